namespace ArticleKit.TableGenerator;

/// <summary>A file and what should be in it.</summary>
/// <param name="Path">Where it stands.</param>
/// <param name="Text">All of it; <c>null</c> where the file should not be there, because what it was made from is gone.</param>
internal sealed record GeneratedFile(string Path, string? Text)
{
    /// <summary>Whether the file is so already.</summary>
    public bool IsCurrent => File.Exists(Path) ? File.ReadAllText(Path) == Text : Text is null;

    public void Write()
    {
        if (Text is null)
        {
            File.Delete(Path);
        }
        else
        {
            File.WriteAllText(Path, Text);
        }
    }
}
