using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>The JSON object of a date. The calendar is always written; where a reader finds none it is the Gregorian.</summary>
internal sealed class DateShape
{
    public string? Text { get; set; }

    [JsonConverter(typeof(IsoDateConverter))]
    public DateOnly? Iso { get; set; }

    [JsonConverter(typeof(HijriDateConverter))]
    public HijriDate? Hijri { get; set; }

    [JsonConverter(typeof(CalendarConverter))]
    public ArticleCalendar? Calendar { get; set; }

    [JsonConverter(typeof(ClockTimeConverter))]
    public TimeOnly? Time { get; set; }

    [JsonConverter(typeof(OffsetConverter))]
    public TimeSpan? Offset { get; set; }

    public static DateShape From(ArticleDate date) => new()
    {
        Text = date.Text,
        Iso = date.Iso,
        Hijri = date.Hijri,
        Calendar = date.Calendar,
        Time = date.Time,
        Offset = date.Offset,
    };

    public ArticleDate ToDate() => new()
    {
        Text = Text,
        Iso = Iso,
        Hijri = Hijri,
        Calendar = Calendar ?? ArticleCalendar.Gregorian,
        Time = Time,
        Offset = Offset,
    };
}
