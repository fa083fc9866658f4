using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ArticleKit;

/// <summary>What reading a text came to. Reading never throws for what the text says; the result says it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticleParseResult
{
    internal ArticleParseResult(Article? article, ArticleLayout layout, ImmutableArray<ArticleDiagnostic> diagnostics, long start = 0)
    {
        Article = article;
        Layout = layout;
        Diagnostics = diagnostics;
        Start = start;
    }

    /// <summary>Whether the text is an article: it has a headline or a paragraph, fits the template if there is one, and passed no limit.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    public bool IsArticle => Article is not null;

    /// <summary>The article; <c>null</c> unless <see cref="IsArticle"/>.</summary>
    public Article? Article { get; }

    /// <summary>Where each part stands, in UTF-16 code units for text and in bytes for UTF-8.</summary>
    public ArticleLayout Layout { get; }

    /// <summary>
    /// Where the article's text begins in a source of several articles, in the unit of <see cref="Layout"/>; 0 where the source was read as one article.
    /// </summary>
    /// <remarks>
    /// Spans of the layout and of diagnostics count from here: <c>result.Start + part.Span.Start</c> is the place in the whole source, of which the article's
    /// text has <c>result.Layout.Length</c> units. A long, since a stream may be longer than 2 GiB; its articles may not.
    /// </remarks>
    public long Start { get; }

    /// <summary>What is doubtful, in the order of the source; an error exactly when <see cref="IsArticle"/> is <c>false</c>.</summary>
    public ImmutableArray<ArticleDiagnostic> Diagnostics { get; }

    /// <summary>Why the text is no article; <c>null</c> where it is one.</summary>
    /// <remarks>Warnings may stand before it in <see cref="Diagnostics"/>.</remarks>
    public ArticleDiagnostic? Error
    {
        get
        {
            foreach (ArticleDiagnostic diagnostic in Diagnostics)
            {
                if (diagnostic.Severity == DiagnosticSeverity.Error)
                {
                    return diagnostic;
                }
            }

            return null;
        }
    }

    /// <summary>The article, or an exception that carries the diagnostics.</summary>
    /// <exception cref="ArticleFormatException">The text is no article.</exception>
    public Article GetArticleOrThrow() => Article ?? throw new ArticleFormatException(Diagnostics);

    /// <summary>Whether the source is nothing but white space, if anything.</summary>
    internal bool IsBlank => Layout.Parts is [] or [{ Other: OtherPartKind.Blank }];

    /// <summary>The same result for a text that begins further on.</summary>
    internal ArticleParseResult At(long start) => new(Article, Layout, Diagnostics, start);
}
