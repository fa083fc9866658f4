using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Splitting;

namespace ArticleKit.Tests.Tool;

public class SeparatorTests
{
    private const string Second = "هسبريس\nليلى بن عمر//فاس\nفاس تستقبل موسم القراءة بأربعين ضيفا\nتستقبل المدينة ضيوفها يوم الجمعة، بحضور كتاب وناشرين من عدة مدن.\n";

    [Theory]
    [InlineData("***", "***")]
    [InlineData("\\f", "\f")]
    [InlineData("\\u001E", "\u001E")]
    [InlineData("\\\\", "\\")]
    public async Task Each_article_is_a_line(string argument, string separator)
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--separator", argument], $"{ToolHost.Text}{separator}\n{Second}");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(["الرباط", "فاس"], run.Lines.Select((_, i) => run.Json(i).GetProperty("place").GetString()));
        Assert.False(run.Json().TryGetProperty("source", out _));
    }

    [SeveralProperty]
    public void Layout_and_diagnostics_count_from_the_beginning_of_the_input(string text)
    {
        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        foreach (string unit in new[] { "utf-16", "utf-8", "code-point" })
        {
            ToolResult run = ToolHost.RunAsync(["parse", "--separator", "***", "--with-layout", "--diagnostics", "--unit", unit, "--allow-errors"], whole).GetAwaiter().GetResult();
            foreach (JsonElement article in run.Lines.Select((_, i) => run.Json(i)))
            {
                foreach (JsonElement part in article.GetProperty("layout").GetProperty("parts").EnumerateArray())
                {
                    if (part.GetProperty("part").GetString() is "headline")
                    {
                        string value = article.GetProperty(part.GetProperty("part").GetString()!).GetString()!;
                        Assert.Equal(value, Cut(whole, part, unit));
                    }
                }

                Assert.All(article.GetProperty("diagnostics").EnumerateArray(), one => Cut(whole, one, unit));
            }
        }
    }

    [Fact]
    public async Task Messages_name_the_line_of_the_input()
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--separator", "***", "--template", "{authors}//{place}\n{headline}\n{body}"], "سعيد بنعلي//الرباط\nعنوان\r\nنص\r\n***\r\n\r\nسعيد بنعلي\nعنوان\nنص");
        Assert.Equal(65, run.Code);
        Assert.StartsWith("-:6:1: AK0008 error: ", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Lines);
        ToolResult why = await ToolHost.RunAsync(["parse", "--separator", "***", "--explain"], "***\n\n" + ToolHost.Text);
        Assert.StartsWith("-:3:1: outlet", why.OutputText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_inputs_of_several_articles_have_sources_and_numbered_files()
    {
        using TemporaryFolder folder = new();
        folder.Write("news/a.txt", $"{ToolHost.Text}***\n{Second}");
        folder.Write("news/more/b.txt", Second);
        ToolResult run = await ToolHost.RunAsync(["parse", folder.In("news"), "--separator", "***"]);
        Assert.Equal(["a.txt", "a.txt", "b.txt"], run.Lines.Select((_, i) => Path.GetFileName(run.Json(i).GetProperty("source").GetString())));
        Assert.Equal(0, (await ToolHost.RunAsync(["parse", folder.In("news"), "--separator", "***", "--output", folder.In("out"), "--to", "text"])).Code);
        Assert.Equal(["a-2.txt", "a.txt", "b.txt"], Directory.GetFiles(folder.In("out")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Equal(folder.Read("out/a-2.txt"), folder.Read("out/b.txt"));
    }

    [Fact]
    public async Task A_template_is_read_again_and_again()
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--repeat", "--template", "خبر: {headline}\\n{body}"], "خبر: أول\nفقرة.\nخبر: ثان\nفقرة.\n");
        Assert.Equal(["أول", "ثان"], run.Lines.Select((_, i) => run.Json(i).GetProperty("headline").GetString()));
    }

    [Theory]
    [InlineData("blank", "--separator", " ")]
    [InlineData("one line", "--separator", "\\u000A")]
    [InlineData("escapes", "--separator", "\\x")]
    [InlineData("escapes", "--separator", "\\u12")]
    [InlineData("--from text", "--separator", "***", "--from", "json")]
    [InlineData("one of them", "--separator", "***", "--repeat")]
    [InlineData("--template", "--repeat")]
    [InlineData("first line", "--repeat", "--template", "standard")]
    [InlineData("--output DIR", "--separator", "***", "--to", "text")]
    [InlineData("--output DIR", "--separator", "***", "--indent")]
    public async Task What_makes_no_sense_is_refused_with_a_remedy(string remedy, params string[] options)
    {
        ToolResult run = await ToolHost.RunAsync(["parse", .. options], ToolHost.Text);
        Assert.Equal(64, run.Code);
        Assert.Contains(remedy, run.Errors, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task An_input_of_separators_holds_no_article()
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--separator", "***"], "***\n \n***\n");
        Assert.Equal((65, "articlekit: -: holds no article.\n"), (run.Code, run.Errors));
    }

    private static string Cut(string text, JsonElement span, string unit)
    {
        int start = span.GetProperty("start").GetInt32();
        int length = span.GetProperty("length").GetInt32();
        return unit switch
        {
            "utf-16" => text.Substring(start, length),
            "utf-8" => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text), start, length),
            _ => string.Concat(text.EnumerateRunes().Skip(start).Take(length)),
        };
    }
}
