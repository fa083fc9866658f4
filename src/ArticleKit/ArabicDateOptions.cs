namespace ArticleKit;

/// <summary>What the reader of dates is told. Immutable.</summary>
public sealed record ArabicDateOptions
{
    /// <summary>The day that the text is read against; without it everything relative is unresolved. Default: none.</summary>
    public DateOnly? Reference { get; init; }

    /// <summary>The last year that a year of two digits can mean, as 2049 for 1950 to 2049; without it such a year is unresolved. Default: none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is not within 100 to 9999.</exception>
    public int? LastYearOfTwoDigits
    {
        get;
        init => field = value is null or (>= 100 and <= 9999) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A year from 100 to 9999.");
    }
}
