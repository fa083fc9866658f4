namespace ArticleKit.Dates;

/// <summary>Finds the year of a date that is printed without one.</summary>
internal static class YearFinder
{
    /// <summary>The day, by the words beside it: the last one before the reference, the next one after it, the one of this or that year.</summary>
    public static DateOnly? ByRule(in PrintedDate date, DateOnly reference)
    {
        (int year, int month) = Of(reference, date.Calendar);
        if (date.Month == 0)
        {
            int months = (year * 12) + month - 1 + date.Rule switch { YearRule.Past => -1, YearRule.Next => 1, _ => 0 };
            return Day(date, months / 12, (months % 12) + 1);
        }

        switch (date.Rule)
        {
            case YearRule.LastYear:
                return Day(date, year - 1);
            case YearRule.ThisYear:
                return Day(date, year);
            case YearRule.NextYear:
                return Day(date, year + 1);
            case YearRule.Current:
                return date.Month == month ? Day(date, year) : null;
            case YearRule.Past:
                DateOnly? past = Day(date, year);
                return past < reference ? past : Day(date, year - 1);
            default:
                DateOnly? next = Day(date, year);
                return next > reference ? next : Day(date, year + 1);
        }
    }

    /// <summary>Of the days of three years, the one nearest to another that falls on a weekday, if one is asked for.</summary>
    public static DateOnly? Nearest(in PrintedDate date, DateOnly near, int? weekday)
    {
        (int year, _) = Of(near, date.Calendar);
        DateOnly? best = null;
        for (int candidate = year - 1; candidate <= year + 1; candidate++)
        {
            if (Day(date, candidate) is { } day && (weekday is null || (int)day.DayOfWeek == weekday)
                && (best is null || Distance(day, near) < Distance(best.Value, near)))
            {
                best = day;
            }
        }

        return best;
    }

    /// <summary>The day in a year of its calendar; <c>null</c> where there is none.</summary>
    public static DateOnly? Day(in PrintedDate date, int year) => Day(date, year, date.Month);

    public static int Distance(DateOnly one, DateOnly other) => Math.Abs(one.DayNumber - other.DayNumber);

    private static DateOnly? Day(in PrintedDate date, int year, int month) =>
        date.Calendar == ArticleCalendar.Hijri ? UmmAlQura.To(year, month, date.Day)
            : year is >= 1 and <= 9999 && date.Day >= 1 && date.Day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, date.Day) : null;

    private static (int Year, int Month) Of(DateOnly reference, ArticleCalendar calendar) =>
        calendar == ArticleCalendar.Gregorian ? (reference.Year, reference.Month)
            : UmmAlQura.From(reference) is { } hijri ? (hijri.Year, hijri.Month) : (0, 1);
}
