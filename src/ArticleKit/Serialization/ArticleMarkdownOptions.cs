namespace ArticleKit.Serialization;

/// <summary>How an article is written as Markdown.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record ArticleMarkdownOptions
{
    /// <summary>The id of the contents; the front matter as pandoc reads it.</summary>
    public static ArticleMarkdownOptions Default { get; } = new();

    /// <summary>The article's <c>id</c>, an absolute URI; unless given, one that follows from the contents (<c>urn:uuid:</c>, RFC 9562 version 8).</summary>
    /// <exception cref="ArgumentException">The value is no absolute URI of RFC 3986.</exception>
    public string? Id { get; init => field = ArticleId.Checked(value); }

    /// <summary>Whether the texts of the front matter stand as they are, for programs such as Hugo and Jekyll; <c>false</c> unless set.</summary>
    /// <remarks>pandoc takes them for Markdown, so they are escaped like the body unless this is set; if it is, <c>metadata: plain</c> tells readers.</remarks>
    public bool PlainMetadata { get; init; }
}
