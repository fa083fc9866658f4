using System.Globalization;
using ArticleKit.Dates;
using Keys = ArticleKit.Serialization.Markdown.FrontMatterKeys;

namespace ArticleKit.Serialization.Markdown;

/// <summary>The date of an article in a front matter: pandoc's <c>date</c>, and keys of ours for what that doesn't hold.</summary>
internal static class FrontMatterDate
{
    private const string Clock = "HH:mm:ss";
    private const string Hijri = "hijri";
    private const string Gregorian = "gregorian";

    /// <summary>
    /// Writes the day with the time as far as it is known, or else the words; beside it what was printed, and what a reader wouldn't compute from the day.
    /// </summary>
    public static void Write(FrontMatterWriter front, ArticleDate? date)
    {
        if (date is null)
        {
            return;
        }

        HijriDate? computed = date.Iso is { } day ? UmmAlQura.From(day) : null;
        bool isWords = date is { Iso: null, Text: { } words } && DateText.Read(words) is { Iso: null };
        front.Word(Keys.Date, DateText.Of(date));
        front.Text(isWords ? Keys.Date : Keys.DateText, date.Text);
        front.Word(Keys.DateHijri, date.Hijri == computed ? null : date.Hijri?.ToString() ?? "");
        front.Word(Keys.DateCalendar, date.Calendar == ArticleCalendar.Hijri ? Hijri : date is { Iso: null, Text: null } ? Gregorian : null);
        front.Word(Keys.DateTime, date.Iso is null && date.Time is { } time ? DateText.Time(time) : null);
        front.Word(Keys.DateOffset, (date.Iso is null || date.Time is null) && date.Offset is { } offset ? DateText.Offset(offset) : null);
    }

    /// <summary>The date; <c>null</c> where no key tells of one.</summary>
    public static ArticleDate? Read(FrontMatter front)
    {
        ArticleDate? date = DateText.Read(front.Text(Keys.Date));
        string? words = front.Text(Keys.DateText);
        string? hijri = front.Word(Keys.DateHijri);
        string? calendar = front.Word(Keys.DateCalendar);
        bool hasTime = TimeOnly.TryParseExact(front.Word(Keys.DateTime), Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time);
        bool hasOffset = IsoDateReading.TryOffset(front.Word(Keys.DateOffset), out TimeSpan offset);
        if (date is null && words is null && hijri is null && calendar is null && !hasTime && !hasOffset)
        {
            return null;
        }

        date ??= new ArticleDate();
        return date with
        {
            Text = words ?? date.Text,
            Hijri = hijri is null ? date.Hijri : HijriDate.TryParse(hijri, out HijriDate known) ? known : null,
            Calendar = calendar == Hijri ? ArticleCalendar.Hijri : ArticleCalendar.Gregorian,
            Time = date.Time ?? (hasTime ? time : null),
            Offset = date.Offset ?? (hasOffset ? offset : null),
        };
    }
}
