namespace ArticleKit.Serialization;

/// <summary>How <see cref="Ninjs"/> writes.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record NinjsOptions
{
    /// <summary>Version 3.1, one line, the uri made from the contents, no <c>versionCreated</c>.</summary>
    public static NinjsOptions Default { get; } = new();

    /// <summary>The version of ninjs: <c>"3.1"</c> unless set, <c>"2.2"</c> or <c>"1.6"</c>.</summary>
    /// <exception cref="ArgumentException">The value is none of them.</exception>
    public string Version
    {
        get;
        init => field = NinjsVersion.IsKnown(value)
            ? value
            : throw new ArgumentException($"The versions of ninjs that can be written are {string.Join(", ", NinjsVersion.All)}.", nameof(value));
    }
    = NinjsVersion.Latest;

    /// <summary>The article's <c>uri</c>; <c>null</c> for the <c>urn:uuid:</c> that follows from its contents.</summary>
    /// <exception cref="ArgumentException">The value is no absolute URI (RFC 3986).</exception>
    public string? Id { get; init => field = ArticleId.Checked(value); }

    /// <summary>The clock that <c>versionCreated</c> is read from, to the second; <c>null</c> leaves it out, so that output depends on the article alone.</summary>
    public TimeProvider? Time { get; init; }

    /// <summary>Whether to write one property a line, two spaces a level, line ends as U+000A.</summary>
    public bool Indented { get; init; }
}
