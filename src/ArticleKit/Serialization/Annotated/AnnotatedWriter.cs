using System.Globalization;

namespace ArticleKit.Serialization;

/// <summary>Writes the annotated page.</summary>
internal static class AnnotatedWriter
{
    private static readonly Lazy<string> Style = new(() => HtmlPage.Resource("annotated.css"));

    public static void Write(HtmlBuilder html, string source, ArticleExplanation explanation)
    {
        ArticleParseResult result = explanation.Result;
        HtmlPage.Start(html, "ar", TextDirection.RightToLeft, AnnotatedLabels.Of("page"), Style.Value);
        html.Markup("<main>\n<h1>").Text(AnnotatedLabels.Of("page")).Markup("</h1>\n");
        if (!result.IsArticle)
        {
            html.Markup("<p>").Text(AnnotatedLabels.Of("not-article")).Markup("</p>\n");
        }

        WriteLegend(html);
        Heading(html, "source");
        AnnotatedSource.Write(html, source, explanation);
        WriteDiagnostics(html, source, result);
        WriteFound(html, result.Article);
        AnnotatedTable.Write(html, source, explanation);
        html.Markup("</main>\n");
        HtmlPage.End(html);
    }

    /// <summary>A heading within the page.</summary>
    public static void Heading(HtmlBuilder html, string name) => html.Markup("<h2>").Text(AnnotatedLabels.Of(name)).Markup("</h2>\n");

    private static void WriteLegend(HtmlBuilder html)
    {
        html.Markup("<ul class=\"legend\">\n");
        foreach (ArticleConfidence confidence in (ArticleConfidence[])[ArticleConfidence.Certain, ArticleConfidence.Likely, ArticleConfidence.Weak])
        {
            string name = AnnotatedLabels.NameOf(confidence);
            html.Markup("<li><span class=\"part ").Markup(name).Markup("\">").Text(AnnotatedLabels.Of("legend")).Markup(": ");
            html.Text(AnnotatedLabels.Of(name)).Markup("</span></li>\n");
        }

        html.Markup("</ul>\n");
    }

    private static void WriteDiagnostics(HtmlBuilder html, string source, ArticleParseResult result)
    {
        Heading(html, "diagnostics");
        if (result.Diagnostics.IsEmpty)
        {
            html.Markup("<p>").Text(AnnotatedLabels.Of("none")).Markup("</p>\n");
            return;
        }

        LineColumns lines = new(source);
        html.Markup("<ol>\n");
        for (int i = 0; i < result.Diagnostics.Length; i++)
        {
            ArticleDiagnostic diagnostic = result.Diagnostics[i];
            html.Markup(string.Create(CultureInfo.InvariantCulture, $"<li id=\"m{i}\"><a href=\"#d{i}\"><code dir=\"ltr\">"));
            html.Markup(diagnostic.Code).Markup("</code></a> ").Text(AnnotatedLabels.Of(AnnotatedLabels.NameOf(diagnostic.Severity)));
            html.Markup(" <code dir=\"ltr\">").Text(lines.Of(diagnostic.Span.Start)).Markup("</code> <bdi lang=\"en\" dir=\"ltr\">");
            html.Text(diagnostic.Message).Markup("</bdi></li>\n");
        }

        html.Markup("</ol>\n");
    }

    private static void WriteFound(HtmlBuilder html, Article? article)
    {
        if (article is null)
        {
            return;
        }

        (string Name, string? Value)[] facts =
        [
            ("iso", article.Date?.Iso is null ? null : DateText.Of(article.Date)),
            ("hijri", article.Date?.Hijri?.ToString()),
            ("language", article.Language),
            ("direction", FieldDirection.NameOf(article.Direction) is { } direction ? AnnotatedLabels.Of(direction) : null),
        ];
        if (facts.All(fact => fact.Value is null))
        {
            return;
        }

        Heading(html, "found");
        html.Markup("<dl>\n");
        foreach ((string name, string? value) in facts)
        {
            if (value is not null)
            {
                html.Markup("<dt>").Text(AnnotatedLabels.Of(name)).Markup("</dt><dd><bdi>").Text(value).Markup("</bdi></dd>\n");
            }
        }

        html.Markup("</dl>\n");
    }
}
