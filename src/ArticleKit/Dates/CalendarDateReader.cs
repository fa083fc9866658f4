namespace ArticleKit.Dates;

/// <summary>A day in one calendar: in numbers; day and month by name; the month first; or a day of the month at hand.</summary>
internal static class CalendarDateReader
{
    public static bool TryRead(ref DateTokens tokens, ref int at, out PrintedDate date)
    {
        if (NumericDateReader.TryRead(ref tokens, ref at, out date))
        {
            return true;
        }

        date = default;
        return tokens[at].Is(DateWordKind.GregorianMonth) ? TryReadMonthFirst(ref tokens, ref at, ref date) : TryReadDayFirst(ref tokens, ref at, ref date);
    }

    private static bool TryReadDayFirst(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        int p = at;
        bool words = tokens[p].Kind == DateTokenKind.Word;
        if (!DayReader.TryRead(ref tokens, ref p, ref date))
        {
            return false;
        }

        int afterDay = p;
        char separator = tokens[p].Is('-') || tokens[p].Is('/') ? tokens[p++].Mark : '\0';
        p += tokens[p].Is(DateWordKind.From) ? 1 : 0;
        if (tokens[p].Is(DateWordKind.TheMonth))
        {
            return separator == '\0' && TryReadMonthAtHand(ref tokens, ref at, p + 1, ref date);
        }

        p += tokens[p].Is(DateWordKind.Month) ? 1 : 0;
        date.IsJoined = words || (p != afterDay && separator == '\0');
        if (!MonthReader.TryRead(ref tokens, ref p, ref date))
        {
            return false;
        }

        YearReader.Read(ref tokens, ref p, ref date, separator);

        // "2 - Safar": the month's name is also nil in a score.
        if (separator != '\0' && date.Year == 0)
        {
            return false;
        }

        at = p;
        return true;
    }

    private static bool TryReadMonthAtHand(ref DateTokens tokens, ref int at, int p, ref PrintedDate date)
    {
        date.Rule = tokens[p].Word.Kind switch
        {
            DateWordKind.Past => YearRule.Past,
            DateWordKind.Next => YearRule.Next,
            DateWordKind.Current => YearRule.Current,
            _ => YearRule.None,
        };
        date.IsJoined = true;
        date.End = tokens[p].End;
        at = p + 1;
        return date.Rule != YearRule.None;
    }

    private static bool TryReadMonthFirst(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        int p = at;
        date.Start = tokens[p].Start;
        MonthReader.TryRead(ref tokens, ref p, ref date);
        DateToken day = tokens[p++];
        date.Day = day.Value;
        date.IsJoined = true;
        if (day.Kind != DateTokenKind.Number || day.Digits > 2)
        {
            return false;
        }

        p += tokens[p].Is(',') ? 1 : 0;
        DateToken year = tokens[p];
        if (year.Kind != DateTokenKind.Number || year.Digits != 4 || year.Value is < 1900 or >= 2200)
        {
            return false;
        }

        date.Year = year.Value;
        date.End = year.End;
        at = p + 1;
        return true;
    }
}
