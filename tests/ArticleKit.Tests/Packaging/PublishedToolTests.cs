using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using ArticleKit.Tests.Support;
using ArticleKit.Tests.Tool;

namespace ArticleKit.Tests.Packaging;

/// <summary>The native programs that eng/publish-tool.sh makes.</summary>
public class PublishedToolTests
{
    private const int MostMilliseconds = 50;
    private const string Record = "{\"id\":1,\"text\":\"العيون الآن\\nسعيد بنعلي//الرباط\\nعنوان الخبر في سطر طويل\\nفقرة.\"}\n";

    [Fact]
    public async Task The_programs_filter_as_the_command_does_and_start_at_once()
    {
        PackedLibrary.RequireHeavyTests();
        Assert.SkipUnless(OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64, "The programs are for Linux on x86-64.");
        using TemporaryFolder folder = new();
        ExternalProgram published = await ExternalProgram.RunAsync("sh", [Shared.InRepository("eng", "publish-tool.sh"), folder.Path], limit: TimeSpan.FromMinutes(15));
        Assert.True(published.ExitCode == 0, published.Everything);
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Record, 1000)) + "x\n");
        ToolResult expected = await ToolHost.RunAsync(["batch"], input);
        foreach (string program in new[] { "articlekit", "articlekit-portable" })
        {
            ExternalProgram run = await ExternalProgram.RunAsync(folder.In(program), ["batch", "--threads", "2"], input);
            Assert.Equal((expected.Code, expected.OutputText), (run.ExitCode, run.Output));
            Assert.InRange(await StartMillisecondsAsync(folder.In(program)), 0, MostMilliseconds);
        }
    }

    /// <summary>The best of several: the others say what else the machine had to do.</summary>
    private static async Task<double> StartMillisecondsAsync(string program)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long started = Stopwatch.GetTimestamp();
            await ExternalProgram.RunAsync(program, ["batch"], Encoding.UTF8.GetBytes(Record));
            best = Math.Min(best, Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return best;
    }
}
