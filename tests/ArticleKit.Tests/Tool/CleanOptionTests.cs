using System.Text.Json;

namespace ArticleKit.Tests.Tool;

/// <summary><c>--clean</c> of <c>parse</c> and <c>batch</c>.</summary>
public class CleanOptionTests
{
    private const string Text = "\u2022 المجلس يصادق على تهيئة حي &quot;النوارس&quot;\n\tالريا\u00ADض&nbsp;- واس\nصادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي.\n";
    private const string Headline = "المجلس يصادق على تهيئة حي \"النوارس\"";

    [Fact]
    public async Task Both_commands_clean_and_point_into_the_text_as_it_is()
    {
        ToolResult parse = await ToolHost.RunAsync(["parse", "--clean", "--with-layout"], Text);
        ToolResult batch = await ToolHost.RunAsync(["batch", "--clean", "--with-layout"], $"{{\"text\":{JsonSerializer.Serialize(Text)}}}\n");
        foreach ((JsonElement article, JsonElement layout) in new[]
        {
            (parse.Json(), parse.Json().GetProperty("layout")), (batch.Json().GetProperty("article"), batch.Json().GetProperty("layout")),
        })
        {
            Assert.Equal((Headline, "الرياض", "واس"), (article.GetProperty("headline").GetString(), article.GetProperty("place").GetString(), article.GetProperty("agency").GetString()));
            JsonElement last = layout.GetProperty("parts").EnumerateArray().Last();
            Assert.Equal(Text.Length, last.GetProperty("start").GetInt32() + last.GetProperty("length").GetInt32());
        }

        Assert.NotEqual(Headline, (await ToolHost.RunAsync(["parse"], Text)).Json().GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Other_formats_are_not_cleaned()
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--clean", "--from", "json"], "{}");
        Assert.Equal(64, run.Code);
        Assert.Contains("--clean", run.Errors, StringComparison.Ordinal);
    }
}
