namespace ArticleKit.Tool.Terminal;

/// <summary>Messages for people, a line each. Names of files and arguments come from outside: what could harm a terminal is shown escaped.</summary>
internal sealed class Messages(TextWriter errors)
{
    public TextWriter Writer => errors;

    /// <summary>Writes <c>articlekit: message</c>.</summary>
    public void Write(string message) => WriteLine($"articlekit: {message}");

    /// <summary>Writes a line as it is, but for what could harm a terminal.</summary>
    public void WriteLine(string line)
    {
        try
        {
            errors.WriteLine(SafeText.Of(line));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            // Nobody listens; the exit code still tells.
        }
    }
}
