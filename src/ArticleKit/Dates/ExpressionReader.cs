namespace ArticleKit.Dates;

/// <summary>A whole expression: weekday or relative day, date, the same day in the other calendar, sign of the zodiac, clock time.</summary>
internal static class ExpressionReader
{
    private const int MaxPrelude = 8;

    /// <summary>Reads the expression that begins with the first token at hand, which <see cref="MayBegin"/>.</summary>
    /// <param name="tokens">The tokens; none is taken.</param>
    /// <param name="before">The token before the first.</param>
    /// <param name="beforeThat">The one before that.</param>
    /// <param name="read">How many tokens it has.</param>
    /// <param name="printed">What it says.</param>
    public static bool TryRead(ref DateTokens tokens, in DateToken before, in DateToken beforeThat, out int read, out PrintedExpression printed)
    {
        printed = new PrintedExpression { Start = -1 };
        read = 0;
        if (GoesOn(tokens[0], before, beforeThat))
        {
            return false;
        }

        Prelude prelude = default;
        int p = 0;
        ReadPrelude(ref tokens, ref p, ref printed, ref prelude);
        int start = p;
        if (IsOrdinalOf(p == 0 ? before : tokens[p - 1], tokens[p]) || !CalendarDateReader.TryRead(ref tokens, ref p, out printed.Date))
        {
            return RelativeReader.TryRead(ref tokens, start, prelude, ref printed, out read);
        }

        printed.HasDate = true;
        printed.Start = printed.Start < 0 ? printed.Date.Start : printed.Start;
        printed.End = printed.Date.End;
        ReadOther(ref tokens, ref p, ref printed);
        if (prelude.Bracket && tokens[p].Is(')'))
        {
            printed.End = tokens[p++].End;
        }

        int clock = p;
        printed.Clock = ClockReader.Read(ref tokens, ref clock);
        read = printed.Clock.Time is null ? p : clock;
        return IsDay(printed);
    }

    /// <summary>What was seen before the date.</summary>
    internal struct Prelude
    {
        public bool Day;
        public bool DayPart;
        public bool Bracket;

        /// <summary>How many tokens there are up to the last weekday or relative day.</summary>
        public int Length;
    }

    /// <summary>Whether an expression may begin with a token: with most it can't.</summary>
    public static bool MayBegin(in DateToken token) => token.Kind == DateTokenKind.Number || (token.Kind == DateTokenKind.Word && token.Word.Kind is
        DateWordKind.Day or DateWordKind.DayPart or DateWordKind.Weekday or DateWordKind.BareWeekday or DateWordKind.Relative or DateWordKind.DayOrdinal
        or DateWordKind.Tens or DateWordKind.FirstDay or DateWordKind.GregorianMonth or DateWordKind.Ago or DateWordKind.In);

    /// <summary>Whether a number goes on from one before: a version, a file number, a fraction.</summary>
    private static bool GoesOn(in DateToken token, in DateToken before, in DateToken beforeThat) =>
        token is { Kind: DateTokenKind.Number, IsGlued: true } && before is { Kind: DateTokenKind.Mark, IsGlued: true, Mark: '/' or '.' or '-' or ',' }
        && beforeThat.Kind == DateTokenKind.Number;

    /// <summary>Whether an ordinal number belongs to the noun before it, as in "the second week of Safar".</summary>
    private static bool IsOrdinalOf(in DateToken before, in DateToken token) =>
        token.Is(DateWordKind.DayOrdinal) && before.Kind == DateTokenKind.Word
        && (before.Word.Kind == DateWordKind.NotDay || (before.Word.Kind == DateWordKind.None && before.IsDefinite));

