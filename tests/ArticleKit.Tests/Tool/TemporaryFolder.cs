namespace ArticleKit.Tests.Tool;

/// <summary>A folder of a test's own, gone after it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("articlekit-").FullName;

    public string Write(string name, string text)
    {
        string path = In(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string In(string name) => System.IO.Path.Join(Path, name);

    public string Read(string name) => File.ReadAllText(In(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
