using System.Globalization;

namespace ArticleKit.Serialization.Xml;

/// <summary>Gathers a date from the pieces that a format has it in. What can't be read is left out, never guessed.</summary>
internal sealed class DateBuilder
{
    private const int MaxOffsetMinutes = 14 * 60;

    private bool _hasAny;
    private string? _text;
    private DateOnly? _day;
    private HijriDate? _hijri;
    private ArticleCalendar _calendar;
    private TimeOnly? _time;
    private TimeSpan? _offset;

    /// <summary>Whether the day is known.</summary>
    public bool HasDay => _day is not null;

    /// <summary>Whether nothing was found.</summary>
    public bool IsEmpty => !_hasAny;

    /// <summary>The date; <c>null</c> where nothing was found.</summary>
    public ArticleDate? ToDate() =>
        _hasAny ? new ArticleDate { Text = _text, Iso = _day, Hijri = _hijri, Calendar = _calendar, Time = _time, Offset = _offset } : null;

    /// <summary>The expression as printed; nothing for <c>null</c>.</summary>
    public void AddText(string? text)
    {
        _text ??= text;
        _hasAny |= text is not null;
    }

    /// <summary>A date in ISO 8601, basic or extended, with a time or without; the first one counts.</summary>
    /// <param name="value">The text.</param>
    /// <param name="midnightIsUnknown">Whether T000000 stands for a time that isn't known.</param>
    public void AddIso(string? value, bool midnightIsUnknown = false)
    {
        ReadOnlySpan<char> rest = value.AsSpan().Trim();
        if (HasDay || !TryDay(ref rest, out DateOnly day))
        {
            return;
        }

        _day = day;
        _hasAny = true;
        if (rest is ['T' or 't' or ' ', ..] && TryTime(rest[1..], out TimeOnly time, out TimeSpan? offset)
            && (!midnightIsUnknown || time != TimeOnly.MinValue))
        {
            _time = time;
            _offset = offset;
        }
    }

    /// <summary>What <see cref="XmlDates.WriteDetails"/> has written.</summary>
    public void AddDetails(SourceElement element)
    {
        AddText(element.Own("text"));
        if (HijriDate.TryParse(element.Own("hijri"), out HijriDate hijri))
        {
            _hijri = hijri;
            _hasAny = true;
        }

        if (element.Own("calendar") is "gregorian" or "hijri")
        {
            _calendar = element.Own("calendar") is "hijri" ? ArticleCalendar.Hijri : ArticleCalendar.Gregorian;
            _hasAny = true;
        }

        if (TimeOnly.TryParseExact(element.Own("time"), "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            _time = time;
            _hasAny = true;
        }

        if (TryOffset(element.Own("offset"), out TimeSpan offset))
        {
            _offset = offset;
            _hasAny = true;
        }
    }

    private static bool TryDay(ref ReadOnlySpan<char> text, out DateOnly day)
    {
        string format = text.Length > 4 && text[4] == '-' ? "yyyy-MM-dd" : "yyyyMMdd";
        int length = Math.Min(format.Length, text.Length);
        bool isDay = DateOnly.TryParseExact(text[..length], format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        text = text[length..];
        return isDay;
    }

    // HH:mm[:ss[.f…]] or HHmm[ss], then nothing, Z, or an offset.
    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time, out TimeSpan? offset)
    {
        offset = null;
        int zone = text.IndexOfAny('Z', '+', '-');
        ReadOnlySpan<char> clock = zone < 0 ? text : text[..zone];
        int fraction = clock.IndexOf('.');
        clock = fraction < 0 ? clock : clock[..fraction];
        string? format = clock.Length switch
        {
            8 => "HH:mm:ss",
            6 => "HHmmss",
            5 => "HH:mm",
            4 => "HHmm",
            _ => null,
        };
        time = default;
        if (format is null || !TimeOnly.TryParseExact(clock, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
        {
            return false;
        }

        if (zone >= 0 && text[zone] == 'Z')
        {
            offset = TimeSpan.Zero;
        }
        else if (zone >= 0 && TryOffset(text[zone..], out TimeSpan printed))
        {
            offset = printed;
        }

        return true;
    }

    private static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text is not ['+' or '-', ..]
            || !TimeSpan.TryParseExact(text[1..], text.Contains(':') ? "hh\\:mm" : "hhmm", CultureInfo.InvariantCulture, out TimeSpan size)
            || size.TotalMinutes > MaxOffsetMinutes)
        {
            return false;
        }

        offset = text[0] == '-' ? -size : size;
        return true;
    }
}
