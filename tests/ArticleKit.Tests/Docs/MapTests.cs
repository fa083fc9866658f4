using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>docs/README.md leads to every page, and the README to docs/README.md.</summary>
public class MapTests
{
    [Fact]
    public void Every_page_is_on_the_map()
    {
        string map = File.ReadAllText(Shared.InRepository("docs", "README.md"));
        string[] pages = [.. MarkdownPage.Names.Where(static page => page.StartsWith("docs/", StringComparison.Ordinal) && page != "docs/README.md").Select(static page => page["docs/".Length..])];
        Assert.True(pages.Length > 15);
        Assert.All(pages, page => Assert.Contains($"]({page})", map, StringComparison.Ordinal));
    }

    [Fact]
    public void The_README_leads_to_the_map() =>
        Assert.Contains("](docs/README.md)", File.ReadAllText(Shared.InRepository("README.md")), StringComparison.Ordinal);
}
