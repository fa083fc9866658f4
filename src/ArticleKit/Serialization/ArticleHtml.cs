using System.Buffers;

namespace ArticleKit.Serialization;

/// <summary>Articles as HTML: a page that stands alone, or a fragment for a page of one's own.</summary>
/// <remarks>
/// <para>UTF-8, valid by the HTML standard, with the microdata of schema.org 30.0. It is written only: HTML has no one way to be read back.
/// Which field goes where is in <c>docs/serialization.md</c>.</para>
/// <para>Every field is an element of its own and isolated, so that its direction, and controls of bidirectional text in it, end where it ends.
/// Whatever the text says, it adds no element and no attribute. What HTML can't hold becomes U+FFFD: control characters other than tab, line
/// feed and form feed, noncharacters, lone surrogates; U+000D, alone or before U+000A, becomes one U+000A. Blank fields are left out.</para>
/// <para>Thread-safe; safe for trimming and Native AOT.</para>
/// </remarks>
public static class ArticleHtml
{
    /// <summary>Writes an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static string ToString(Article article, ArticleHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        HtmlBuilder html = new();
        options ??= ArticleHtmlOptions.Default;
        if (options.Fragment)
        {
            HtmlArticle.Write(html, article);
        }
        else
        {
            HtmlArticlePage.Write(html, article);
        }

        return html.ToString();
    }

    /// <summary>Writes an article as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, Article article, ArticleHtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        FormatOutput.WriteText(destination, ToString(article, options));
    }

    /// <summary>Writes an article as UTF-8, in one piece; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(Stream destination, Article article, ArticleHtmlOptions? options = null, CancellationToken cancellationToken = default) =>
        FormatOutput.WriteAsync(destination, buffer => Write(buffer, article, options), cancellationToken);
}
