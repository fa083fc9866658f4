namespace ArticleKit.Tests.Tool;

public class XmlFormatTests
{
    [Theory]
    [InlineData("nitf", ".xml")]
    [InlineData("newsml-g2", ".xml")]
    public async Task One_article_there_and_back(string format, string extension)
    {
        using TemporaryFolder folder = new();
        ToolResult written = await ToolHost.RunAsync(["parse", "--to", format], ToolHost.Text);
        Assert.Equal((0, ""), (written.Code, written.Errors));
        folder.Write($"a{extension}", written.OutputText);
        ToolResult read = await ToolHost.RunAsync(["parse", folder.In($"a{extension}"), "--from", format]);
        Assert.Equal((await ToolHost.RunAsync(["parse"], ToolHost.Text)).OutputText, read.OutputText);
    }

    [Fact]
    public async Task A_feed_of_all_inputs_there_and_back()
    {
        using TemporaryFolder folder = new();
        folder.Write("news/a.txt", ToolHost.Text);
        folder.Write("news/b.txt", ToolHost.Text);
        string[] parse = ["parse", folder.In("news"), "--to", "atom", "--now", "2026-11-23T10:00:00Z"];
        ToolResult written = await ToolHost.RunAsync(parse);
        Assert.Equal((0, ""), (written.Code, written.Errors));
        Assert.Contains("2026-11-23T10:00:00Z", written.OutputText, StringComparison.Ordinal);
        Assert.Equal(written.OutputText, (await ToolHost.RunAsync(parse)).OutputText);
        folder.Write("feed.atom", written.OutputText);
        Assert.Equal(2, (await ToolHost.RunAsync(["parse", folder.In("feed.atom"), "--from", "atom"])).Lines.Length);
    }

    [Fact]
    public async Task Several_articles_need_a_directory()
    {
        using TemporaryFolder folder = new();
        folder.Write("news/a.txt", ToolHost.Text);
        folder.Write("news/b.txt", ToolHost.Text);
        ToolResult refused = await ToolHost.RunAsync(["parse", folder.In("news"), "--to", "nitf"]);
        Assert.Equal(64, refused.Code);
        Assert.Contains("--output DIR", refused.Errors, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolHost.RunAsync(["parse", folder.In("news"), "--to", "nitf", "--output", folder.In("out")])).Code);
        Assert.Equal(["a.xml", "b.xml"], Directory.GetFiles(folder.In("out")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("<nitf><body>", "-:1:")]
    [InlineData("<nitf>\n<\u0633></b></nitf>", "-:2:")]
    [InlineData("<rss/>", "-:1:")]
    [InlineData("text", "-:1:1")]
    public async Task A_broken_document_is_named_by_its_place(string xml, string place)
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--from", "nitf"], xml);
        Assert.Equal(65, run.Code);
        Assert.StartsWith(place, run.Errors, StringComparison.Ordinal);
        Assert.Contains("This is not NITF.", run.Errors, StringComparison.Ordinal);
    }
}
