namespace ArticleKit.Serialization;

/// <summary>How articles are written to JSON and read from it.</summary>
/// <remarks>Immutable and thread-safe; compared by value.</remarks>
public sealed record ArticleJsonOptions
{
    private const int DefaultMaxLineLength = 64 * 1024 * 1024;

    /// <summary>One line an article, unknown properties skipped, neither layout nor diagnostics.</summary>
    public static ArticleJsonOptions Default { get; } = new();

    /// <summary>Whether to write one property a line, two spaces a level, line ends as U+000A. NDJSON ignores it.</summary>
    public bool Indented { get; init; }

    /// <summary>Whether a property that the JSON Schema doesn't name is an error. Otherwise it is skipped.</summary>
    public bool RejectUnknownProperties { get; init; }

    /// <summary>Whether an <see cref="ArticleParseResult"/> is written with its layout. Readers skip it.</summary>
    public bool WithLayout { get; init; }

    /// <summary>Whether an <see cref="ArticleParseResult"/> is written with its diagnostics, an empty list too. Readers skip them.</summary>
    public bool WithDiagnostics { get; init; }

    /// <summary>How many bytes a line of NDJSON may have, without its line end; 64 MiB unless given. Bounds the memory of the reader.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or more than <see cref="Array.MaxLength"/> allows.</exception>
    public int MaxLineLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(value, Array.MaxLength);
            field = value;
        }
    }
    = DefaultMaxLineLength;
}
