using System.Globalization;
using ArticleKit.Dates;

namespace ArticleKit.Serialization;

/// <summary>Dates as ISO 8601 and RFC 3339, no more exact than the article knows them.</summary>
internal static class DateText
{
    /// <summary>The day; with the time and the offset where they are known; <c>null</c> where the day isn't.</summary>
    public static string? Of(ArticleDate? date) =>
        date?.Iso is not { } day ? null : Day(day) + (date.Time is { } time ? "T" + Time(time) + (date.Offset is { } offset ? Offset(offset) : "") : "");

    /// <summary>A date-time of RFC 3339, section 5.6; <c>null</c> where the day, the time or the offset is unknown.</summary>
    public static string? InstantOf(ArticleDate? date) => date is { Iso: not null, Time: not null, Offset: not null } ? Of(date) : null;

    /// <summary>An instant as a date-time of RFC 3339, in UTC and to the second.</summary>
    public static string Of(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Of(ArticleDate?)"/> writes, and the other spellings of ISO 8601; a fraction of a second is dropped.</summary>
    /// <returns>The date, its Hijri day computed; one of that text and unresolved where it is spelled otherwise; <c>null</c> for <c>null</c>.</returns>
    public static ArticleDate? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        return IsoDateReading.Read(text) is { IsWhole: true } read
            ? new ArticleDate { Iso = read.Day, Hijri = UmmAlQura.From(read.Day), Time = read.Time, Offset = read.Offset }
            : new ArticleDate { Text = text };
    }

    /// <summary><c>2016-06-07</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>17:57:00</c>: RFC 3339 wants the seconds.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary><c>+01:00</c>.</summary>
    public static string Offset(TimeSpan offset) => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
