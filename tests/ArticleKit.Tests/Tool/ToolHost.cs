using System.Text;
using ArticleKit.Tool;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tests.Tool;

/// <summary>Runs the command in this process.</summary>
internal static class ToolHost
{
    public const string Text = "العيون الآن\nسعيد المرابطي//الرباط\nالمدينة تفتح مكتبتها الجديدة أمام القراء\nفتحت المدينة أبواب مكتبتها، يوم الخميس، في حفل حضره القراء.\n";

    public static async Task<ToolResult> RunAsync(string[] args, byte[]? input = null, TerminalScreen? screen = null)
    {
        using MemoryStream stdin = new(input ?? []);
        return await RunAsync(args, stdin, screen);
    }

    public static Task<ToolResult> RunAsync(string[] args, string input) => RunAsync(args, Encoding.UTF8.GetBytes(input));

    public static Task<ToolResult> RunAsync(string[] args, Stream stdin, TerminalScreen? screen = null) =>
        RunUntilAsync(args, stdin, screen, CancellationToken.None);

    public static async Task<ToolResult> RunUntilAsync(string[] args, Stream stdin, TerminalScreen? screen, CancellationToken stop)
    {
        using MemoryStream stdout = new();
        using StringWriter stderr = new() { NewLine = "\n" };
        int code = await CommandLine.RunAsync(args, stdin, stdout, stderr, stop, screen);
        return new ToolResult(code, stdout.ToArray(), stderr.ToString());
    }
}
