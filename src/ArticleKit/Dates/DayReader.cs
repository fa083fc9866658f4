namespace ArticleKit.Dates;

/// <summary>The day of a month: digits, an ordinal number in words, or a word for the first.</summary>
internal static class DayReader
{
    public static bool TryRead(ref DateTokens tokens, ref int at, ref PrintedDate date)
    {
        DateToken token = tokens[at];
        date.Start = token.Start;
        if (token.Kind == DateTokenKind.Number)
        {
            // Three digits are a misprint with a zero before.
            date.Day = token.Value;
            at++;
            return token.Digits <= 2 || (token.Digits == 3 && token.Value < 100);
        }

        switch (token.Word.Kind)
        {
            case DateWordKind.FirstDay:
            case DateWordKind.Tens:
                date.Day = token.Word.Number;
                at++;
                return true;
            case DateWordKind.DayOrdinal:
                date.Day = token.Word.Number;
                at++;
                if (tokens[at].Is(DateWordKind.Teen) || tokens[at].Is(DateWordKind.AndTens))
                {
                    date.Day += tokens[at++].Word.Number;
                }

                return true;
            default:
                return false;
        }
    }
}
