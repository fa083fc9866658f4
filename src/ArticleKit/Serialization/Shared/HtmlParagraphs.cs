using System.Text;

namespace ArticleKit.Serialization;

/// <summary>The body as HTML inside another format: <c>&lt;div lang="ar" dir="rtl"&gt;&lt;p&gt;…&lt;/p&gt;&lt;/div&gt;</c>.</summary>
/// <remarks>Each paragraph is a block, so that none of its direction leaks into the next. What HTML can't hold, control characters, is U+FFFD.</remarks>
internal static class HtmlParagraphs
{
    /// <summary>The paragraphs of an article that hold something.</summary>
    public static string Write(Article article)
    {
        StringBuilder html = new("<div");
        if (article.Language is { } language && LanguageTag.IsOne(language))
        {
            html.Append(" lang=\"").Append(language).Append('"');
        }

        if (article.Direction is { } direction)
        {
            html.Append(" dir=\"").Append(FieldDirection.NameOf(direction)).Append('"');
        }

        html.Append('>');
        foreach (string paragraph in BodyText.NotBlank(article.Paragraphs))
        {
            html.Append("<p>");
            Append(html, paragraph);
            html.Append("</p>");
        }

        return html.Append("</div>").ToString();
    }

    private static void Append(StringBuilder html, string text)
    {
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),

                // A parser turns a raw one into a line feed.
                '\r' => html.Append("&#13;"),
                '\t' or '\n' => html.Append(c),
                < ' ' or (>= '\u007F' and <= '\u009F') => html.Append('\uFFFD'),
                _ => html.Append(c),
            };
        }
    }
}
