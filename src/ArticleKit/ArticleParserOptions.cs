namespace ArticleKit;

/// <summary>How an <see cref="ArticleParser"/> reads.</summary>
/// <remarks>Immutable and thread-safe; change one with <c>with</c>.</remarks>
public sealed record ArticleParserOptions
{
    /// <summary>The options of <see cref="ArticleParser.Default"/>.</summary>
    public static ArticleParserOptions Default { get; } = new();

    /// <summary>The longest text that is read, in UTF-16 code units after decoding, whatever the encoding; 16 Mi unless set.</summary>
    /// <remarks>A longer text is refused whole with AK0005. From a stream no more than three bytes a unit are ever buffered.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 512 Mi.</exception>
    public int MaxLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxLength));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestMaxLength, nameof(MaxLength));
            field = value;
        }
    } = 16 * 1024 * 1024;

    /// <summary>The longest line that is read, in UTF-16 code units without the blanks around it; 1 Mi unless set.</summary>
    /// <remarks>A text with a longer one is refused whole with AK0011. What is longer than any paragraph is mostly data, or a text whose line ends were lost.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxLineLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxLineLength));
            field = value;
        }
    } = 1024 * 1024;

    /// <summary>The most lines that are read, those that hold something; 100,000 unless set.</summary>
    /// <remarks>A text of more is refused whole with AK0012. Only so many of them as the layout needs are looked at as header or trailer, whatever this is.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxLines
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxLines));
            field = value;
        }
    } = 100_000;

    /// <summary>The most people that an article is credited to, authors and others together; 1,000 unless set.</summary>
    /// <remarks>A text that credits more is refused whole with AK0013. Without a template no more than twelve a line are ever found.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxAuthors
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value, nameof(MaxAuthors));
            field = value;
        }
    } = 1000;

    /// <summary>The layout to read; <c>null</c> to find it out.</summary>
    public ArticleTemplate? Template { get; init; }

    /// <summary>The words by which headers are read; <see cref="ArticleWords.Default"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public ArticleWords Words
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = ArticleWords.Default;

    /// <summary>The language tag to give articles; <c>null</c> to leave it to the text.</summary>
    public string? Language { get; init; }

    /// <summary>The day that relative dates ("last Tuesday") count from; <c>null</c> leaves them unresolved.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Whether a dateline that is glued to the lead is cut off it; <c>false</c> unless set: it is reported and stays in the paragraph.</summary>
    /// <remarks>A byline glued to the lead is cut off too. What is cut stands in the layout before the paragraph. Only where the layout is found.</remarks>
    public bool CutDateline { get; init; }

    /// <summary>Whether the text is cleaned of what pages and word processors leave in it before it is read; <c>false</c> unless set.</summary>
    /// <remarks>
    /// HTML entities are decoded, once; soft hyphens go, and bullets before a line; a tab becomes a blank. The values of the article are those of
    /// the cleaned text. Spans point into the text as it is: they hold what was taken out within, and behind, their part.
    /// </remarks>
    public bool Clean { get; init; }

    // Three bytes of UTF-8 for each unit still fit an array.
    private const int LargestMaxLength = 512 * 1024 * 1024;
}
