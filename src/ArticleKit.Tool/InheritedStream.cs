using System.Globalization;

namespace ArticleKit.Tool;

/// <summary>Whether whoever started the process gave it a standard stream at all, as <c>&lt;&amp;-</c> and <c>&gt;&amp;-</c> in a shell don't.</summary>
/// <remarks>
/// The runtime opens files and pipes before any code of ours runs, and gets the number of a stream that is closed: reading that waits for
/// ever, and what is written there is lost or harms the runtime. Only Linux tells.
/// </remarks>
internal static class InheritedStream
{
    public const int Input = 0;
    public const int Output = 1;
    public const int Errors = 2;

    private const string Flags = "flags:";

    // O_CLOEXEC: no descriptor that was inherited has it, and what the runtime opens has.
    private const long CloseOnExec = 0x8_0000;

    public static bool IsMissing(int descriptor)
    {
        const string Directory = "/proc/self/fdinfo";
        if (!OperatingSystem.IsLinux() || !System.IO.Directory.Exists(Directory))
        {
            return false;
        }

        try
        {
            string? flags = File.ReadLines($"{Directory}/{descriptor.ToString(CultureInfo.InvariantCulture)}")
                .FirstOrDefault(line => line.StartsWith(Flags, StringComparison.Ordinal));
            return flags is not null && (Convert.ToInt64(flags[Flags.Length..].Trim(), fromBase: 8) & CloseOnExec) != 0;
        }
        catch (FileNotFoundException)
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            return false;
        }
    }
}
