using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Tool;

/// <summary>Standard streams that whoever starts the command doesn't give it.</summary>
public class ClosedStreamTests
{
    [Theory]
    [InlineData("normalize <&-", 74, "standard input is closed")]
    [InlineData("find x <&-", 74, "standard input is closed")]
    [InlineData("batch <&-", 74, "standard input is closed")]
    [InlineData("normalize a.txt <&-", 0, "")]
    [InlineData("normalize a.txt >&-", 74, "standard output is closed")]
    [InlineData("normalize a.txt <&- >&-", 74, "standard output is closed")]
    [InlineData("normalize a.txt <&- >&- 2>&-", 74, "")]
    [InlineData("normalize nosuch.txt 2>&-", 66, "")]
    [InlineData("find x < /dev/null", 1, "")]
    public async Task A_stream_that_is_closed_is_an_error_only_where_it_is_needed(string call, int code, string message)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what was closed.");
        using TemporaryFolder folder = new();
        folder.Write("a.txt", "a");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string tool = Path.Join(AppContext.BaseDirectory, "ArticleKit.Tool.dll");
        ExternalProgram run = await ExternalProgram.RunAsync(
            "sh", ["-c", $"cd '{folder.Path}'; '{dotnet}' exec '{tool}' {call}"], limit: TimeSpan.FromMinutes(1));
        Assert.Equal(code, run.ExitCode);
        Assert.Contains(message, run.Errors, StringComparison.Ordinal);
        Assert.Equal(message.Length == 0, run.Errors.Length == 0);
    }
}
