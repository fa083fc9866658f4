namespace ArticleKit.Tests.Tool;

public class LexiconOptionTests
{
    private const string Text = "المجلس يصادق على تهيئة حي النوارس\nتل الريحان - و م ر\nصادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي.\n";
    private const string Words = "# ours\nplace\tتل الريحان\nagency\tو.م.ر\ta remark\n";

    [Fact]
    public async Task Words_of_a_file_are_found_by_parse_and_batch()
    {
        using TemporaryFolder folder = new();
        folder.Write("words.txt", Words);
        ToolResult parse = await ToolHost.RunAsync(["parse", "--lexicon", folder.In("words.txt")], Text);
        Assert.Equal(("تل الريحان", "و م ر"), (parse.Json().GetProperty("place").GetString(), parse.Json().GetProperty("agency").GetString()));
        ToolResult batch = await ToolHost.RunAsync(["batch", "--lexicon", folder.In("words.txt")], $"{{\"text\":{System.Text.Json.JsonSerializer.Serialize(Text)}}}\n");
        Assert.Equal("تل الريحان", batch.Json().GetProperty("article").GetProperty("place").GetString());
    }

    [Fact]
    public async Task A_file_may_be_named_behind_an_at_sign_as_that_of_a_template_is()
    {
        using TemporaryFolder folder = new();
        folder.Write("words.txt", Words);
        Assert.Equal("تل الريحان", (await ToolHost.RunAsync(["parse", "--lexicon", "@" + folder.In("words.txt")], Text)).Json().GetProperty("place").GetString());
        folder.Write("blank.txt", "place تل\n");
        Assert.Contains("no tab", (await ToolHost.RunAsync(["parse", "--lexicon", folder.In("blank.txt")], Text)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_names_file_and_line()
    {
        using TemporaryFolder folder = new();
        folder.Write("words.txt", "place\tتل\ntown\tتل\n");
        ToolResult run = await ToolHost.RunAsync(["parse", "--lexicon", folder.In("words.txt")], Text);
        Assert.Equal(64, run.Code);
        Assert.Contains("words.txt: Line 2", run.Errors, StringComparison.Ordinal);
        Assert.Equal(66, (await ToolHost.RunAsync(["batch", "--lexicon", folder.In("none.txt")], "")).Code);
    }
}
