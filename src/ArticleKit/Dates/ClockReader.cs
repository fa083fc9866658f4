namespace ArticleKit.Dates;

/// <summary>The clock time and the offset printed after a date.</summary>
internal static class ClockReader
{
    public static PrintedTime Read(ref DateTokens tokens, ref int at)
    {
        int p = at;
        while (tokens[p].Is(',') || tokens[p].Is('-') || tokens[p].Is('|') || tokens[p].Is(DateWordKind.Clock) || (tokens[p].IsGlued && tokens.IsLetter(p, 'T')))
        {
            p++;
        }

        DateToken hour = tokens[p];
        DateToken minute = tokens[p + 2];
        if (hour.Kind != DateTokenKind.Number || hour.Digits > 2 || !tokens[p + 1].Is(':') || minute.Kind != DateTokenKind.Number || minute.Digits != 2)
        {
            return default;
        }

        p += 3;
        int second = 0;
        if (tokens[p].Is(':') && tokens[p + 1].Kind == DateTokenKind.Number && tokens[p + 1].Digits == 2)
        {
            second = tokens[p + 1].Value;
            p += 2;
        }

        int hours = hour.Value;
        bool? afternoon = HalfOf(tokens[p]);
        if (afternoon is { } half)
        {
            // Some print "13:48 pm".
            hours = half ? hours + (hours < 12 ? 12 : 0) : hours == 12 ? 0 : hours;
            p++;
        }

        if (hours > 23 || minute.Value > 59 || second > 59)
        {
            return default;
        }

        PrintedTime time = new() { Time = new TimeOnly(hours, minute.Value, second), Offset = ReadOffset(ref tokens, ref p) };
        at = p;
        return time;
    }

    private static bool? HalfOf(in DateToken token) => token.Word.Kind switch
    {
        DateWordKind.Afternoon or DateWordKind.GregorianMark => true,
        DateWordKind.Morning => false,
        DateWordKind.DayPart => token.Word.Number == 1,
        _ => null,
    };

    private static TimeSpan? ReadOffset(ref DateTokens tokens, ref int at)
    {
        int p = at;
        bool bracket = tokens[p].Is('(');
        p += bracket ? 1 : 0;
        bool named = tokens[p].Is(DateWordKind.Utc);
        bool zulu = !named && tokens[p].IsGlued && tokens.IsLetter(p, 'Z');
        p += named || zulu ? 1 : 0;
        TimeSpan? offset = named || zulu ? TimeSpan.Zero : null;
        DateToken hours = tokens[p + 1];
        if (!zulu && (tokens[p].Is('+') || tokens[p].Is('-')) && tokens[p].IsGlued && hours.Kind == DateTokenKind.Number && hours.IsGlued)
        {
            int sign = tokens[p].Is('+') ? 1 : -1;
            bool colon = hours.Digits <= 2 && tokens[p + 2].Is(':') && tokens[p + 3].Kind == DateTokenKind.Number && tokens[p + 3].Digits == 2;
            int minutes = hours.Digits == 4 ? ((hours.Value / 100) * 60) + (hours.Value % 100) : (hours.Value * 60) + (colon ? tokens[p + 3].Value : 0);
            if (hours.Digits is 1 or 2 or 4 && minutes <= 14 * 60)
            {
                offset = TimeSpan.FromMinutes(sign * minutes);
                p += colon ? 4 : 2;
            }
        }

        if (offset is null || (bracket && !tokens[p].Is(')')))
        {
            return null;
        }

        at = p + (bracket ? 1 : 0);
        return offset;
    }
}
