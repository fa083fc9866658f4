namespace ArticleKit;

/// <summary>What doesn't fit within an expression whose day is known nevertheless: the Gregorian numbers stand.</summary>
[Flags]
public enum ArabicDateNotes
{
    /// <summary>Everything fits.</summary>
    None = 0,

    /// <summary>The weekday printed is not that of the day. A warning.</summary>
    WeekdayMismatch = 1,

    /// <summary>The Hijri day printed is one off the Umm al-Qura calendar, as where months begin by sight. Information.</summary>
    HijriDayApart = 2,

    /// <summary>The Hijri day printed is more than one day off. A warning.</summary>
    HijriMismatch = 4,
}
