using System.Globalization;
using System.Xml;

namespace ArticleKit.Serialization.Xml;

/// <summary>Dates as the XML formats write them (ISO 8601, basic and extended), and what of ours they have no place for.</summary>
internal static class XmlDates
{
    /// <summary><c>2016-06-07T17:57:00+00:00</c> where day, time and offset are all printed; otherwise <c>null</c>: none is made up.</summary>
    public static string? Instant(ArticleDate? date) =>
        date is { Iso: { } day, Time: { } time, Offset: { } offset } ? Day(day) + "T" + time.ToString("HH:mm:ss", CultureInfo.InvariantCulture) + Offset(offset) : null;

    /// <summary><c>2016-06-07</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>20160607</c> or <c>20160607T175700+0000</c>, NITF's norm; <c>null</c> for an unresolved date.</summary>
    /// <remarks>Midnight is written as a day alone: NITF says that T000000 stands for a time that isn't known.</remarks>
    public static string? Norm(ArticleDate date) =>
        date.Iso is not { } day ? null
        : CarriesTime(date) ? Instant(date)!.Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal)[..15] + Offset(date.Offset!.Value).Replace(":", "", StringComparison.Ordinal)
        : day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Whether NITF's norm holds the time and the offset too.</summary>
    public static bool CarriesTime(ArticleDate date) => date is { Iso: not null, Time: { } time, Offset: not null } && time != TimeOnly.MinValue;

    /// <summary>Attributes of ours for what the format's own date doesn't hold.</summary>
    /// <param name="writer">Stands at a start tag.</param>
    /// <param name="date">The date.</param>
    /// <param name="withText">Whether the text is among them.</param>
    /// <param name="withTime">Whether time and offset are.</param>
    /// <param name="isOnly">Whether nothing else says that there is a date.</param>
    public static void WriteDetails(XmlWriter writer, ArticleDate date, bool withText, bool withTime, bool isOnly)
    {
        writer.WriteOwnAttribute("text", withText ? date.Text : null);
        writer.WriteOwnAttribute("hijri", date.Hijri?.ToString());
        writer.WriteOwnAttribute("calendar", date.Calendar == ArticleCalendar.Hijri ? "hijri" : isOnly ? "gregorian" : null);
        writer.WriteOwnAttribute("time", withTime ? date.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture) : null);
        writer.WriteOwnAttribute("offset", withTime && date.Offset is { } offset ? Offset(offset) : null);
    }

    private static string Offset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.Duration().ToString("hh\\:mm", CultureInfo.InvariantCulture);
}
