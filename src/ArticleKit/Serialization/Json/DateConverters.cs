using System.Globalization;

namespace ArticleKit.Serialization;

/// <summary><c>2016-06-07</c>.</summary>
internal sealed class IsoDateConverter : ScalarConverter<DateOnly>
{
    protected override string Form => "A day as yyyy-MM-dd";

    protected override bool TryParse(ReadOnlySpan<char> text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override bool TryFormat(DateOnly value, Span<char> destination, out int written) =>
        value.TryFormat(destination, out written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary><c>1437-09-02</c>.</summary>
internal sealed class HijriDateConverter : ScalarConverter<HijriDate>
{
    protected override string Form => "A Hijri day as yyyy-MM-dd, months to 12, days to 30,";

    protected override bool TryParse(ReadOnlySpan<char> text, out HijriDate value) => HijriDate.TryParse(text.ToString(), out value);

    protected override bool TryFormat(HijriDate value, Span<char> destination, out int written)
    {
        string text = value.ToString();
        written = text.TryCopyTo(destination) ? text.Length : 0;
        return written > 0;
    }
}

/// <summary><c>17:57</c>, or <c>17:57:30</c> where there are seconds.</summary>
internal sealed class ClockTimeConverter : ScalarConverter<TimeOnly>
{
    protected override string Form => "A time as HH:mm or HH:mm:ss";

    protected override bool TryParse(ReadOnlySpan<char> text, out TimeOnly value) =>
        TimeOnly.TryParseExact(text, text.Length == 5 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override bool TryFormat(TimeOnly value, Span<char> destination, out int written) =>
        value.TryFormat(destination, out written, value.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
}

/// <summary><c>+00:00</c>, <c>-03:30</c>: the sign, then hours and minutes, at most 14 hours.</summary>
internal sealed class OffsetConverter : ScalarConverter<TimeSpan>
{
    private static readonly TimeSpan Max = TimeSpan.FromHours(14);

    protected override string Form => "An offset as +HH:mm or -HH:mm, at most 14 hours,";

    protected override bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        if (text is not ['+' or '-', ..]
            || !TimeSpan.TryParseExact(text[1..], "hh\\:mm", CultureInfo.InvariantCulture, out TimeSpan size)
            || size > Max)
        {
            return false;
        }

        value = text[0] == '-' ? -size : size;
        return true;
    }

    protected override bool TryFormat(TimeSpan value, Span<char> destination, out int written)
    {
        destination[0] = value < TimeSpan.Zero ? '-' : '+';
        bool fits = value.Duration().TryFormat(destination[1..], out written, "hh\\:mm", CultureInfo.InvariantCulture);
        written++;
        return fits;
    }
}
