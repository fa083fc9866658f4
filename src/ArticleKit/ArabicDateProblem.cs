namespace ArticleKit;

/// <summary>Why the day of an expression is not known.</summary>
public enum ArabicDateProblem
{
    /// <summary>It is known.</summary>
    None,

    /// <summary>No year is printed, and nothing says which one.</summary>
    NoYear,

    /// <summary>It counts from a day that the caller didn't give: <see cref="ArabicDateOptions.Reference"/>.</summary>
    NoReference,

    /// <summary>The year has two digits, and the caller gave no <see cref="ArabicDateOptions.LastYearOfTwoDigits"/>.</summary>
    TwoDigitYear,

    /// <summary>There is no such day, as 31 April.</summary>
    Impossible,

    /// <summary>The day is a Hijri one, outside of the years that the Umm al-Qura calendar is published for (1318–1500).</summary>
    OutOfRange,

    /// <summary>What it says contradicts itself: "today, Thursday" read against a Friday.</summary>
    Contradiction,
}
