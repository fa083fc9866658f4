using ArticleKit.Serialization;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# and the output of docs/serialization-html.md.</summary>
public class SerializationHtmlExamples : PageExamples
{
    private static readonly MarkdownPage Page = new("docs/serialization-html.md");

    private static readonly string Text = string.Join('\n', Page.Blocks("text").Single());

    [Fact]
    public void Pages()
    {
        string text = Text;
        Article article = Article.Parse(text);

        // docs/serialization-html.md: pages
        string page = ArticleHtml.ToString(article);
        string fragment = ArticleHtml.ToString(article, new ArticleHtmlOptions { Fragment = true });
        string shown = AnnotatedPage.ToString(text, ArticleParser.Default.Explain(text));

        // docs/serialization-html.md: end
        Assert.Contains(fragment, page, StringComparison.Ordinal);
        Assert.Contains("id=\"source\"", shown, StringComparison.Ordinal);
        Assert.Equal(fragment, string.Join('\n', Page.Blocks("html").Single()) + "\n");
    }

    [Fact]
    public void Every_field_is_in_the_table()
    {
        string[] fields = [.. Page.Table("| field | element | microdata |").SelectMany(row => row[0].Split(',')).Select(name => name.Trim().Trim('`'))];
        Assert.Equal(
            typeof(Article).GetProperties().Select(property => property.Name).Where(name => name != "EqualityContract").Order(StringComparer.Ordinal),
            fields.Order(StringComparer.Ordinal));
    }
}
