using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Tool;

public class BatchCommandTests
{
    private const string Escaped = @"عنوان أول هنا اليوم\nفقرة أولى.";
    private static readonly string ArticleText = ArticleJson.Serialize(Article.Parse("عنوان أول هنا اليوم\nفقرة أولى."));

    [Theory]
    [InlineData("""{"id":1,"text":"T"}""", """{"id":1,"article":A}""")]
    [InlineData("""{"text":"T","id":1}""", """{"id":1,"article":A}""")]
    [InlineData("""{"text":"T"}""", """{"article":A}""")]
    [InlineData("""{"id" : 1.0e1, "text": "T", "n": {"a": [ 1 ]} }""", """{"id" : 1.0e1, "n": {"a": [ 1 ]} ,"article":A}""")]
    [InlineData("""{"article":1,"error":{"a":1},"text":"T","k":"\u0061\/"}""", """{"k":"\u0061\/","article":A}""")]
    [InlineData("""{"layout":1,"diagnostics":2,"text":"T"}""", """{"layout":1,"diagnostics":2,"article":A}""")]
    [InlineData("""{"te\u0078t":"T","":null}""", """{"":null,"article":A}""")]
    [InlineData("{\"text\":\"T\",\"a\":\"x\u0085\u2028\u2029\u2030Âé\"}", "{\"a\":\"x\\u0085\\u2028\\u2029\u2030Âé\",\"article\":A}")]
    [InlineData("{\"text\":\"T\",\"\u2028\":\"\\ud800\"}", "{\"\\u2028\":\"\\ud800\",\"article\":A}")]
    public async Task The_article_takes_the_place_of_the_text_and_the_rest_stays(string line, string expected)
    {
        ToolResult result = await ToolHost.RunAsync(["batch"], line.Replace("T", Escaped, StringComparison.Ordinal));
        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.Equal(expected.Replace("A", ArticleText, StringComparison.Ordinal), Assert.Single(result.Lines));
    }

