using System.Globalization;
using System.Text;

namespace ArticleKit;

/// <summary>The date of an article: the words printed, and what they come to.</summary>
/// <remarks>Immutable; compared by value. Everything but <see cref="Calendar"/> may be absent: unresolved rather than guessed.</remarks>
public sealed record ArticleDate
{
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>The expression as printed; <c>null</c> for a date that no text was printed for.</summary>
    public string? Text { get; init; }

    /// <summary>The Gregorian day; <c>null</c> where unresolved.</summary>
    public DateOnly? Iso { get; init; }

    /// <summary>The day in the Umm al-Qura calendar.</summary>
    /// <exception cref="ArgumentException">The value is <c>default(HijriDate)</c>, which is no date.</exception>
    public HijriDate? Hijri
    {
        get;
        init => field = value is { Year: 0 } ? throw new ArgumentException("default(HijriDate) is not a date.", nameof(value)) : value;
    }

    /// <summary>The calendar printed first.</summary>
    public ArticleCalendar Calendar
    {
        get;
        init => field = value is ArticleCalendar.Gregorian or ArticleCalendar.Hijri
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a calendar.");
    }

    /// <summary>The clock time, only as printed, to the second.</summary>
    /// <exception cref="ArgumentException">The time has a fraction of a second.</exception>
    public TimeOnly? Time
    {
        get;
        init => field = value is { } time && time.Ticks % TimeSpan.TicksPerSecond != 0
            ? throw new ArgumentException("A printed time has no fraction of a second.", nameof(value))
            : value;
    }

    /// <summary>The offset from UTC, only as printed, to the minute.</summary>
    /// <exception cref="ArgumentException">The offset has seconds or is beyond 14 hours.</exception>
    public TimeSpan? Offset
    {
        get;
        init => field = value is { } offset
            && (offset.Ticks % TimeSpan.TicksPerMinute != 0 || Math.Abs(offset.TotalMinutes) > MaxOffsetMinutes)
            ? throw new ArgumentException("An offset is whole minutes, at most 14 hours.", nameof(value))
            : value;
    }

    // The compiler's own writes days and times as the culture of the moment has it.
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(
            CultureInfo.InvariantCulture,
            $"Text = {Text}, Iso = {Iso:yyyy-MM-dd}, Hijri = {Hijri}, Calendar = {Calendar}, Time = {Time:HH:mm:ss}, Offset = {Offset}");
        return true;
    }
}
