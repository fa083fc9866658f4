using ArticleKit.Serialization;

namespace ArticleKit.Tests.Tool;

public class OutputDirectoryTests
{
    [Fact]
    public async Task Each_article_gets_a_file_named_after_its_source()
    {
        using TemporaryFolder folder = new();
        folder.Write("in/a.txt", ToolHost.Text);
        folder.Write("in/b/a.txt", ToolHost.Text);
        folder.Write("in/b/c.txt", ToolHost.Text);
        ToolResult result = await ToolHost.RunAsync(["parse", folder.In("in"), "--output", folder.In("out"), "--indent"]);
        Assert.Equal(0, result.Code);
        Assert.Empty(result.Output);
        Assert.Equal(["a-2.json", "a.json", "c.json"], Directory.GetFiles(folder.In("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Article.Parse(ToolHost.Text), ArticleJson.Deserialize(folder.Read("out/c.json")));
    }

    [Fact]
    public async Task A_directory_that_looks_like_a_file_is_refused_unless_it_is_there()
    {
        using TemporaryFolder folder = new();
        ToolResult refused = await ToolHost.RunAsync(["parse", "--output", folder.In("one.json")], ToolHost.Text);
        Assert.Equal(64, refused.Code);
        Assert.False(Directory.Exists(folder.In("one.json")));
        Directory.CreateDirectory(folder.In("one.json"));
        Assert.Equal(0, (await ToolHost.RunAsync(["parse", "--output", folder.In("one.json")], ToolHost.Text)).Code);
    }

    [Fact]
    public async Task An_input_is_never_overwritten()
    {
        using TemporaryFolder folder = new();
        string untidy = ToolHost.Text.Replace("\n", "\n\n", StringComparison.Ordinal);
        folder.Write("in/a.txt", untidy);
        Directory.CreateSymbolicLink(folder.In("out"), folder.In("in"));
        ToolResult result = await ToolHost.RunAsync(["parse", folder.In("in"), "--to", "text", "--output", folder.In("out")]);
        Assert.Equal(0, result.Code);
        Assert.Equal(untidy, folder.Read("in/a.txt"));
        Assert.Equal(ToolHost.Text, folder.Read("in/a-2.txt"));
    }

    [Fact]
    public async Task What_a_link_leads_to_is_an_input_too()
    {
        using TemporaryFolder folder = new();
        string untidy = ToolHost.Text + "\n\n";
        folder.Write("out/a.txt", untidy);
        Directory.CreateDirectory(folder.In("in"));
        File.CreateSymbolicLink(folder.In("in/a.txt"), folder.In("out/a.txt"));
        await ToolHost.RunAsync(["parse", folder.In("in/a.txt"), "--to", "text", "--output", folder.In("out")]);
        Assert.Equal(untidy, folder.Read("out/a.txt"));
        Assert.True(File.Exists(folder.In("out/a-2.txt")));
    }

    [Fact]
    public async Task Articles_of_one_file_get_distinct_names()
    {
        using TemporaryFolder folder = new();
        string line = ArticleJson.Serialize(Article.Parse(ToolHost.Text)) + "\n";
        ToolResult result = await ToolHost.RunAsync(["parse", "--from", "json", "--to", "text", "--output", folder.In("out")], line + line);
        Assert.Equal(0, result.Code);
        Assert.Equal(["stdin-2.txt", "stdin.txt"], Directory.GetFiles(folder.In("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_directory_that_cannot_be_made_is_an_output_error()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("taken", "");
        ToolResult result = await ToolHost.RunAsync(["parse", "--output", file], ToolHost.Text);
        Assert.Equal(74, result.Code);
        Assert.Contains("--output takes a directory", result.Errors, StringComparison.Ordinal);
    }
}
