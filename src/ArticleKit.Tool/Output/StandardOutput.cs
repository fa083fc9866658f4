using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace ArticleKit.Tool.Output;

/// <summary>Opens standard output so that a reader that went away is noticed.</summary>
internal static class StandardOutput
{
    /// <returns><c>null</c> where it is closed.</returns>
    /// <remarks>
    /// The console's stream drops EPIPE on Unix: a filter would go on for hours for nobody. A file stream reports it, but writes a regular
    /// file at an offset of its own, which breaks <c>&gt;&gt;</c> and commands that share a file; there the console's stream is right.
    /// </remarks>
    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Standard output lives as long as the process.")]
    public static Stream? Open() => OpenRaw() is not { } stream ? null : Console.IsOutputRedirected ? stream : new TerminalStream(stream);

    [SuppressMessage("Reliability", "CA2000:Dispose objects before losing scope", Justification = "Standard output lives as long as the process.")]
    private static Stream? OpenRaw()
    {
        if (InheritedStream.IsMissing(InheritedStream.Output))
        {
            return null;
        }

        if (!OperatingSystem.IsWindows())
        {
            try
            {
                FileStream stream = new(new SafeFileHandle(InheritedStream.Output, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!stream.CanSeek)
                {
                    return stream;
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // It is of a kind that only the console's stream can write.
            }
        }

        return Console.OpenStandardOutput();
    }
}
