namespace ArticleKit.Serialization;

/// <summary>How <see cref="JsonLd"/> writes.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record JsonLdOptions
{
    /// <summary>One line, the id made from the contents, no direction.</summary>
    public static JsonLdOptions Default { get; } = new();

    /// <summary>The article's <c>@id</c> and <c>identifier</c>; <c>null</c> for the <c>urn:uuid:</c> that follows from its contents.</summary>
    /// <exception cref="ArgumentException">The value is no absolute URI (RFC 3986).</exception>
    public string? Id { get; init => field = ArticleId.Checked(value); }

    /// <summary>Whether <see cref="Article.Direction"/> stands in the context, as <c>@direction</c> of JSON-LD 1.1; <c>false</c> unless set.</summary>
    /// <remarks>The context is then a list; consumers that look for the one string <c>https://schema.org</c> may not take it.</remarks>
    public bool WithDirection { get; init; }

    /// <summary>Whether to write one property a line, two spaces a level, line ends as U+000A.</summary>
    public bool Indented { get; init; }
}
