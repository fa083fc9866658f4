namespace ArticleKit.Serialization;

/// <summary>A page that holds one article, its style, and nothing from elsewhere.</summary>
internal static class HtmlArticlePage
{
    private static readonly Lazy<string> Style = new(() => HtmlPage.Resource("article.css"));

    public static void Write(HtmlBuilder html, Article article)
    {
        string title = new[] { article.Headline, article.Kicker, article.Outlet }.FirstOrDefault(HtmlFields.IsShown) ?? "Article";
        HtmlPage.Start(html, article.Language, article.Direction, title, Style.Value);
        html.Markup("<main>\n");
        HtmlArticle.Write(html, article);
        html.Markup("</main>\n");
        HtmlPage.End(html);
    }
}
