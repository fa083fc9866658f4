namespace ArticleKit.Serialization;

/// <summary>How <see cref="JsonFeed"/> writes.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record JsonFeedOptions
{
    /// <summary>One line, the feed called after the outlet of its first article.</summary>
    public static JsonFeedOptions Default { get; } = new();

    /// <summary>The name of the feed; <c>null</c> for the outlet of the first article, or an empty name where it has none.</summary>
    public string? Title { get; init; }

    /// <summary>The page that the feed belongs to; the specification wants one for a feed on the public web.</summary>
    /// <exception cref="ArgumentException">The value is relative, or no URI of RFC 3986 even after escaping.</exception>
    public Uri? HomePageUrl { get; init => field = Checked(value); }

    /// <summary>Where the feed itself is found; the specification wants it for a feed on the public web.</summary>
    /// <exception cref="ArgumentException">The value is relative, or no URI of RFC 3986 even after escaping.</exception>
    public Uri? FeedUrl { get; init => field = Checked(value); }

    /// <summary>Whether to write one property a line, two spaces a level, line ends as U+000A.</summary>
    public bool Indented { get; init; }

    private static Uri? Checked(Uri? value) =>
        value is null || (value.IsAbsoluteUri && ArticleId.IsUri(value.AbsoluteUri)) ? value : throw new ArgumentException("An address is an absolute URI.", nameof(value));
}
