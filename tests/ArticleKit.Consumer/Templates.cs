namespace ArticleKit.Consumer;

/// <summary>Templates: reading a layout, writing it, and saying why not.</summary>
internal static class Templates
{
    public static void CheckAll()
    {
        Article article = Article.Parse(Sample.Text);
        Check.Equal(Sample.Text, ArticleTemplate.Standard.Format(article).TrimEnd('\n'));

        ArticleTemplate own = ArticleTemplate.Parse("{headline}\n{place}\n{authors}\n{body}");
        ArticleParser parser = new(new ArticleParserOptions { Template = own });
        Article placed = article with { Outlet = null, Byline = null };
        string text = own.Format(placed);
        Check.That(text.StartsWith($"{Sample.Headline}\n{Sample.Place}\n{Sample.Author}\n", StringComparison.Ordinal));
        Check.Equal(placed, parser.Parse(text).GetArticleOrThrow() with { Byline = null });
        Check.That(!own.TryFormat(article with { Place = "a\nb" }, out _, out TemplateProblem? problem) && problem.Field == "place");
        Check.That(!ArticleTemplate.TryParse("{authors}{place}", out _, out string? error) && error.Length > 0);
    }
}
