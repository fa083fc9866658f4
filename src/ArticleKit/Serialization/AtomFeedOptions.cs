namespace ArticleKit.Serialization;

/// <summary>How articles are written as an Atom feed.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record AtomFeedOptions
{
    /// <summary>Everything as it follows from the articles, the system's clock, no indentation.</summary>
    public static AtomFeedOptions Default { get; } = new();

    /// <summary>The id of the feed, an absolute URI; unless given, one that follows from its title, so that it stays when articles come and go.</summary>
    /// <exception cref="ArgumentException">The value is no absolute URI of RFC 3986.</exception>
    public string? Id { get; init => field = ArticleId.Checked(value); }

    /// <summary>
    /// The title of the feed, which also stands in for the author of entries that have none; unless given, the outlet of the first article, or nothing.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>
    /// Gives the id of an entry, an absolute URI (RFC 3986), which should stay when the article changes; unless given, one that follows from the contents.
    /// </summary>
    public Func<Article, string>? EntryId { get; init; }

    /// <summary>The clock for <c>updated</c>, to the second; the system's unless given.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public TimeProvider Time { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SystemClock.Instance;

    /// <summary>Whether to write an element a line, two spaces a level, line ends as U+000A.</summary>
    public bool Indented { get; init; }
}
