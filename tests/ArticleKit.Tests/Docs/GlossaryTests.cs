using System.Reflection;

namespace ArticleKit.Tests.Docs;

/// <summary>The glossary names what the library has, and has every field of an article.</summary>
public class GlossaryTests
{
    private static readonly MarkdownPage Page = new("docs/glossary.md");

    // The last cell of each row: types and members in backticks.
    private static readonly string[] Names =
    [
        .. Page.Lines.Where(static line => line.StartsWith('|') && !line.StartsWith("| ---", StringComparison.Ordinal))
            .Select(static line => line.Trim('|').Split('|')[^1]).SelectMany(static cell => cell.Split('`').Where(static (_, place) => place % 2 == 1)),
    ];

    [Fact]
    public void Every_name_is_public()
    {
        ILookup<string, Type> types = typeof(Article).Assembly.GetExportedTypes().ToLookup(static type => type.Name);
        Assert.True(Names.Length > 50);
        Assert.All(Names, name =>
        {
            string[] parts = name.Split('.');
            Type type = Assert.Single(types[parts[0]]);
            Assert.True(parts.Length == 1 || type.GetMember(parts[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0, name);
        });
    }

    [Fact]
    public void Every_field_of_an_article_has_its_term()
    {
        // Not terms of a newsroom: what the letters tell, and what goes with a date.
        string[] others = ["Language", "Direction", "Date"];
        Assert.All(
            typeof(Article).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(static property => property.Name).Except(others),
            name => Assert.Contains("Article." + name, Names));
    }
}
