namespace ArticleKit.Serialization;

/// <summary>How <see cref="ArticleHtml"/> writes.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record ArticleHtmlOptions
{
    /// <summary>A whole page.</summary>
    public static ArticleHtmlOptions Default { get; } = new();

    /// <summary>Whether to write the <c>article</c> element alone, for a page of one's own; <c>false</c>, a whole page, unless set.</summary>
    /// <remarks>The element has the class <c>articlekit</c>, and brings neither style nor script.</remarks>
    public bool Fragment { get; init; }
}
