namespace ArticleKit.Dates;

/// <summary>What a word is in a date expression. The words are in <c>Lexicons/Dates/DateWords.txt</c>.</summary>
internal enum DateWordKind : byte
{
    None,
    GregorianMonth,
    HijriMonth,
    Weekday,

    /// <summary>A weekday without its article, which is a name or a number too.</summary>
    BareWeekday,
    DayOrdinal,

    /// <summary>The ten of eleven to nineteen.</summary>
    Teen,
    Tens,

    /// <summary>Twenty or thirty with its conjunction, after a unit.</summary>
    AndTens,

    /// <summary>A word for the first of a month.</summary>
    FirstDay,

    /// <summary>Morning to night; 1 where its clock hours are after noon.</summary>
    DayPart,

    /// <summary>So many days off.</summary>
    Relative,

    /// <summary>The same, only after the word for day.</summary>
    RelativeAfterDay,
    Past,
    Next,
    Current,
    Day,
    Month,
    TheMonth,
    Year,
    From,
    Equals,
    HijriMark,
    GregorianMark,
    Ago,
    In,
    Count,
    One,
    DayUnit,
    TwoDays,
    HourUnit,
    TwoHours,
    Clock,
    Morning,
    Afternoon,
    Zodiac,
    Utc,

    /// <summary>What has an ordinal number and is no day.</summary>
    NotDay,

    /// <summary>What makes another word of the one before.</summary>
    Need,
}

/// <summary>A word of the lexicon.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Number);
