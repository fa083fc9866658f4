namespace ArticleKit.Tests.Tool;

/// <summary><c>parse --explain</c>, <c>--reference</c> and <c>--cut-dateline</c>.</summary>
public sealed class ExplainTests
{
    [Fact]
    public async Task A_line_a_part_says_place_confidence_and_rule()
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "-", "--explain"], ToolHost.Text);

        Assert.Equal(0, result.Code);
        Assert.All(result.Lines.Where(line => line.Length > 0), line => Assert.Matches("^-:[0-9]+:[0-9]+: [a-zA-Z]+(\\[[0-9]+\\])?: (certain|likely|weak): ", line));
        Assert.Contains(result.Lines, line => line.StartsWith("-:", StringComparison.Ordinal) && line.Contains(": headline: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--to", "text")]
    [InlineData("--from", "json")]
    [InlineData("--with-layout")]
    [InlineData("--indent")]
    public async Task It_writes_no_article(params string[] option)
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "-", "--explain", .. option], ToolHost.Text);

        Assert.Equal(64, result.Code);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("batch")]
    public async Task A_reference_is_a_day(string command)
    {
        ToolResult result = await ToolHost.RunAsync([command, "-", "--reference", "yesterday"], ToolHost.Text);

        Assert.Equal(64, result.Code);
        Assert.Contains("2026-11-23", result.Errors, StringComparison.Ordinal);
    }
}
