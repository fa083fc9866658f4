using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Tool;

public class ParseCommandTests
{
    private static readonly Article Expected = Article.Parse(ToolHost.Text);

    [Fact]
    public async Task Standard_input_gives_one_line_with_the_article()
    {
        ToolResult result = await ToolHost.RunAsync(["parse"], ToolHost.Text);
        Assert.Equal(0, result.Code);
        Assert.Empty(result.Errors);
        Assert.Equal(ArticleJson.Serialize(Expected), Assert.Single(result.Lines));
    }

    [Fact]
    public async Task Several_inputs_gain_their_source_as_the_last_property()
    {
        using TemporaryFolder folder = new();
        string a = folder.Write("a.txt", ToolHost.Text);
        ToolResult result = await ToolHost.RunAsync(["parse", a, "-"], ToolHost.Text);
        Assert.Equal([a, "-"], result.Lines.Select(line => JsonDocument.Parse(line).RootElement.EnumerateObject().Last())
            .Select(last => $"{(last.Name == "source" ? "" : last.Name)}{last.Value}"));
    }

    [Fact]
    public async Task A_directory_is_read_to_its_depth_in_the_order_of_paths()
    {
        using TemporaryFolder folder = new();
        foreach (string name in new[] { "b.txt", "a/z.txt", "a.txt", "a-.txt", "a/b/c.txt", "skipped.md" })
        {
            folder.Write(name, ToolHost.Text);
        }

        ToolResult result = await ToolHost.RunAsync(["parse", folder.Path]);
        Assert.Equal(
            ["a-.txt", "a.txt", "a/b/c.txt", "a/z.txt", "b.txt"],
            result.Lines.Select((_, i) => Path.GetRelativePath(folder.Path, result.Json(i).GetProperty("source").GetString()!)));
    }

