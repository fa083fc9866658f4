namespace ArticleKit.Dates;

/// <summary>An expression without a date: yesterday, last Tuesday, three days ago.</summary>
internal static class RelativeReader
{
    public static bool TryRead(ref DateTokens tokens, int at, in ExpressionReader.Prelude prelude, ref PrintedExpression printed, out int read)
    {
        printed.HasDate = false;
        read = prelude.Length;
        if (printed.Relative is not null)
        {
            return IsMeant(ref tokens, prelude, printed);
        }

        return printed.Weekday is not null ? printed.WeekdayRule != YearRule.None : TryReadCount(ref tokens, at, ref printed, out read);
    }

    /// <summary>"Today" and "tomorrow" are parts of names and verbs too: they count with a weekday or a part of the day, or as the whole text.</summary>
    private static bool IsMeant(ref DateTokens tokens, in ExpressionReader.Prelude prelude, in PrintedExpression printed)
    {
        bool certain = printed.Relative is < 0 or > 1;
        bool whole = tokens.AtStart && tokens[prelude.Length].Kind == DateTokenKind.End;
        return !tokens[prelude.Length].Is(DateWordKind.Need)
            && (certain || whole || printed.Weekday is not null || prelude.DayPart || (prelude.Day && printed.Relative == 1));
    }

    /// <summary>So many days or weeks ago; in a sentence they may be counted from another day, so only as the whole text.</summary>
    private static bool TryReadCount(ref DateTokens tokens, int at, ref PrintedExpression printed, out int read)
    {
        read = at + 1;
        DateToken direction = tokens[at];
        if (!tokens.AtStart || at != 0 || !(direction.Is(DateWordKind.Ago) || direction.Is(DateWordKind.In)))
        {
            return false;
        }

        int count = 1;
        DateToken token = tokens[read];
        if (token.Kind == DateTokenKind.Number || token.Is(DateWordKind.Count))
        {
            count = token.Kind == DateTokenKind.Number ? token.Value : token.Word.Number;
            token = tokens[++read];
        }

        int? unit = token.Word.Kind switch
        {
            DateWordKind.DayUnit or DateWordKind.TwoDays => token.Word.Number,
            DateWordKind.Day => 1,
            DateWordKind.HourUnit or DateWordKind.TwoHours => 0,
            _ => null,
        };
        int end = token.End;
        if (tokens[++read].Is(DateWordKind.One))
        {
            end = tokens[read++].End;
        }

        // What is too large to be counted has a value as well.
        if (count <= 0)
        {
            return false;
        }

        // A few hours are of the same day, more than half a day may be of another.
        if (unit is null || count > (unit == 0 && token.Word.Number != 0 ? 12 : 366) || tokens[read].Kind != DateTokenKind.End)
        {
            return false;
        }

        printed.Start = direction.Start;
        printed.End = end;
        printed.Relative = (direction.Is(DateWordKind.Ago) ? -1 : 1) * count * unit.Value;
        return true;
    }
}