    [Theory]
    [InlineData("", "AK0101", 0, "line", "{}")]
    [InlineData(" \t\r", "AK0101", 0, "line", "{}")]
    [InlineData("x", "AK0102", 0, "line", "{}")]
    [InlineData("  [1]", "AK0102", 2, "line", "{}")]
    [InlineData("\"text\"", "AK0102", 0, "line", "{}")]
    [InlineData("null", "AK0102", 0, "line", "{}")]
    [InlineData("""{"id":1,"text":"x","b":tru}""", "AK0102", 26, "line", """{"id":1,"text":"x"}""")]
    [InlineData("""{"id":1,"text":"x" """, "AK0102", 19, "line", """{"id":1,"text":"x" }""")]
    [InlineData("""{"id":12""", "AK0102", 8, "line", "{}")]
    [InlineData("""{"id":1} {"text":"x"}""", "AK0102", 9, "line", """{"id":1}""")]
    [InlineData("""{"id":1,"text":"x",}""", "AK0102", 19, "line", """{"id":1,"text":"x"}""")]
    [InlineData("""{"id":1}""", "AK0103", 0, "line", """{"id":1}""")]
    [InlineData("{}", "AK0103", 0, "line", "{}")]
    [InlineData("""{"text":["x"],"id":1}""", "AK0104", 8, "line", """{"text":["x"],"id":1}""")]
    [InlineData("""{"text":null}""", "AK0104", 8, "line", """{"text":null}""")]
    [InlineData("""{"a":1,"text":"x","\u0061":2}""", "AK0105", 18, "line", """{"a":1,"text":"x","\u0061":2}""")]
    [InlineData("""{"text":" \n ","article":1,"id":7}""", "AK0001", 0, "text", """{"text":" \n ","id":7}""")]
    public async Task What_cannot_be_done_keeps_every_readable_property_and_says_why(string line, string code, int offset, string where, string kept)
    {
        ToolResult result = await ToolHost.RunAsync(["batch"], "{\"text\":\"" + Escaped + "\"}\n" + line + "\n{\"text\":\"" + Escaped + "\"}\n");
        Assert.Equal(65, result.Code);
        Assert.Equal(3, result.Lines.Length);
        JsonElement error = result.Json(1).GetProperty("error");
        Assert.Equal(["code", "message", "line", "offset", "in"], error.EnumerateObject().Select(property => property.Name));
        Assert.Equal((code, 2, where), (error.GetProperty("code").GetString(), error.GetProperty("line").GetInt32(), error.GetProperty("in").GetString()));
        Assert.Equal(offset, error.GetProperty("offset").GetInt32());
        Assert.StartsWith(kept[..^1] + (kept == "{}" ? "" : ",") + "\"error\":{", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_utf8_is_an_error_at_its_byte_and_what_stands_before_it_is_kept()
    {
        byte[] line = [.. "{\"id\":1,\"a\":\"é"u8, 0xC3, .. "\",\"text\":\"x\"}\n"u8];
        ToolResult result = await ToolHost.RunAsync(["batch"], line);
        Assert.StartsWith("{\"id\":1,\"error\":{\"code\":\"AK0102\"", result.OutputText, StringComparison.Ordinal);
        Assert.Equal(15, result.Json().GetProperty("error").GetProperty("offset").GetInt32());
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_an_error_and_the_next_one_is_read()
    {
        string good = "{\"text\":\"عنوان أول\"}";
        string input = $"{{\"id\":1,\"text\":\"{new string('x', 200_000)}\"}}\n{good}\n{{\"id\":2,\"text\":\"{new string('x', 100)}";
        ToolResult result = await ToolHost.RunAsync(["batch", "--max-line", "60"], input);
        Assert.Equal(3, result.Lines.Length);
        Assert.StartsWith("{\"id\":1,\"error\":{\"code\":\"AK0106\"", result.Lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"article\":", result.Lines[1], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":2,\"error\":{\"code\":\"AK0106\"", result.Lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_a_byte_order_mark_and_a_missing_last_line_end_are_taken()
    {
        string line = $"{{\"text\":\"{Escaped}\"}}";
        ToolResult result = await ToolHost.RunAsync(["batch"], $"\uFEFF{line}\r\n{line}");
        Assert.Equal(0, result.Code);
        Assert.Equal($"{{\"article\":{ArticleText}}}\n{{\"article\":{ArticleText}}}\n", result.OutputText);
        Assert.Empty((await ToolHost.RunAsync(["batch"], "\uFEFF")).Output);
        Assert.Empty((await ToolHost.RunAsync(["batch"], "")).Output);
    }

    [Fact]
    public async Task Layout_and_diagnostics_replace_those_of_an_earlier_run()
    {
        ToolResult result = await ToolHost.RunAsync(
            ["batch", "--with-layout", "--diagnostics", "--unit", "utf-8"], $"{{\"layout\":1,\"id\":2,\"diagnostics\":3,\"text\":\"{Escaped}\"}}");
        Assert.Equal(["id", "article", "layout", "diagnostics"], result.Json().EnumerateObject().Select(property => property.Name));
        Assert.Equal("utf-8", result.Json().GetProperty("layout").GetProperty("unit").GetString());
    }

    [Fact]
    public async Task A_lone_surrogate_in_the_text_is_a_diagnostic_and_no_failure()
    {
        ToolResult result = await ToolHost.RunAsync(["batch", "--diagnostics", "--unit", "utf-8"], """{"text":"عنوان \ud800 هنا اليوم\nفقرة."}""");
        Assert.Equal(0, result.Code);
        JsonElement diagnostic = result.Json().GetProperty("diagnostics").EnumerateArray().Single(d => d.GetProperty("code").GetString() == "AK0007");
        Assert.Equal((11, 3), (diagnostic.GetProperty("start").GetInt32(), diagnostic.GetProperty("length").GetInt32()));
    }

    [Theory]
    [InlineData("body")]
    [InlineData("article")]
    public async Task The_text_may_have_another_name(string name)
    {
        ToolResult result = await ToolHost.RunAsync(["batch", "--text-field", name], $"{{\"{name}\":\"{Escaped}\",\"text\":1}}\n{{\"{name}\":\" \"}}\n");
        Assert.Equal($"{{\"text\":1,\"article\":{ArticleText}}}", result.Lines[0]);
        Assert.StartsWith($"{{\"{name}\":\" \",\"error\":", result.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fail_fast_ends_with_the_record_that_failed()
    {
        string good = $"{{\"text\":\"{Escaped}\"}}\n";
        ToolResult result = await ToolHost.RunAsync(["batch", "--fail-fast"], good + "x\n" + good);
        Assert.Equal(65, result.Code);
        Assert.Equal(2, result.Lines.Length);
    }

    [Fact]
    public async Task With_several_inputs_an_error_tells_which_one_its_line_is_of()
    {
        using TemporaryFolder folder = new();
        string a = folder.Write("a.ndjson", "x\n");
        string b = folder.Write("b.ndjson", "\ny");
        ToolResult result = await ToolHost.RunAsync(["batch", a, b]);
        Assert.Equal([(a, 1), (b, 1), (b, 2)], Enumerable.Range(0, 3).Select(i => result.Json(i).GetProperty("error"))
            .Select(error => (error.GetProperty("source").GetString()!, error.GetProperty("line").GetInt32())));
    }

    [Fact]
    public async Task Deep_nesting_goes_through()
    {
        string deep = new string('[', 100_000) + new string(']', 100_000);
        ToolResult result = await ToolHost.RunAsync(["batch"], $"{{\"a\":{deep},\"text\":\"{Escaped}\"}}");
        Assert.Equal(0, result.Code);
        Assert.StartsWith($"{{\"a\":{deep},\"article\":", result.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_properties_take_linear_time()
    {
        string many = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"\"{i}\":{i},"));
        ToolResult result = await ToolHost.RunAsync(["batch"], $"{{{many}\"text\":\"{Escaped}\"}}\n{{\"text\":\"{Escaped}\"}}\n");
        Assert.Equal(0, result.Code);
        Assert.StartsWith("{" + many[..^1] + ",\"article\":", result.Lines[0], StringComparison.Ordinal);
    }
}
