using System.Collections.Immutable;
using System.Globalization;

namespace ArticleKit.Tests.Serialization.Formats;

/// <summary>What <c>docs/serialization.md</c> says of fields that don't come back to the letter, told once more and otherwise than in the library.</summary>
internal static class Kept
{
    /// <summary>The body of formats that have one text for it.</summary>
    public static ImmutableArray<string> Paragraphs(IEnumerable<string> paragraphs)
    {
        string[] lines = string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Any(c => !char.IsWhiteSpace(c))))
            .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        string text = string.Join('\n', lines.Select(line => line.All(char.IsWhiteSpace) ? "" : line)).Trim('\n');
        string[] parts = text.Contains("\n\n", StringComparison.Ordinal) ? text.Split("\n\n") : text.Split('\n');
        return [.. parts.Select(part => part.Trim()).Where(part => part.Length > 0)];
    }

    /// <summary>Paragraphs with line ends as U+000A, to compare where a reader keeps those of the source.</summary>
    public static ImmutableArray<string> WithLineFeeds(IEnumerable<string> paragraphs) =>
    [
        .. paragraphs.Select(text => string.Join('\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n'))),
    ];

    /// <summary>The day and what is known of the time of day; the Hijri day is computed from it again.</summary>
    public static ArticleDate? Iso(ArticleDate? date)
    {
        UmAlQuraCalendar calendar = new();
        if (date?.Iso is not { } iso)
        {
            return null;
        }

        DateTime day = iso.ToDateTime(TimeOnly.MinValue);
        bool hasHijri = day >= calendar.MinSupportedDateTime && day <= calendar.MaxSupportedDateTime;
        return new ArticleDate
        {
            Iso = iso,
            Hijri = hasHijri ? new HijriDate(calendar.GetYear(day), calendar.GetMonth(day), calendar.GetDayOfMonth(day)) : null,
            Time = date.Time,
            Offset = date.Time is null ? null : date.Offset,
        };
    }

    /// <summary>One or several, in a list alone: of several the first one is the one; a printed run of them goes, any other one joins them.</summary>
    public static (string? One, ImmutableArray<string> All) Several(string? one, ImmutableArray<string> all)
    {
        bool joins = one is not null && !all.Contains(one) && (all.IsEmpty || !one.Contains(all[0], StringComparison.Ordinal));
        string[] names = joins ? [one!, .. all] : [.. all];
        return (names.FirstOrDefault(), names.Length > 1 ? [.. names] : []);
    }

    /// <summary>Names without roles and places.</summary>
    public static ImmutableArray<Author> Names(ImmutableArray<Author> authors) => [.. authors.Select(author => new Author { Name = author.Name })];
}
