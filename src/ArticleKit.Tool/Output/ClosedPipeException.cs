using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Tool.Output;

/// <summary>Nobody reads standard output any more: the run ends, quietly and at once.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught by this command only, in one way.")]
internal sealed class ClosedPipeException : Exception
{
    private const int Epipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether the error says that. On Unix the result code of the exception is the bare error number.</summary>
    public static bool IsCauseOf(IOException exception) => exception.HResult is Epipe or WindowsBrokenPipe or WindowsNoData;
}
