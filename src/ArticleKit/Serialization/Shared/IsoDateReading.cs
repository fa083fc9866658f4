using System.Globalization;

namespace ArticleKit.Serialization;

/// <summary>A date in ISO 8601, basic or extended, with a time of day and an offset or without, as other programs write it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time, to the second; <c>null</c> where there is none, or none that can be read.</param>
/// <param name="Offset">Its distance from UTC; <c>null</c> where there is none, or none that can be read.</param>
/// <param name="IsWhole">Whether nothing was left unread.</param>
internal readonly record struct IsoDateReading(DateOnly Day, TimeOnly? Time, TimeSpan? Offset, bool IsWhole)
{
    private const int MaxOffsetMinutes = 14 * 60;

    /// <summary>Reads a text from its beginning; <c>null</c> where that is no day. White space around it doesn't count.</summary>
    public static IsoDateReading? Read(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        string format = text.Length > 4 && text[4] == '-' ? "yyyy-MM-dd" : "yyyyMMdd";
        int length = Math.Min(format.Length, text.Length);
        if (!DateOnly.TryParseExact(text[..length], format, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return null;
        }

        ReadOnlySpan<char> rest = text[length..];
        return rest is ['T' or 't' or ' ', ..] ? ReadTime(day, rest[1..].TrimStart()) : new IsoDateReading(day, null, null, rest.IsEmpty);
    }

    /// <summary>Reads <c>+01:00</c> or <c>-0530</c>, 14 hours at most.</summary>
    public static bool TryOffset(ReadOnlySpan<char> text, out TimeSpan offset)
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

    // HH:mm[:ss[.f…]] or HHmm[ss], then nothing, Z, or an offset.
    private static IsoDateReading ReadTime(DateOnly day, ReadOnlySpan<char> text)
    {
        int zone = text.IndexOfAny("Zz+-");
        ReadOnlySpan<char> clock = zone < 0 ? text : text[..zone].TrimEnd();
        int fraction = clock.IndexOf('.');
        bool isWhole = fraction < 0 || (fraction + 1 < clock.Length && !clock[(fraction + 1)..].ContainsAnyExceptInRange('0', '9'));
        clock = fraction < 0 ? clock : clock[..fraction];
        string? format = clock.Length switch
        {
            8 => "HH:mm:ss",
            6 => "HHmmss",
            5 => "HH:mm",
            4 => "HHmm",
            _ => null,
        };
        if (format is null || !TimeOnly.TryParseExact(clock, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly time))
        {
            return new IsoDateReading(day, null, null, IsWhole: false);
        }

        if (zone < 0)
        {
            return new IsoDateReading(day, time, null, isWhole);
        }

        if (text[zone..] is "Z" or "z")
        {
            return new IsoDateReading(day, time, TimeSpan.Zero, isWhole);
        }

        return TryOffset(text[zone..], out TimeSpan offset) ? new IsoDateReading(day, time, offset, isWhole) : new IsoDateReading(day, time, null, IsWhole: false);
    }
}
