namespace ArticleKit.Dates;

/// <summary>Which year a date without one is of.</summary>
internal enum YearRule : byte
{
    /// <summary>Nothing is said.</summary>
    None,

    /// <summary>The last such day before the reference.</summary>
    Past,

    /// <summary>The first such day after it.</summary>
    Next,

    /// <summary>The one of the reference's month.</summary>
    Current,
    LastYear,
    ThisYear,
    NextYear,
}

/// <summary>A day as it is printed in one calendar.</summary>
internal struct PrintedDate
{
    public ArticleCalendar Calendar;
    public int Day;

    /// <summary>0 for the month of the reference, as <see cref="Rule"/> says.</summary>
    public int Month;

    /// <summary>0 where no year is printed.</summary>
    public int Year;
    public YearRule Rule;

    /// <summary>Whether the year has two digits.</summary>
    public bool IsShort;

    /// <summary>Whether the day and the month are joined by more than standing side by side.</summary>
    public bool IsJoined;

    /// <summary>Where it begins and ends in the text.</summary>
    public int Start;
    public int End;
}

/// <summary>A clock time as printed.</summary>
internal struct PrintedTime
{
    public TimeOnly? Time;
    public TimeSpan? Offset;
}

/// <summary>An expression as it is printed, before anything is worked out.</summary>
internal struct PrintedExpression
{
    public int Start;
    public int End;

    /// <summary>The day of the week, Sunday 0; <c>null</c> where none is printed.</summary>
    public int? Weekday;

    /// <summary>Of a weekday without a date: whether it is the last one or the next one.</summary>
    public YearRule WeekdayRule;

    /// <summary>How many days off; <c>null</c> where no such word is printed.</summary>
    public int? Relative;

    /// <summary>The date; none where <see cref="HasDate"/> is unset.</summary>
    public PrintedDate Date;

    /// <summary>The same day in the other calendar; none where <see cref="HasOther"/> is unset.</summary>
    public PrintedDate Other;
    public bool HasDate;
    public bool HasOther;
    public PrintedTime Clock;
}
