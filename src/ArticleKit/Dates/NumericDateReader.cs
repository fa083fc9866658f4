namespace ArticleKit.Dates;

/// <summary>Three numbers with one separator: day, month, year of four digits, or the other way round.</summary>
internal static class NumericDateReader
{
    public const int FirstGregorianYear = 1600;
    private const int FirstHijriYear = 1200;

    public static bool TryRead(ref DateTokens tokens, ref int at, out PrintedDate date)
    {
        date = default;
        DateToken first = tokens[at];
        DateToken separator = tokens[at + 1];
        DateToken second = tokens[at + 2];
        DateToken third = tokens[at + 4];
        if (first.Kind != DateTokenKind.Number || second.Kind != DateTokenKind.Number || third.Kind != DateTokenKind.Number || second.Digits > 2
            || separator.Kind != DateTokenKind.Mark || separator.Mark is not ('-' or '/' or '.') || !tokens[at + 3].Is(separator.Mark))
        {
            return false;
        }

        // A version or an amount has points and no blanks, and may go on; so may a file number.
        bool glued = separator.IsGlued && second.IsGlued && tokens[at + 3].IsGlued && third.IsGlued;
        if ((separator.Mark == '.' && !glued) || (tokens[at + 5].Is(separator.Mark) && tokens[at + 5].IsGlued && tokens[at + 6].Kind == DateTokenKind.Number && tokens[at + 6].IsGlued))
        {
            return false;
        }

        DateToken day = first.Digits == 4 ? third : first;
        DateToken year = first.Digits == 4 ? first : third;
        date = new PrintedDate { Day = day.Value, Month = second.Value, Year = year.Value, IsJoined = true, Start = first.Start, End = third.End };
        date.IsShort = year.Digits == 2 && separator.Mark == '/' && day.Digits == 2;
        bool plausible = day.Digits <= 2 && date.Day is > 0 and <= 31 && date.Month is > 0 and <= 12;
        if (!plausible || !(date.IsShort || (year.Digits == 4 && year.Value is >= FirstHijriYear and < 2200)))
        {
            return false;
        }

        at += 5;
        date.Calendar = year.Value < FirstGregorianYear && !date.IsShort ? ArticleCalendar.Hijri : ArticleCalendar.Gregorian;
        YearReader.ReadMark(ref tokens, ref at, ref date);
        return true;
    }
}
