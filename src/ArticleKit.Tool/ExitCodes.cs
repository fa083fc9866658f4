namespace ArticleKit.Tool;

/// <summary>The exit codes of the contract; the numbers up to 78 are those of BSD's <c>sysexits.h</c>.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>As <c>grep</c>: <c>find</c> found nothing.</summary>
    public const int NotFound = 1;

    public const int Usage = 64;
    public const int Data = 65;
    public const int NoInput = 66;
    public const int InputOutput = 74;

    /// <summary>128 and SIGHUP.</summary>
    public const int HungUp = 129;

    /// <summary>128 and SIGINT.</summary>
    public const int Interrupted = 130;

    /// <summary>128 and SIGTERM.</summary>
    public const int Terminated = 143;
}
