using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

public class ReadmeTests
{
    private static readonly MarkdownPage Readme = new("README.md");

    [Fact]
    public void The_JSON_is_what_the_first_command_prints()
    {
        Article article = Article.Parse(System.IO.File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt")));
        string printed = ArticleJson.Serialize(article, new ArticleJsonOptions { Indented = true });
        int start = printed.IndexOf("\"paragraphs\": [", StringComparison.Ordinal);
        int end = printed.IndexOf(']', start);
        string shortened = string.Concat(printed.AsSpan(0, start), "\"paragraphs\": [ … ]", printed.AsSpan(end + 1));
        Assert.Equal(shortened, string.Join('\n', Readme.Blocks("json").Single()));
        using JsonDocument whole = JsonDocument.Parse(printed);
        Assert.True(whole.RootElement.GetProperty("paragraphs").GetArrayLength() > 1);
    }

    [Fact]
    public void It_is_as_long_as_a_README_should_be() => Assert.InRange(Readme.Lines.Length, 120, 200);

    [Fact]
    public void What_the_gallery_shows_is_as_true_and_links_to_nothing_that_is_not_there()
    {
        MarkdownPage gallery = new("src/ArticleKit/PACKAGE.md");
        Assert.NotEmpty(gallery.Blocks("csharp"));
        Assert.All(gallery.Blocks("csharp"), block => Assert.Contains(block, Readme.Blocks("csharp")));
        Assert.DoesNotContain(gallery.Lines, static line => line.Contains("](", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_link_leads_to_a_file_and_to_a_heading_of_it()
    {
        foreach (string page in MarkdownPage.Names)
        {
            string text = System.IO.File.ReadAllText(Shared.InRepository(page));
            foreach (string link in text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
            {
                // A template's text looks like a link too: ({headline}…).
                if (link.StartsWith("https://", StringComparison.Ordinal) || link.Contains('{', StringComparison.Ordinal))
                {
                    continue;
                }

                string[] parts = link.Split('#');
                string target = parts[0].Length == 0 ? page : Path.Join(Path.GetDirectoryName(page), parts[0]);
                Assert.True(System.IO.File.Exists(Shared.InRepository(target)) || Directory.Exists(Shared.InRepository(target)), $"{page} links to {link}");
                Assert.True(parts.Length == 1 || new MarkdownPage(target).Anchors.Contains(parts[1]), $"{page} links to {link}");
            }
        }
    }
}
