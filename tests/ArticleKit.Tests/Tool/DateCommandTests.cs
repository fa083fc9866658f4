using System.Text.Json;

namespace ArticleKit.Tests.Tool;

public class DateCommandTests
{
    private const string Text = "الرباط 7 يونيو 2016 ثم أمس";

    [Fact]
    public async Task A_text_gives_a_line_a_date()
    {
        ToolResult result = await ToolHost.RunAsync(["date", Text], "");
        Assert.Equal(0, result.Code);
        Assert.Empty(result.Errors);
        Assert.Equal(["2016-06-07\t7 يونيو 2016", "-\tأمس"], result.Lines);
    }

    [Fact]
    public async Task Words_of_a_text_need_no_quotes()
    {
        ToolResult result = await ToolHost.RunAsync(["date", .. Text.Split(' '), "--reference", "2016-06-08"], "");
        Assert.Equal(["2016-06-07\t7 يونيو 2016", "2016-06-07\tأمس"], result.Lines);
    }

    [Theory]
    [InlineData("-")]
    [InlineData(null)]
    public async Task Every_line_of_standard_input_gives_a_line(string? dash)
    {
        ToolResult result = await ToolHost.RunAsync(["date", .. dash is null ? [] : new[] { dash }], "أمس ثم 7 يونيو 2016\n\r\nلا شيء\n31 أبريل 2024");
        Assert.Equal(0, result.Code);
        Assert.Equal(["2016-06-07", "-", "-", "-"], result.Lines);
    }

    [Fact]
    public async Task Json_has_every_date_with_offsets_and_leaves_out_what_is_unknown()
    {
        ToolResult result = await ToolHost.RunAsync(["date", "--json"], $"{Text}\n\n16 /06 /1408ه");
        Assert.Equal(3, result.Lines.Length);
        JsonElement[] dates = [.. result.Json(0).GetProperty("dates").EnumerateArray()];
        Assert.Equal(["text", "start", "length", "iso", "hijri", "calendar"], dates[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal("1437-09-02", dates[0].GetProperty("hijri").GetString());
        Assert.Equal(["text", "start", "length", "calendar"], dates[1].EnumerateObject().Select(property => property.Name));
        foreach (JsonElement date in dates)
        {
            Assert.Equal(date.GetProperty("text").GetString(), Text.Substring(date.GetProperty("start").GetInt32(), date.GetProperty("length").GetInt32()));
        }

        Assert.Equal("""{"dates":[]}""", result.Lines[1]);
        Assert.Equal("hijri", result.Json(2).GetProperty("dates")[0].GetProperty("calendar").GetString());
    }

    [Theory]
    [InlineData(new[] { "date", "--reference", "tomorrow", "x" }, "as 2026-11-23, not tomorrow")]
    [InlineData(new[] { "date", "--reference", "2026-02-30", "x" }, "not 2026-02-30")]
    [InlineData(new[] { "date", "--unknown" }, "comes after --")]
    public async Task Wrong_usage_says_what_to_do(string[] args, string part)
    {
        ToolResult result = await ToolHost.RunAsync(args, Text);
        Assert.Equal(64, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains(part, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_bytes_are_warned_of_and_the_rest_is_read()
    {
        ToolResult result = await ToolHost.RunAsync(["date"], [0xFF, 0x0A, .. System.Text.Encoding.UTF8.GetBytes(Text)]);
        Assert.Equal(["-", "2016-06-07"], result.Lines);
        Assert.NotEmpty(result.Errors);
    }
}
