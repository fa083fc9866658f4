namespace ArticleKit.Tool.Terminal;

/// <summary>What is known of the terminal behind standard error.</summary>
/// <param name="Width">Columns.</param>
/// <param name="ShowsResults">Whether results go to the same terminal, so that progress would stand between them.</param>
internal sealed record TerminalScreen(int Width, bool ShowsResults)
{
    /// <summary>Where the width isn't known.</summary>
    public const int DefaultWidth = 100;

    public static TerminalScreen OfConsole()
    {
        int width;
        try
        {
            width = Console.WindowWidth;
        }
        catch (IOException)
        {
            width = 0;
        }

        return new TerminalScreen(width > 0 ? width : DefaultWidth, !Console.IsOutputRedirected);
    }
}