    private static void ReadPrelude(ref DateTokens tokens, ref int at, ref PrintedExpression printed, ref Prelude prelude)
    {
        for (; at < MaxPrelude; at++)
        {
            DateToken token = tokens[at];
            bool something = printed.Weekday is not null || printed.Relative is not null;
            if (token.Is(DateWordKind.Weekday) && printed.Weekday is null)
            {
                printed.Weekday = token.Word.Number;
                Extend(token, at, ref printed, ref prelude);
            }
            else if (token.Is(DateWordKind.BareWeekday) && printed.Weekday is null && tokens[at + 1].Kind == DateTokenKind.Number)
            {
                printed.Weekday = token.Word.Number;
                Extend(token, at, ref printed, ref prelude);
            }
            else if ((token.Is(DateWordKind.Relative) || (token.Is(DateWordKind.RelativeAfterDay) && (prelude.Day || prelude.DayPart))) && !something)
            {
                printed.Relative = token.Word.Number;

                // What makes a date of the word belongs to it.
                printed.Start = token.Is(DateWordKind.RelativeAfterDay) && printed.Start < 0 ? tokens[at - 1].Start : printed.Start;
                Extend(token, at, ref printed, ref prelude);
            }
            else if (token.Is(DateWordKind.Day) || token.Is(DateWordKind.DayPart))
            {
                prelude.Day |= token.Is(DateWordKind.Day);
                prelude.DayPart |= token.Is(DateWordKind.DayPart);
            }
            else if (at > 0 && tokens[at - 1].Is(DateWordKind.Weekday) && (token.Is(DateWordKind.Past) || token.Is(DateWordKind.Next)))
            {
                printed.WeekdayRule = token.Is(DateWordKind.Past) ? YearRule.Past : YearRule.Next;
                Extend(token, at, ref printed, ref prelude);
            }
            else if ((token.Is('(') || token.Is('"')) && something && !prelude.Bracket)
            {
                prelude.Bracket = true;
            }
            else if ((token.Is(')') || token.Is('"')) && prelude.Bracket)
            {
                prelude.Bracket = false;
                printed.End = token.End;
                prelude.Length = at + 1;
            }
            else if (!(something && (token.Is(',') || token.Is('-'))) && !token.Is(DateWordKind.Equals))
            {
                return;
            }
        }
    }

    private static void Extend(in DateToken token, int at, ref PrintedExpression printed, ref Prelude prelude)
    {
        printed.Start = printed.Start < 0 ? token.Start : printed.Start;
        printed.End = token.End;
        prelude.Length = at + 1;
    }

    private static void ReadOther(ref DateTokens tokens, ref int at, ref PrintedExpression printed)
    {
        PrintedDate date = printed.Date;
        if (YearReader.TryReadOther(ref tokens, ref at, ref date))
        {
            printed.End = date.End;
        }
        else if (TryReadPair(ref tokens, ref at, date.Calendar, out printed.Other, out int end))
        {
            printed.HasOther = true;
            printed.End = end;
        }

        int p = at + (tokens[at].Is('-') ? 1 : 0);
        if (tokens[p].Kind == DateTokenKind.Number && tokens[p + 1].Is(DateWordKind.Zodiac) && tokens[p + 2].Kind == DateTokenKind.Word)
        {
            printed.End = tokens[p + 2].End;
            at = p + 3;
        }
    }

    private static bool TryReadPair(ref DateTokens tokens, ref int at, ArticleCalendar calendar, out PrintedDate other, out int end)
    {
        int p = at;
        bool bracket = false;
        for (; p < at + 4 && (tokens[p].Is('-') || tokens[p].Is('/') || tokens[p].Is(',') || tokens[p].Is(DateWordKind.Equals) || tokens[p].Is('(')); p++)
        {
            bracket |= tokens[p].Is('(');
        }

        p += tokens[p].Is(DateWordKind.Day) ? 1 : 0;
        p += tokens[p].Is(DateWordKind.Weekday) ? 1 : 0;
        other = default;
        end = 0;
        if (p == at || !CalendarDateReader.TryRead(ref tokens, ref p, out other) || other.Calendar == calendar || other.Month == 0)
        {
            return false;
        }

        end = other.End;
        if (bracket && tokens[p].Is(')'))
        {
            end = tokens[p++].End;
        }

        at = p;
        return true;
    }

    /// <summary>A Hijri day without a year is one only where more than a number stands before the month: the months are names too.</summary>
    private static bool IsDay(in PrintedExpression printed) =>
        printed.Date is not { Calendar: ArticleCalendar.Hijri, Year: 0, Rule: YearRule.None, IsJoined: false } || printed.Weekday is not null || printed.HasOther;
}
