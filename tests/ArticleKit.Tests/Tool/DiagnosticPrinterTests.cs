using System.Text;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tests.Tool;

public class DiagnosticPrinterTests
{
    [Fact]
    public async Task An_error_is_shown_with_path_place_code_and_remedy()
    {
        ToolResult result = await ToolHost.RunAsync(["parse"], " \n");
        Assert.StartsWith("-:1:1: AK0001 error: The text has neither", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false, 0)]
    [InlineData(true, false, 1)]
    [InlineData(true, true, 0)]
    public async Task Information_is_for_somebody_who_looks_at_one_text(bool terminal, bool several, int shown)
    {
        using TemporaryFolder folder = new();
        string path = folder.Write("a.txt", "المدينة تفتح مكتبتها الجديدة أمام القراء والزوار اليوم");
        TerminalScreen? screen = terminal ? new TerminalScreen(80, ShowsResults: true) : null;
        ToolResult result = await ToolHost.RunAsync(["parse", path, .. several ? [path] : Array.Empty<string>()], input: null, screen);
        Assert.Equal(shown, result.Errors.Split('\n').Count(line => line.Contains(" info: ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_warning_is_shown_always()
    {
        ToolResult result = await ToolHost.RunAsync(["parse"], [.. Encoding.UTF8.GetBytes(ToolHost.Text), 0xFF]);
        Assert.Equal(0, result.Code);
        Assert.Contains("-:5:1: AK0006 warning: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains("--encoding windows-1256", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("abc def ghi", 4, 3, "abc def ghi", "    ^~~")]
    [InlineData("abc", 3, 0, "abc", "   ^")]
    [InlineData("abc", 0, 0, "abc", "^")]
    [InlineData("", 0, 0, "", "")]
    [InlineData("a\u001Bb\u202E", 1, 1, @"a\u001Bb\u202E", " ^~~~~~")]
    [InlineData("ألف باء تاء", 7, 6, "ألف باء تاء", "» باء «")]
    [InlineData("ألف", 0, 0, "ألف", "")]
    [InlineData("a😀\U000E0001b", 9, 1, @"a😀\U000E0001b", "» b «")]
    public void The_place_is_marked_in_a_way_that_reordering_cannot_break(string text, int start, int length, string line, string mark)
    {
        byte[] source = Encoding.UTF8.GetBytes(text);
        Assert.Equal((line, mark), Excerpt.Of(source, SourcePosition.Of(source, start), new TextSpan(start, length), 78));
    }

    [Fact]
    public void A_long_line_is_cut_to_the_width_around_the_place()
    {
        byte[] source = Encoding.UTF8.GetBytes($"{new string('a', 500)} here {new string('b', 500)}");
        (string line, string mark) = Excerpt.Of(source, SourcePosition.Of(source, 501), new TextSpan(501, 4), 40);
        Assert.InRange(line.Length, 30, 40);
        Assert.StartsWith("…", line, StringComparison.Ordinal);
        Assert.EndsWith("…", line, StringComparison.Ordinal);
        Assert.Equal("here", line.Substring(mark.IndexOf('^', StringComparison.Ordinal), mark.Trim().Length));
    }

    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\r\nb", 1, 1, 2)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("😀é\n", 6, 1, 3)]
    [InlineData("\uFEFFa", 3, 1, 1)]
    [InlineData("\uFEFFa", 0, 1, 1)]
    [InlineData("", 0, 1, 1)]
    public void Lines_and_columns_count_from_one_in_code_points(string text, int offset, int line, int column)
    {
        SourcePosition position = SourcePosition.Of(Encoding.UTF8.GetBytes(text), offset);
        Assert.Equal((line, column), (position.Line, position.Column));
    }
}
