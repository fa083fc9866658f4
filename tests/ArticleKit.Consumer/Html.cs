using ArticleKit.Serialization;

namespace ArticleKit.Consumer;

/// <summary>Pages: their style sheets and words are files of the assembly, which trimming must keep.</summary>
internal static class Html
{
    public static void CheckAll()
    {
        string page = ArticleHtml.ToString(Article.Parse(Sample.Text));
        Check.That(page.Contains("itemtype=\"https://schema.org/NewsArticle\"", StringComparison.Ordinal) && page.Contains("<style>", StringComparison.Ordinal));
        Check.That(ArticleHtml.ToString(new Article { Headline = "</h1>" }, new ArticleHtmlOptions { Fragment = true }).Contains("&lt;/h1&gt;</h1>", StringComparison.Ordinal));
        string annotated = AnnotatedPage.ToString(Sample.Text, ArticleParser.Default.Explain(Sample.Text));
        Check.That(annotated.Contains("id=\"source\"", StringComparison.Ordinal) && annotated.Contains("headline", StringComparison.Ordinal));
    }
}
