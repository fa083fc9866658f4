namespace ArticleKit.TableGenerator;

/// <summary>A file and what should be in it.</summary>
internal sealed record GeneratedFile(string Path, string Text)
{
    /// <summary>Whether the file holds that already.</summary>
    public bool IsCurrent => File.Exists(Path) && File.ReadAllText(Path) == Text;

    public void Write() => File.WriteAllText(Path, Text);
}
