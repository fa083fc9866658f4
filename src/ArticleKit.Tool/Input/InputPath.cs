namespace ArticleKit.Tool.Input;

/// <summary>One input, as the user calls it: a file's path, or <c>-</c> for standard input.</summary>
internal readonly record struct InputPath(string Name)
{
    public const string StandardInput = "-";

    public bool IsStandardInput => Name == StandardInput;

    /// <summary>Opens it. Standard input can be opened once.</summary>
    /// <exception cref="IOException">It can't be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public Stream Open(Session session) => IsStandardInput
        ? session.Input ?? throw new IOException("standard input is closed.")
        : new FileStream(Name, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0, FileOptions.SequentialScan);
}
