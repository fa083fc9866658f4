using System.Globalization;

namespace ArticleKit.Serialization.Xml;

/// <summary>Gathers a date from the pieces that a format has it in. What can't be read is left out, never guessed.</summary>
internal sealed class DateBuilder
{
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
        if (HasDay || IsoDateReading.Read(value) is not { } read)
        {
            return;
        }

        _day = read.Day;
        _hasAny = true;
        if (read.Time is { } time && !(midnightIsUnknown && time == TimeOnly.MinValue))
        {
            _time = time;
            _offset = read.Offset;
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

        if (IsoDateReading.TryOffset(element.Own("offset"), out TimeSpan offset))
        {
            _offset = offset;
            _hasAny = true;
        }
    }
}
