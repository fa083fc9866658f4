namespace ArticleKit.Parsing;

/// <summary>Turns classified segments into parts: a byline with its authors, places and agencies, and what stands around it.</summary>
internal static class CreditParts
{
    /// <summary>Adds the parts of a line.</summary>
    /// <returns>Whether the names are names; where not, the caller takes back what was added.</returns>
    /// <param name="source">The source.</param>
    /// <param name="line">The line, or the head of it that is cut into segments.</param>
    /// <param name="segments">The segments, classified.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="kind">What they make up together: a byline, or a dateline.</param>
    /// <param name="depth">The depth of that.</param>
    public static bool Add(
        ReadOnlySpan<char> source, TextSpan line, ref CreditSegments segments, PartList parts, ArticlePartKind kind = ArticlePartKind.Byline, int depth = 0)
    {
        (int first, int last) = Credited(ref segments);

        // What was opened before the first is not closed within.
        int wholeEnd = last < 0 ? 0 : last == first ? segments[last].Span.End : Closed(source, line, segments[last]);
        int end = line.Start;
        for (int i = 0; i < segments.Count; i++)
        {
            bool inside = i > first && i <= last;
            int stop = RunEnd(ref segments, i);
            TextSpan whole = TextSpan.FromBounds(RunOpen(source, ref segments, i, stop), segments[i].Span.End);
            AddGap(source, TextSpan.FromBounds(end, whole.Start), parts, depth + (inside ? 1 : 0));
            if (i == first)
            {
                parts.Add(kind, TextSpan.FromBounds(whole.Start, wholeEnd), depth: depth);
            }

            int runStart = i;
            if (!AddOne(source, line, ref segments, i, stop, parts, depth + (i >= first && i <= last ? 1 : 0)))
            {
                return false;
            }

            i = stop;
            end = Math.Max(segments[i].Span.End, RunClose(source, line, ref segments, stop, stop > runStart));
            if (i == last)
            {
                AddGap(source, TextSpan.FromBounds(end, wholeEnd), parts, depth + 1);
                end = wholeEnd;
            }
        }

        AddGap(source, TextSpan.FromBounds(end, line.End), parts, depth);
        return true;
    }

    /// <summary>The end of a segment with the bracket, quote or slash that closes what it opened.</summary>
    private static int Closed(ReadOnlySpan<char> source, TextSpan line, in CreditSegment segment)
    {
        int end = segment.Span.End;
        int close = end;
        while (close < line.End && (FieldTrimmer.IsBlank(source[close]) || FieldTrimmer.IsCloser(source[close])))
        {
            close++;
        }

        char next = close < line.End ? source[close] : '\0';
        return segment.Before switch
        {
            '(' => next is ')' or ']' or '}',
            '"' => next is '"' or '\u00BB' or '\u201D',
            '/' => next == '/' && close == end,
            _ => false,
        }
            ? close + 1
            : end;
    }

    /// <summary>What stands between two parts, if it is more than blanks.</summary>
    public static void AddGap(ReadOnlySpan<char> source, TextSpan gap, PartList parts, int depth)
    {
        TextSpan bare = FieldTrimmer.Trim(source, gap);
        if (!bare.IsEmpty)
        {
            parts.Add(ArticlePartKind.Separator, bare, depth: depth);
        }
    }

    private static bool AddOne(ReadOnlySpan<char> source, TextSpan line, ref CreditSegments segments, int i, int end, PartList parts, int depth)
    {
        ref CreditSegment segment = ref segments[i];
        switch (segment.Kind)
        {
            case CreditKind.Author:
                return AuthorsGrammar.TryRead(source, SkipConjunction(source, ref segments, segment, parts, depth), segments.Lexicon, parts, depth);
            case CreditKind.Place:
            case CreditKind.Agency:
                AddRun(source, line, ref segments, i, end, segment.Kind == CreditKind.Place ? ArticlePartKind.Place : ArticlePartKind.Agency, parts, depth);
                return true;
            case CreditKind.Description or CreditKind.Number:
                parts.AddOther(OtherPartKind.Skipped, segment.Span, depth);
                return true;
            case CreditKind.Outlet:
                parts.Add(ArticlePartKind.Outlet, segment.Span, depth: depth);
                return true;
            case CreditKind.Desk:
                parts.Add(ArticlePartKind.Section, segment.Span, depth: depth);
                return true;
            case CreditKind.Status:
                parts.Add(ArticlePartKind.Status, segment.Span, depth: depth);
                return true;
            case CreditKind.Date:
                parts.Add(ArticlePartKind.Date, segment.Span, depth: depth);
                return true;
            case CreditKind.Role:
                parts.Add(ArticlePartKind.Role, segment.Span, parts.CountOf(ArticlePartKind.Author), depth);
                return true;
            case CreditKind.CreditRole:
                parts.Add(ArticlePartKind.Role, segment.Span, depth: depth);
                return true;
            default:
                if (!segment.Role.IsEmpty)
                {
                    parts.Add(ArticlePartKind.Role, segment.Role, depth: depth);
                }

                if (!AuthorsGrammar.TryReadNames(source, segment.Span, segments.Lexicon, parts, depth, ArticlePartKind.Credit, out _))
                {
                    parts.Add(ArticlePartKind.Credit, segment.Span, parts.CountOf(ArticlePartKind.Credit), depth);
                }

                return true;
        }
    }

