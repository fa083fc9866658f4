using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace ArticleKit;

/// <summary>What reading a text came to. Reading never throws for what the text says; the result says it.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticleParseResult
{
    internal ArticleParseResult(Article? article, ArticleLayout layout, ImmutableArray<ArticleDiagnostic> diagnostics)
    {
        Article = article;
        Layout = layout;
        Diagnostics = diagnostics;
    }

    /// <summary>Whether the text is an article: it has a headline or a paragraph, fits the template if there is one, and passed no limit.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    public bool IsArticle => Article is not null;

    /// <summary>The article; <c>null</c> unless <see cref="IsArticle"/>.</summary>
    public Article? Article { get; }

    /// <summary>Where each part stands, in UTF-16 code units for text and in bytes for UTF-8.</summary>
    public ArticleLayout Layout { get; }

    /// <summary>What is doubtful, in the order of the source; an error exactly when <see cref="IsArticle"/> is <c>false</c>.</summary>
    public ImmutableArray<ArticleDiagnostic> Diagnostics { get; }

    /// <summary>The article, or an exception that carries the diagnostics.</summary>
    /// <exception cref="ArticleFormatException">The text is no article.</exception>
    public Article GetArticleOrThrow() => Article ?? throw new ArticleFormatException(Diagnostics);
}