    [Fact]
    public async Task A_loop_of_links_ends()
    {
        using TemporaryFolder folder = new();
        folder.Write("a/b.txt", ToolHost.Text);
        Directory.CreateSymbolicLink(folder.In("a/loop"), folder.Path);
        ToolResult result = await ToolHost.RunAsync(["parse", folder.Path]);
        Assert.Equal(0, result.Code);
        Assert.Single(result.Lines);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-8")]
    [InlineData("code-point")]
    public async Task The_layout_cuts_the_headline_out_of_the_source_in_its_unit(string unit)
    {
        string text = "\uFEFF" + ToolHost.Text.Replace("المدينة تفتح", "المدينة 😀 تفتح", StringComparison.Ordinal);
        ToolResult result = await ToolHost.RunAsync(["parse", "--with-layout", "--unit", unit], text);
        JsonElement layout = result.Json().GetProperty("layout");
        Assert.Equal(unit, layout.GetProperty("unit").GetString());
        JsonElement part = layout.GetProperty("parts").EnumerateArray().First(p => p.GetProperty("part").GetString() == "headline");
        int start = part.GetProperty("start").GetInt32();
        int length = part.GetProperty("length").GetInt32();
        string cut = unit switch
        {
            "utf-16" => text.Substring(start, length),
            "utf-8" => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text), start, length),
            _ => string.Concat(text.EnumerateRunes().Skip(start).Take(length)),
        };
        Assert.Equal(result.Json().GetProperty("headline").GetString(), cut);
    }

    [Theory]
    [InlineData("utf-16", 5)]
    [InlineData("utf-8", 9)]
    [InlineData("code-point", 4)]
    public async Task Diagnostics_count_in_the_unit_of_the_layout(string unit, int start)
    {
        byte[] text = [.. "😀عص "u8, 0xFF, .. " عنوان\nفقرة أولى.\n"u8];
        ToolResult result = await ToolHost.RunAsync(["parse", "--diagnostics", "--unit", unit], text);
        JsonElement diagnostic = result.Json().GetProperty("diagnostics").EnumerateArray().First(d => d.GetProperty("code").GetString() == "AK0006");
        Assert.Equal(start, diagnostic.GetProperty("start").GetInt32());
        Assert.Equal(1, diagnostic.GetProperty("length").GetInt32());
    }

    [Fact]
    public async Task Indented_json_is_the_same_article_with_what_stands_beside_it()
    {
        string[] args = ["parse", "--with-layout", "--diagnostics"];
        ToolResult line = await ToolHost.RunAsync(args, ToolHost.Text);
        ToolResult indented = await ToolHost.RunAsync([.. args, "--indent"], ToolHost.Text);
        Assert.StartsWith("{\n  \"outlet\": ", indented.OutputText, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", indented.OutputText, StringComparison.Ordinal);
        using JsonDocument document = JsonDocument.Parse(indented.Output);
        Assert.True(JsonElement.DeepEquals(line.Json(), document.RootElement));
        Assert.All(indented.Lines, l => Assert.True((l.Length - l.TrimStart().Length) % 2 == 0));
    }

    [Fact]
    public async Task Text_out_is_the_text_in()
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "--to", "text"], ToolHost.Text);
        Assert.Equal((0, ToolHost.Text), (result.Code, result.OutputText));
    }

    [Fact]
    public async Task An_article_that_the_layout_cannot_hold_is_a_failure_that_names_the_field()
    {
        string json = ArticleJson.Serialize(new Article { Headline = "عنوان", Place = "أ\nب", Paragraphs = ["فقرة."] });
        ToolResult result = await ToolHost.RunAsync(["parse", "--from", "json", "--to", "text"], json);
        Assert.Equal(65, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("place: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_in_may_be_one_document_or_lines_and_unknown_properties_are_skipped()
    {
        string line = ArticleJson.Serialize(Expected);
        string document = ArticleJson.Serialize(Expected, new ArticleJsonOptions { Indented = true });
        ToolResult one = await ToolHost.RunAsync(["parse", "--from", "json"], document);
        ToolResult many = await ToolHost.RunAsync(["parse", "--from", "json"], $"{line}\n\n{{\"unknown\":[1],{line[1..]}\r\n{line}");
        Assert.Equal([line], one.Lines);
        Assert.Equal([line, line, line], many.Lines);
    }

    [Fact]
    public async Task A_broken_line_of_json_is_shown_with_its_place_and_the_others_come_out()
    {
        string line = ArticleJson.Serialize(Expected);
        ToolResult result = await ToolHost.RunAsync(["parse", "--from", "json"], $"{line}\n{{\"headline\":12}}\n{line}\n");
        Assert.Equal(65, result.Code);
        Assert.Equal([line, line], result.Lines);
        Assert.StartsWith("-:2:", result.Errors, StringComparison.Ordinal);
        Assert.Contains("AK0107 error:", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_may_be_a_name_a_file_or_a_text()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("t.template", "{headline}\n{body}\n");
        const string Source = "ألف\nباء\n";
        foreach (string template in new[] { "@" + file, @"{headline}\n{body}" })
        {
            ToolResult result = await ToolHost.RunAsync(["parse", "--template", template], Source);
            Assert.Equal("ألف", result.Json().GetProperty("headline").GetString());
        }

        ToolResult named = await ToolHost.RunAsync(["parse", "--template", "Standard"], ToolHost.Text);
        Assert.Equal(0, named.Code);
    }

    [Fact]
    public async Task A_text_that_does_not_fit_the_template_is_a_failure()
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "--template", @"{outlet}\n{authors}//{place}\n{headline}\n{body}"], "سطر واحد\n");
        Assert.Equal(65, result.Code);
        Assert.Contains("AK0008 error:", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_language_given_is_the_language_of_the_article()
    {
        ToolResult text = await ToolHost.RunAsync(["parse", "--language", "ar-MA"], ToolHost.Text);
        ToolResult json = await ToolHost.RunAsync(["parse", "--from", "json", "--language", "ar-MA"], text.OutputText);
        Assert.Equal("ar-MA", text.Json().GetProperty("language").GetString());
        Assert.Equal("ar-MA", json.Json().GetProperty("language").GetString());
    }

    [Fact]
    public async Task Only_one_article_can_be_indented_or_written_as_text()
    {
        string line = ArticleJson.Serialize(Expected);
        foreach (string option in new[] { "--indent", "--to=text" })
        {
            ToolResult result = await ToolHost.RunAsync(["parse", "--from", "json", option], $"{line}\n{line}\n");
            Assert.Equal(64, result.Code);
            Assert.Empty(result.Output);
            Assert.Contains("--output", result.Errors, StringComparison.Ordinal);
        }
    }
}
