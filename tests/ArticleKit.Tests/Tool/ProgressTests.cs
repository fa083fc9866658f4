using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tests.Tool;

public class ProgressTests
{
    private const string Good = "{\"text\":\"عنوان أول هنا اليوم\\nفقرة.\"}\n";

    [Fact]
    public async Task A_terminal_gets_a_line_at_the_end()
    {
        using MemoryStream input = new(System.Text.Encoding.UTF8.GetBytes(Good + Good));
        ToolResult result = await ToolHost.RunAsync(["batch"], input, new TerminalScreen(80, ShowsResults: false));
        Assert.Matches(@"^articlekit: 2 records, 0\.0 MB, [\d,]+ records/s, [\d,.]+ MB/s, 0 errors\n$", result.Errors);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Elsewhere_and_among_results_there_is_no_progress(bool terminal)
    {
        using MemoryStream input = new(System.Text.Encoding.UTF8.GetBytes(Good));
        ToolResult result = await ToolHost.RunAsync(["batch"], input, terminal ? new TerminalScreen(80, ShowsResults: true) : null);
        Assert.Empty(result.Errors);
    }
}
