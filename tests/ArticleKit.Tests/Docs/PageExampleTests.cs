namespace ArticleKit.Tests.Docs;

public class PageExampleTests
{
    public static TheoryData<string> Pages => [.. MarkdownPage.Names];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_block_of_CSharp_is_compiled_and_run(string page)
    {
        string[] compiled = [.. PageExamples.Regions().Where(region => region.Page == page).Select(region => Joined(region.Lines))];
        string[] shown = [.. new MarkdownPage(page).Blocks("csharp").Select(Joined)];
        Assert.Equal(shown.Order(StringComparer.Ordinal), compiled.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_pages_that_have_CSharp_are_looked_at() =>
        Assert.Equal(
            [
                "README.md",
                "docs/bulk.md",
                "docs/dates.md",
                "docs/diagnostics.md",
                "docs/embedding.md",
                "docs/format.md",
                "docs/layouts.md",
                "docs/migrating.md",
                "docs/normalization.md",
                "docs/parsing.md",
                "docs/search.md",
                "docs/serialization-html.md",
                "docs/serialization.md",
                "docs/templates.md",
            ],
            MarkdownPage.Names.Where(page => new MarkdownPage(page).Blocks("csharp").Any()).Order(StringComparer.Ordinal));

    // Two kinds of lines set the scene and differ in a test: the usings, and the path of a sample.
    private static string Joined(string[] lines) => string.Join('\n', lines.Select(line => line.Trim())
        .Where(line => line.Length > 0 && !line.StartsWith("using ArticleKit", StringComparison.Ordinal) && !line.Contains("File.ReadAllText", StringComparison.Ordinal)));
}
