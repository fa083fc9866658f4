using System.Text;
using System.Text.Json;
using ArticleKit.Text;

namespace ArticleKit.Tests.Tool;

public class FindCommandTests
{
    // The second line has the word with hamza and marks, the third behind an emoji, the fourth as presentation forms.
    private const string Text = "أعلنت المندوبية\nأن الإِحْصاء يبدأ، والإحصاء عام\n😀 الاحصاء\r\nﺍﻹﺣﺼﺎﺀ\n";
    private const string Pattern = "الاحصاء";

    [Fact]
    public async Task Each_place_has_its_line_its_column_in_code_points_and_its_words_as_they_stand()
    {
        ToolResult result = await ToolHost.RunAsync(["find", Pattern], Text);
        Assert.Equal(0, result.Code);
        Assert.Empty(result.Errors);
        Assert.Equal(["2:4:الإِحْصاء", "2:21:الإحصاء", "3:3:الاحصاء", "4:1:ﺍﻹﺣﺼﺎﺀ"], result.Lines);
    }

    [Fact]
    public async Task The_article_and_what_is_written_with_a_word_are_overlooked_where_that_is_asked_for()
    {
        // A town; the town; and in the town; towns.
        const string Towns = "\u0645\u062F\u064A\u0646\u0629 \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0648\u0628\u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0645\u062F\u0627\u0626\u0646\n";
        const string Town = "\u0645\u062F\u064A\u0646\u0647";
        foreach ((int found, string[] options) in new (int, string[])[] { (1, ["--whole-words"]), (2, ["--ignore-article"]), (3, ["--ignore-article", "--ignore-clitics"]) })
        {
            Assert.Equal(found, (await ToolHost.RunAsync(["find", Town, .. options], Towns)).Lines.Length);
        }

        Assert.Equal(64, (await ToolHost.RunAsync(["find", Town, "--ignore-article", "--preset", "Canonical"], Towns)).Code);
    }

    [Fact]
    public async Task Files_in_another_encoding_are_searched_where_it_is_named()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        byte[] bytes = Encoding.GetEncoding("windows-1256").GetBytes("\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u062E\u0628\u0631\n");
        ToolResult run = await ToolHost.RunAsync(["find", "\u0627\u0644\u062E\u0628\u0631", "--encoding", "windows-1256"], bytes);
        Assert.Equal((0, "1:7:\u0627\u0644\u062E\u0628\u0631"), (run.Code, Assert.Single(run.Lines)));
    }

    [Fact]
    public async Task Nothing_found_is_exit_code_1_and_no_output()
    {
        ToolResult result = await ToolHost.RunAsync(["find", "غائب"], Text);
        Assert.Equal(1, result.Code);
        Assert.Empty(result.Output);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public async Task Json_has_offsets_that_cut_the_words_out()
    {
        ToolResult result = await ToolHost.RunAsync(["find", Pattern, "--json"], Text);
        Assert.Equal(4, result.Lines.Length);
        for (int i = 0; i < result.Lines.Length; i++)
        {
            JsonElement json = result.Json(i);
            Assert.Equal(["line", "column", "start", "length", "text"], json.EnumerateObject().Select(property => property.Name));
            Assert.Equal(json.GetProperty("text").GetString(), Text.Substring(json.GetProperty("start").GetInt32(), json.GetProperty("length").GetInt32()));
        }
    }

    [Fact]
    public async Task Several_inputs_are_named()
    {
        using TemporaryFolder folder = new();
        string a = folder.Write("a.txt", Text);
        ToolResult text = await ToolHost.RunAsync(["find", Pattern, a, "-"], "الاحصاء");
        Assert.Equal([$"{a}:2:4:الإِحْصاء", "-:1:1:الاحصاء"], [text.Lines[0], text.Lines[^1]]);
        ToolResult json = await ToolHost.RunAsync(["find", Pattern, "--json", a, "-"], "الاحصاء");
        Assert.Equal(a, json.Json().GetProperty("source").GetString());
    }

    [Fact]
    public async Task Presets_and_whole_words_narrow_the_search()
    {
        Assert.Equal(1, (await ToolHost.RunAsync(["find", Pattern, "--preset", "Canonical"], "الإحصاء")).Code);
        Assert.Equal(0, (await ToolHost.RunAsync(["find", "على", "--whole-words"], "جلس على المقعد")).Code);
        Assert.Equal(1, (await ToolHost.RunAsync(["find", "على", "--whole-words"], "أعلى")).Code);
    }

    [Fact]
    public async Task A_byte_order_mark_is_no_column_but_counts_as_an_offset()
    {
        ToolResult result = await ToolHost.RunAsync(["find", Pattern, "--json"], [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("الاحصاء")]);
        Assert.Equal("""{"line":1,"column":1,"start":1,"length":7,"text":"الاحصاء"}""", Assert.Single(result.Lines));
    }

    [Fact]
    public async Task Malformed_bytes_are_warned_of_and_the_rest_is_found()
    {
        ToolResult result = await ToolHost.RunAsync(["find", Pattern], [0xFF, 0x0A, .. Encoding.UTF8.GetBytes("الاحصاء")]);
        Assert.Equal("2:1:الاحصاء", Assert.Single(result.Lines));
        Assert.NotEmpty(result.Errors);
    }

    [Theory]
    [InlineData(new[] { "find" }, "PATTERN is missing or empty")]
    [InlineData(new[] { "find", "" }, "PATTERN is missing or empty")]
    [InlineData(new[] { "find", "ـ" }, "nothing of it is left")]
    [InlineData(new[] { "find", "a", "--preset", "Unknown" }, "Unknown")]
    [InlineData(new[] { "find", "--unknown" }, "comes after --")]
    public async Task Wrong_usage_says_what_to_do(string[] args, string part)
    {
        ToolResult result = await ToolHost.RunAsync(args, Text);
        Assert.Equal(64, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains(part, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_66_and_the_others_are_searched()
    {
        using TemporaryFolder folder = new();
        ToolResult result = await ToolHost.RunAsync(["find", Pattern, folder.In("none.txt"), folder.Write("a.txt", Text)]);
        Assert.Equal(66, result.Code);
        Assert.Equal(4, result.Lines.Length);
        Assert.Contains("none.txt", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_finds_what_the_matcher_finds_in_each_line()
    {
        string text = string.Concat(Enumerable.Repeat(Text, 3000));
        ToolResult result = await ToolHost.RunAsync(["find", Pattern], text);
        Assert.Equal(12_000, result.Lines.Length);
        Assert.Equal(new ArabicMatcher(Pattern, ArabicNormalizer.Search).Count(text), result.Lines.Length);
    }
}
