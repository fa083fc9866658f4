using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

public class ReadmeTests
{
    private static readonly string[] Readme = System.IO.File.ReadAllLines(Shared.InRepository("README.md"));

    [Fact]
    public void Every_line_of_CSharp_is_compiled_and_run()
    {
        string[] examples = [.. System.IO.File.ReadAllLines(Shared.InRepository("tests", "ArticleKit.Tests", "Docs", "ReadmeExamples.cs")).Select(line => line.Trim())];
        HashSet<string> compiled = [.. Regions(examples)];
        string[] shown = [.. Blocks("csharp").Select(line => line.Trim()).Where(line => line.Length > 0)];
        Assert.NotEmpty(shown);

        // Two lines set the scene and differ in a test: the usings, and the path of the sample.
        Assert.All(
            shown.Where(line => !line.StartsWith("using ", StringComparison.Ordinal) && !line.Contains("File.ReadAllText", StringComparison.Ordinal)),
            line => Assert.Contains(line, compiled));
    }

    [Fact]
    public void The_JSON_is_what_the_first_command_prints()
    {
        Article article = Article.Parse(System.IO.File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt")));
        string printed = ArticleJson.Serialize(article, new ArticleJsonOptions { Indented = true });
        int start = printed.IndexOf("\"paragraphs\": [", StringComparison.Ordinal);
        int end = printed.IndexOf(']', start);
        string shortened = string.Concat(printed.AsSpan(0, start), "\"paragraphs\": [ … ]", printed.AsSpan(end + 1));
        Assert.Equal(shortened, string.Join('\n', Blocks("json")));
        using JsonDocument whole = JsonDocument.Parse(printed);
        Assert.True(whole.RootElement.GetProperty("paragraphs").GetArrayLength() > 1);
    }

    [Fact]
    public void It_is_as_long_as_a_README_should_be() => Assert.InRange(Readme.Length, 120, 200);

    [Fact]
    public void Every_link_leads_to_a_file()
    {
        foreach (string page in new[] { "README.md", "docs/format.md", "docs/diagnostics.md", "docs/samples/README.md", "CHANGELOG.md" })
        {
            string text = System.IO.File.ReadAllText(Shared.InRepository(page));
            foreach (string link in text.Split("](").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)]))
            {
                // A template's text looks like a link too: ({headline}…).
                if (!link.StartsWith("https://", StringComparison.Ordinal) && link[0] is not ('#' or '{'))
                {
                    string target = Shared.InRepository(Path.GetDirectoryName(page)!, link.Split('#')[0]);
                    Assert.True(System.IO.File.Exists(target) || Directory.Exists(target), $"{page} links to {link}");
                }
            }
        }
    }

    private static IEnumerable<string> Blocks(string language)
    {
        bool inside = false;
        foreach (string line in Readme)
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = !inside && line == "```" + language;
            }
            else if (inside)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<string> Regions(string[] lines)
    {
        bool inside = false;
        foreach (string line in lines)
        {
            if (line.StartsWith("// README:", StringComparison.Ordinal))
            {
                inside = line != "// README: end";
            }
            else if (inside)
            {
                yield return line;
            }
        }
    }
}
