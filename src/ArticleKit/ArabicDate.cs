namespace ArticleKit;

/// <summary>A date expression of an Arabic text: where it stands, and which day it is.</summary>
/// <remarks>
/// Reads the month names of all Arab regions together, Gregorian and Hijri days and the two side by side, numbers in digits and in words, and
/// relative days against a reference that the caller gives. What can't be told for sure is unresolved: <see cref="Gregorian"/> is
/// <c>null</c> and <see cref="Problem"/> says why. Month, season, week or year alone is no day, and isn't reported. No culture and no clock
/// has a part in it. The rules are in docs/dates.md. Immutable; all members are thread-safe.
/// </remarks>
public readonly record struct ArabicDate
{
    /// <summary>The expression in the text, in UTF-16 code units: weekday and all calendars, without the clock time.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The Gregorian day; <c>null</c> where unresolved.</summary>
    public DateOnly? Gregorian { get; init; }

    /// <summary>The same day in the Umm al-Qura calendar, where <see cref="Gregorian"/> lies in 1900-04-30 to 2077-11-16.</summary>
    public HijriDate? Hijri { get; init; }

    /// <summary>The Hijri day as printed; it may be a day apart from <see cref="Hijri"/>. <c>null</c> where none is printed with its year.</summary>
    public HijriDate? PrintedHijri { get; init; }

    /// <summary>The calendar printed first.</summary>
    public ArticleCalendar Calendar { get; init; }

    /// <summary>The clock time printed after the date.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>The offset from UTC printed after the time.</summary>
    public TimeSpan? Offset { get; init; }

    /// <summary>Why the day is not known.</summary>
    public ArabicDateProblem Problem { get; init; }

    /// <summary>What doesn't fit, where the day is known.</summary>
    public ArabicDateNotes Notes { get; init; }

    /// <summary>Whether the day is known.</summary>
    public bool IsResolved => Gregorian is not null;

    /// <summary>The date expressions of a text, in order; relative ones are unresolved. Takes linear time and no memory.</summary>
    public static ArabicDateEnumerator Enumerate(ReadOnlySpan<char> text) => new(text, Default);

    /// <summary>The date expressions of a text, in order. Takes linear time and no memory.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day the text is read against, as that of its publication.</param>
    public static ArabicDateEnumerator Enumerate(ReadOnlySpan<char> text, DateOnly reference) => new(text, new ArabicDateOptions { Reference = reference });

    /// <summary>The date expressions of a text, in order. Takes linear time and no memory.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <c>null</c>.</exception>
    public static ArabicDateEnumerator Enumerate(ReadOnlySpan<char> text, ArabicDateOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new ArabicDateEnumerator(text, options);
    }

    /// <summary>The first expression of a text whose day is known.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day the text is read against; <c>null</c> for none.</param>
    /// <param name="date">The date; <c>default</c> where there is none.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFind(ReadOnlySpan<char> text, DateOnly? reference, out ArabicDate date)
    {
        foreach (ArabicDate found in new ArabicDateEnumerator(text, OptionsOf(reference)))
        {
            if (found.IsResolved)
            {
                date = found;
                return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>Reads a text that is one date expression, with nothing before or after it but blanks, punctuation and its clock time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; <c>default</c> where the text is none, or its day is not known.</param>
    /// <returns>Whether the text is a date whose day is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out ArabicDate date) => TryParse(text, null, out date);

    /// <summary>Reads a text that is one date expression, with nothing before or after it but blanks, punctuation and its clock time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reference">The day the text is read against; <c>null</c> for none.</param>
    /// <param name="date">The date; <c>default</c> where the text is none, or its day is not known.</param>
    /// <returns>Whether the text is a date whose day is known.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly? reference, out ArabicDate date)
    {
        ArabicDateEnumerator dates = new(text, OptionsOf(reference));
        if (dates.MoveNext() && dates.Current.IsResolved && dates.IsWhole())
        {
            date = dates.Current;
            return true;
        }

        date = default;
        return false;
    }

    private static ArabicDateOptions Default { get; } = new();

    private static ArabicDateOptions OptionsOf(DateOnly? reference) => reference is null ? Default : new ArabicDateOptions { Reference = reference };
}
