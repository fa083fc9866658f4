using System.Globalization;
using System.Xml;

namespace ArticleKit.Serialization.Xml;

/// <summary>Dates as the XML formats write them (ISO 8601, basic and extended), and what of ours they have no place for.</summary>
internal static class XmlDates
{
    /// <summary><c>20160607</c> or <c>20160607T175700+0000</c>, NITF's norm; <c>null</c> for an unresolved date.</summary>
    /// <remarks>Midnight is written as a day alone: NITF says that T000000 stands for a time that isn't known.</remarks>
    public static string? Norm(ArticleDate date) =>
        date.Iso is not { } day ? null
        : CarriesTime(date) ? DateText.InstantOf(date)!.Replace("-", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal)[..15] + DateText.Offset(date.Offset!.Value).Replace(":", "", StringComparison.Ordinal)
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
        writer.WriteOwnAttribute("time", withTime && date.Time is { } time ? DateText.Time(time) : null);
        writer.WriteOwnAttribute("offset", withTime && date.Offset is { } offset ? DateText.Offset(offset) : null);
    }
}
