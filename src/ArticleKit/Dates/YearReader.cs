namespace ArticleKit.Dates;

/// <summary>What stands after day and month: the year, with or without the word for it, in brackets or not; or words that say which one.</summary>
internal static class YearReader
{
    private const int LastGregorianYear = 2199;
    private const int LastHijriYear = 1599;

    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where the year may begin; where it ends.</param>
    /// <param name="date">The day and the month; gets the year, or the rule for it.</param>
    /// <param name="separator">What stands between day and month, so that it may stand before the year too; or <c>'\0'</c>.</param>
    public static void Read(ref DateTokens tokens, ref int at, ref PrintedDate date, char separator)
    {
        int p = at;
        p += tokens[p].Is(',') || (separator != '\0' && tokens[p].Is(separator)) ? 1 : 0;
        p += tokens[p].Is(DateWordKind.From) ? 1 : 0;
        bool named = tokens[p].Is(DateWordKind.Year);
        p += named ? 1 : 0;
        if (TryReadNumber(ref tokens, ref p, ref date))
        {
            at = p;
            return;
        }

        YearRule rule = RuleOf(tokens[p], named);
        if (rule == YearRule.None || (!named && p != at))
        {
            return;
        }

        date.End = tokens[p++].End;
        if (!TryReadNumber(ref tokens, ref p, ref date))
        {
            date.Rule = rule;
        }

        at = p;
    }

    /// <summary>The mark of the calendar after a year.</summary>
    public static void ReadMark(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        if (tokens[at].Is(date.Calendar == ArticleCalendar.Hijri ? DateWordKind.HijriMark : DateWordKind.GregorianMark))
        {
            date.End = tokens[at++].End;
        }
    }

    /// <summary>Whether a year of the other calendar alone, as in <c>1395 AH (1975 AD)</c>, stands there.</summary>
    public static bool TryReadOther(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        int p = at;
        bool bracket = tokens[p].Is('(');
        if (date.Calendar != ArticleCalendar.Hijri || !(bracket || tokens[p].Is('/')))
        {
            return false;
        }

        DateToken year = tokens[++p];
        if (year.Kind != DateTokenKind.Number || year.Digits != 4 || year.Value is < NumericDateReader.FirstGregorianYear or > LastGregorianYear
            || !tokens[++p].Is(DateWordKind.GregorianMark) || (bracket && !tokens[p + 1].Is(')')))
        {
            return false;
        }

        p += bracket ? 1 : 0;
        date.End = tokens[p].End;
        at = p + 1;
        return true;
    }

    private static bool TryReadNumber(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        bool bracket = tokens[at].Is('(');
        int p = at + (bracket ? 1 : 0);
        DateToken number = tokens[p];
        if (number.Kind != DateTokenKind.Number || number.Digits != 4 || !IsYear(number.Value, date.Calendar))
        {
            return false;
        }

        PrintedDate dated = date;
        dated.Year = number.Value;
        dated.End = number.End;
        p++;
        ReadMark(ref tokens, ref p, ref dated);
        if (bracket)
        {
            if (!tokens[p].Is(')'))
            {
                return false;
            }

            dated.End = tokens[p++].End;
        }

        date = dated;
        at = p;
        return true;
    }

    private static bool IsYear(int number, ArticleCalendar calendar) =>
        calendar == ArticleCalendar.Hijri ? number <= LastHijriYear : number is >= 1000 and <= LastGregorianYear;

    private static YearRule RuleOf(in DateToken token, bool year) => token.Word.Kind switch
    {
        DateWordKind.Past => year ? YearRule.LastYear : YearRule.Past,
        DateWordKind.Next => year ? YearRule.NextYear : YearRule.Next,
        DateWordKind.Current => year ? YearRule.ThisYear : YearRule.Current,
        _ => YearRule.None,
    };
}
