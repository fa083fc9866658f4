using System.Globalization;

namespace ArticleKit.Dates;

/// <summary>The Umm al-Qura calendar of Saudi Arabia, both ways. The framework's tables don't depend on a culture.</summary>
internal static class UmmAlQura
{
    private static readonly UmAlQuraCalendar Calendar = new();

    public const int FirstYear = 1318;
    public const int LastYear = 1500;

    /// <summary>The last day that has a Hijri date.</summary>
    public static readonly DateOnly Last = DateOnly.FromDateTime(Calendar.MaxSupportedDateTime);

    /// <summary>The first one.</summary>
    public static readonly DateOnly First = DateOnly.FromDateTime(Calendar.MinSupportedDateTime);

    public static HijriDate? From(DateOnly date)
    {
        if (date < First || date > Last)
        {
            return null;
        }

        DateTime day = date.ToDateTime(TimeOnly.MinValue);
        return new HijriDate(Calendar.GetYear(day), Calendar.GetMonth(day), Calendar.GetDayOfMonth(day));
    }

    /// <summary>The Gregorian day; <c>null</c> where the month has no such day, or the year is not published.</summary>
    public static DateOnly? To(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= Calendar.GetDaysInMonth(year, month)
            ? DateOnly.FromDateTime(Calendar.ToDateTime(year, month, day, 0, 0, 0, 0))
            : null;
}
