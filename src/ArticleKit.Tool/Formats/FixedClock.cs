using System.Globalization;

namespace ArticleKit.Tool.Formats;

/// <summary>A clock that stands still, so that the same command gives the same bytes.</summary>
internal sealed class FixedClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The variable of reproducible builds: seconds since 1970.</summary>
    public const string Variable = "SOURCE_DATE_EPOCH";

    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    /// <summary>Reads a date-time of RFC 3339, with its offset.</summary>
    public static DateTimeOffset? Read(string text) =>
        text.AsSpan(Math.Min(text.Length, 10)).IndexOfAny("Z+-") >= 0
        && DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTimeOffset instant)
            ? instant
            : null;

    /// <summary>The clock to use: of an instant that was given, else of the variable, else the system's.</summary>
    /// <param name="given">The instant of <c>--now</c>.</param>
    /// <param name="epoch">The value of <see cref="Variable"/>.</param>
    /// <exception cref="UsageException">The variable holds no number of seconds.</exception>
    public static TimeProvider Choose(DateTimeOffset? given, string? epoch)
    {
        if (given is { } instant)
        {
            return new FixedClock(instant);
        }

        if (string.IsNullOrEmpty(epoch))
        {
            return System;
        }

        return long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? new FixedClock(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : throw new UsageException($"{Variable} holds no whole number of seconds since 1970; unset it, or give --now.");
    }
}
