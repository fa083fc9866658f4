namespace ArticleKit.Dates;

/// <summary>A month's name, or its two names of two regions: side by side, with a slash or a dash, or the second in brackets.</summary>
internal static class MonthReader
{
    public static bool TryRead(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        DateToken name = tokens[at];
        if (!IsMonth(name))
        {
            return false;
        }

        date.Calendar = name.Word.Kind == DateWordKind.HijriMonth ? ArticleCalendar.Hijri : ArticleCalendar.Gregorian;
        date.Month = name.Word.Number;
        date.End = name.End;
        at++;
        if (date.Calendar == ArticleCalendar.Gregorian)
        {
            ReadOtherName(ref tokens, ref at, ref date);
        }

        return true;
    }

    // Where the two contradict each other the first one stands.
    private static void ReadOtherName(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        DateToken next = tokens[at];
        DateToken other = tokens[at + 1];
        if (next.Is(DateWordKind.GregorianMonth) && next.Word.Number == date.Month)
        {
            date.End = next.End;
            at++;
        }
        else if ((next.Is('/') || next.Is('-')) && other.Is(DateWordKind.GregorianMonth))
        {
            date.End = other.End;
            at += 2;
        }
        else if (next.Is('(') && other.Is(DateWordKind.GregorianMonth) && tokens[at + 2].Is(')'))
        {
            date.End = tokens[at + 2].End;
            at += 3;
        }
    }

    private static bool IsMonth(in DateToken token) => token.Is(DateWordKind.GregorianMonth) || token.Is(DateWordKind.HijriMonth);
}
