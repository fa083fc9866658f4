using System.Buffers;

namespace ArticleKit.Parsing;

/// <summary>Finds the dateline, or the byline, that is glued to the lead: place, date and agency up to a dash, a bracket or a slash; author, outlet and
/// place up to a colon. Only words that are known count, because sentences have dashes and colons too.</summary>
internal static class LeadGrammar
{
    private const int Looked = 120;
    private const int MaxHeads = 8;

    private static readonly SearchValues<char> Ends = SearchValues.Create("-\u2013\u2014_)/:");

    /// <summary>Adds the dateline's parts, as children of the paragraph unless it is cut.</summary>
    /// <param name="source">The source.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="lexicon">What words are looked up in.</param>
    /// <param name="needsAgency">Whether only what names an agency, or an outlet with its author, counts.</param>
    /// <param name="depth">The depth of the parts.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <returns>Where it ends; the start of the paragraph where there is none.</returns>
    public static int Read(ReadOnlySpan<char> source, TextSpan paragraph, CreditLexicon lexicon, bool needsAgency, int depth, PartList parts)
    {
        if (!needsAgency && SignedLeadGrammar.TryRead(source, paragraph, lexicon, depth, parts, out int signed))
        {
            return signed;
        }

        Span<int> ends = stackalloc int[MaxHeads];
        TextSpan window = new(paragraph.Start, Math.Min(paragraph.Length, Looked));
        CreditSegment first = CreditSegments.First(source, window);
        int count = CreditSegments.IsSentence(source, first) ? 0 : FindEnds(source, window, ends);
        if (count == 0)
        {
            return paragraph.Start;
        }

        // All heads have the first segment in common. What begins with a name ends in a colon, and there is more between them.
        bool isName = CreditClassifier.IsUnknown(source, window, lexicon, first, out bool isHopeless);
        if (isHopeless)
        {
            return paragraph.Start;
        }

        LineDates dates = default;
        bool hasDates = false;

        // The longest head that is all known.
        while (--count >= 0)
        {
            TextSpan head = TextSpan.FromBounds(paragraph.Start, ends[count]);
            if (isName && (source[head.End - 1] != ':' || head.End == first.Span.End + 1))
            {
                continue;
            }

            if (!hasDates)
            {
                (dates, hasDates) = (LineDates.Of(source, window), true);
            }

            CreditSegments segments = CreditSegments.Cut(source, head, lexicon, dates);
            if (segments.Count > 0 && !segments.IsTooLong && CreditClassifier.Classify(source, ref segments) && IsLead(source, head, ref segments, needsAgency, out ArticlePartKind kind))
            {
                int mark = parts.Count;
                if (CreditParts.Add(source, head, ref segments, parts, kind, depth))
                {
                    return head.End;
                }

                parts.Truncate(mark);
            }
        }

        return paragraph.Start;
    }

    /// <summary>Where a head may end: after a dash, a closing bracket, a slash or a colon.</summary>
    private static int FindEnds(ReadOnlySpan<char> source, TextSpan window, Span<int> ends)
    {
        int count = 0;
        int at = window.Start + 1;
        while (at < window.End && count < ends.Length && source[at..window.End].IndexOfAny(Ends) is >= 0 and int next)
        {
            // Several in a row are one end, with the blanks between a bracket and its dashes.
            int end = at + next + 1;
            while (end < window.End && (IsDash(source[end]) || (FieldTrimmer.IsBlank(source[end]) && end + 1 < window.End && IsDash(source[end + 1]))))
            {
                end++;
            }

            ends[count++] = at = end;
        }

        return count;
    }

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014';

    private static bool IsLead(ReadOnlySpan<char> source, TextSpan head, ref CreditSegments segments, bool needsAgency, out ArticlePartKind kind)
    {
        int authors = 0;
        int places = 0;
        int agencies = 0;
        int outlets = 0;
        bool known = true;
        bool others = false;
        for (int i = 0; i < segments.Count; i++)
        {
            CreditSegment segment = segments[i];
            authors += segment.Kind == CreditKind.Author ? 1 : 0;
            places += segment.Kind == CreditKind.Place ? 1 : 0;
            agencies += segment.Kind == CreditKind.Agency ? 1 : 0;
            outlets += segment.Kind == CreditKind.Outlet ? 1 : 0;
            known &= !segment.IsGuess && segment.Kind is not (CreditKind.Role or CreditKind.Description);
            others |= segment.Kind is CreditKind.CreditRole or CreditKind.Credit;
        }

        char last = source[head.End - 1];
        kind = authors > 0 ? ArticlePartKind.Byline : ArticlePartKind.Dateline;
        if (!known || (others && places * outlets == 0) || (needsAgency && agencies == 0 && authors * outlets == 0))
        {
            return false;
        }

        return authors > 0
            ? outlets > 0 && last == ':' && segments.Count >= 2
            : last switch
            {
                ':' => (agencies > 0 || outlets > 0) && segments.Count >= 2,
                '/' or ')' => agencies > 0,
                _ => places + agencies > 0 && (segments.Count > 1 || agencies > 0 || IsFollowedByBlank(source, head) || source[head.End - 2] == ' ' || last == '-'),
            };
    }

    private static bool IsFollowedByBlank(ReadOnlySpan<char> source, TextSpan head) => head.End < source.Length && FieldTrimmer.IsBlank(source[head.End]);
}
