using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ArticleKit;

/// <summary>A day of the Hijri calendar as printed or as converted: year, month and day, without a claim that the month had so many days.</summary>
/// <remarks>Immutable. <c>default</c> is no date: its <see cref="Year"/> is 0.</remarks>
public readonly record struct HijriDate
{
    /// <summary>Makes a Hijri date.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 (Muharram) to 12 (Dhu al-Hijja).</param>
    /// <param name="day">1 to 30.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public HijriDate(int year, int month, int day)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        ArgumentOutOfRangeException.ThrowIfLessThan(day, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, 30);
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year of the Hijra, 1 to 9999; 0 in <c>default</c>.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 30.</summary>
    public int Day { get; }

    /// <summary>Reads <c>yyyy-MM-dd</c> in ASCII digits.</summary>
    /// <returns>Whether <paramref name="text"/> is such a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out HijriDate date)
    {
        date = default;
        if (text is null || text.Length != 10 || text[4] != '-' || text[7] != '-'
            || !TryDigits(text.AsSpan(0, 4), out int year)
            || !TryDigits(text.AsSpan(5, 2), out int month)
            || !TryDigits(text.AsSpan(8, 2), out int day)
            || year < 1 || month is < 1 or > 12 || day is < 1 or > 30)
        {
            return false;
        }

        date = new HijriDate(year, month, day);
        return true;
    }

    /// <summary>The date as <c>yyyy-MM-dd</c> in ASCII digits.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Month:D2}-{Day:D2}");

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