    /// <summary>"Name, and name", "name (place) and name": the letter WAW belongs to neither.</summary>
    private static TextSpan SkipConjunction(ReadOnlySpan<char> source, ref CreditSegments segments, in CreditSegment segment, PartList parts, int depth)
    {
        bool joins = segment.Before == ',' || (segment.Before == '-' && ClosesBefore(source, segment.Span.Start));
        if (!joins || parts.CountOf(ArticlePartKind.Author) == 0)
        {
            return segment.Span;
        }

        TextSpan name = AuthorsGrammar.AfterConjunction(source, segment.Span, segments.Lexicon);
        AddGap(source, TextSpan.FromBounds(segment.Span.Start, name.Start), parts, depth);
        return name;
    }

    private static bool ClosesBefore(ReadOnlySpan<char> source, int at)
    {
        while (at > 0 && FieldTrimmer.IsBlank(source[at - 1]))
        {
            at--;
        }

        return at > 0 && source[at - 1] is ')' or ']';
    }

    private static void AddRun(ReadOnlySpan<char> source, TextSpan line, ref CreditSegments segments, int first, int last, ArticlePartKind kind, PartList parts, int depth)
    {
        // A place that stands alone in another line is the article's; those of a dateline are not numbered beside it.
        int index = parts.CountOfNumbered(kind);
        bool several = (last > first || CountOf(ref segments, segments[first].Kind) > 1) && (index > 0 || parts.CountOf(kind) == 0);
        bool isFirst = index == 0 || last > first;
        if (isFirst)
        {
            parts.Add(kind, TextSpan.FromBounds(RunOpen(source, ref segments, first, last), RunClose(source, line, ref segments, last, last > first)), depth: depth);
        }

        for (int i = first; i <= last && several; i++)
        {
            if (i > first || isFirst)
            {
                AddGap(source, TextSpan.FromBounds(i == first ? RunOpen(source, ref segments, first, last) : segments[i - 1].Span.End, segments[i].Span.Start), parts, depth + 1);
            }

            parts.Add(kind, segments[i].Span, index++, isFirst ? depth + 1 : depth);
        }
    }

    /// <summary>The start of a run, with the bracket that its first part stands in, where its last one stands in another.</summary>
    private static int RunOpen(ReadOnlySpan<char> source, ref CreditSegments segments, int first, int last)
    {
        int start = segments[first].Whole.Start;
        if (first == last || !segments[first].IsBracketed || !segments[last].IsBracketed)
        {
            return start;
        }

        int open = start - 1;
        while (open > 0 && FieldTrimmer.IsBlank(source[open]))
        {
            open--;
        }

        return open >= 0 && source[open] is '(' or '[' or '{' ? open : start;
    }

    /// <summary>The end of a run, with the bracket that was opened in it.</summary>
    private static int RunClose(ReadOnlySpan<char> source, TextSpan line, ref CreditSegments segments, int last, bool several) =>
        several && segments[last].IsBracketed ? Closed(source, line, segments[last]) : segments[last].Span.End;

    private static int CountOf(ref CreditSegments segments, CreditKind kind)
    {
        int count = 0;
        for (int i = 0; i < segments.Count; i++)
        {
            count += segments[i].Kind == kind ? 1 : 0;
        }

        return count;
    }

    /// <summary>Where a run of places, or of agencies, that stand side by side ends.</summary>
    private static int RunEnd(ref CreditSegments segments, int i)
    {
        int end = i;
        while (segments[i].Kind is CreditKind.Place or CreditKind.Agency && end + 1 < segments.Count && segments[end + 1].Kind == segments[i].Kind)
        {
            end++;
        }

        return end;
    }

    /// <summary>From the first to the last person, place or agency; (-1, -1) where there is none.</summary>
    private static (int First, int Last) Credited(ref CreditSegments segments)
    {
        int first = -1;
        int last = -1;
        for (int i = 0; i < segments.Count; i++)
        {
            if (segments[i].Kind is CreditKind.Author or CreditKind.Place or CreditKind.Agency or CreditKind.Role)
            {
                first = first < 0 ? i : first;
                last = i;
            }
        }

        return (first, last);
    }

    /// <summary>Adds a byline of a role word and the name behind it, and of a second name where there is one.</summary>
    public static void AddSigned(ReadOnlySpan<char> source, TextSpan role, TextSpan name, int depth, PartList parts, TextSpan second = default)
    {
        int author = parts.CountOf(ArticlePartKind.Author);
        parts.Add(ArticlePartKind.Byline, TextSpan.FromBounds(role.Start, second.IsEmpty ? name.End : second.End), depth: depth);
        parts.Add(ArticlePartKind.Role, role, author, depth + 1);
        AddGap(source, TextSpan.FromBounds(role.End, name.Start), parts, depth + 1);
        parts.Add(ArticlePartKind.Author, name, author, depth + 1);
        if (!second.IsEmpty)
        {
            AddGap(source, TextSpan.FromBounds(name.End, second.Start), parts, depth + 1);
            parts.Add(ArticlePartKind.Author, second, author + 1, depth + 1);
        }
    }
}
