namespace ArticleKit.Serialization;

/// <summary>How an article is written as NITF.</summary>
/// <remarks>Immutable and thread-safe; compared by value. NITF needs no clock: it has no instant that has to be there.</remarks>
public sealed record NitfOptions
{
    /// <summary>The id of the contents, no indentation.</summary>
    public static NitfOptions Default { get; } = new();

    /// <summary>The document's id (<c>doc-id</c>), an absolute URI; unless given, one that follows from the contents (<c>urn:uuid:</c>, RFC 9562 version 8).</summary>
    /// <exception cref="ArgumentException">The value is no absolute URI of RFC 3986.</exception>
    public string? Id { get; init => field = ArticleId.Checked(value); }

    /// <summary>Whether to write an element a line, two spaces a level, line ends as U+000A.</summary>
    public bool Indented { get; init; }
}
