using ArticleKit.Serialization.Xml;

namespace ArticleKit.Serialization;

/// <summary>How an article is written as a NewsML-G2 news item.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record NewsMLG2Options
{
    /// <summary>The id of the contents, the system's clock, no indentation.</summary>
    public static NewsMLG2Options Default { get; } = new();

    /// <summary>The item's <c>guid</c>, an absolute URI; unless given, one that follows from the contents (<c>urn:uuid:</c>, RFC 9562 version 8).</summary>
    /// <exception cref="ArgumentException">The value is no absolute URI of RFC 3986.</exception>
    public string? Id { get; init => field = ArticleId.Checked(value); }

    /// <summary>Who is named as the provider of an article that has no outlet; G2 wants one. <c>"unknown"</c> unless given. Readers don't take it for the outlet.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public string Provider
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = XmlContent.Allowed(value);
        }
    }
    = "unknown";

    /// <summary>The clock for <c>versionCreated</c>, to the second; the system's unless given.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public TimeProvider Time { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = SystemClock.Instance;

    /// <summary>Whether to write an element a line, two spaces a level, line ends as U+000A.</summary>
    public bool Indented { get; init; }
}
