using System.Buffers;
using System.Numerics;
using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Finds the dateline, or the byline, that is glued to the lead: place, date and agency up to a dash, a bracket or a slash; author, outlet and
/// place up to a colon. Only words that are known count, because sentences have dashes and colons too.</summary>
internal static class LeadGrammar
{
    private const int Looked = 120;
    private const int MaxHeads = 8;
    private const int MaxAgencyWords = 3;
    private const int MaxNameWords = 3;
    private const int MaxPlace = 30;
    private const char Tatweel = '\u0640';
    private const char Waw = '\u0648';

    private static readonly SearchValues<char> Ends = SearchValues.Create("-\u2013\u2014\u0640_)/:");

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
        TextSpan window = new(paragraph.Start, Math.Min(paragraph.Length, Looked));
        if (!MayHave(source, window))
        {
            return paragraph.Start;
        }

        if (!needsAgency && SignedLeadGrammar.TryRead(source, paragraph, lexicon, depth, parts, out int signed))
        {
            return signed;
        }

        Span<int> ends = stackalloc int[MaxHeads];
        if (TryReadUnmarked(source, window, lexicon, depth, parts, out int unmarked))
        {
            return unmarked;
        }

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
            int agency = IsDash(source[head.End - 1]) && !isName ? AgencyEnd(source, TextSpan.FromBounds(head.End, window.End), lexicon) : 0;
            if (isName && (source[head.End - 1] != ':' || head.End == first.Span.End + 1))
            {
                continue;
            }

            if (!hasDates)
            {
                (dates, hasDates) = (LineDates.Of(source, window), true);
            }

            if (agency > 0 && TryAdd(source, TextSpan.FromBounds(head.Start, agency), lexicon, dates, needsAgency, depth, parts))
            {
                return agency;
            }

            if (TryAdd(source, head, lexicon, dates, needsAgency, depth, parts))
            {
                return head.End;
            }
        }

        return paragraph.Start;
    }

    /// <summary>Whether a mark is there that ends what stands before the lead, or a number soon; most paragraphs have neither.</summary>
    private static bool MayHave(ReadOnlySpan<char> source, TextSpan window)
    {
        for (int at = window.Start; at < window.End; at += MarkFinder.Block)
        {
            for (uint marks = MarkFinder.Marks(source, at, window.End); marks != 0; marks &= marks - 1)
            {
                int mark = at + BitOperations.TrailingZeroCount(marks);
                char c = source[mark];
                if (c is '-' or '\u2013' or '\u2014' or '\u0640' or '_' or ')' or '/' or ':' || (char.IsDigit(c) && mark < window.Start + MaxPlace))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Adds the parts of a head that is all known.</summary>
    private static bool TryAdd(
        ReadOnlySpan<char> source, TextSpan head, CreditLexicon lexicon, in LineDates dates, bool needsAgency, int depth, PartList parts)
    {
        CreditSegments segments = CreditSegments.Cut(source, head, lexicon, dates);
        if (segments.Count == 0 || segments.IsTooLong)
        {
            return false;
        }

        NameOutlet(source, head, ref segments);
        if (!CreditClassifier.Classify(source, ref segments) || !IsLead(source, head, ref segments, needsAgency, out ArticlePartKind kind))
        {
            return false;
        }

        int mark = parts.Count;
        if (CreditParts.Add(source, head, ref segments, parts, kind, depth))
        {
            return true;
        }

        parts.Truncate(mark);
        return false;
    }

    /// <summary>"X - place:" above the first sentence: one or two definite words are no person, but the newspaper that has somebody there.</summary>
    private static void NameOutlet(ReadOnlySpan<char> source, TextSpan head, ref CreditSegments segments)
    {
        if (segments.Count != 2 || source[head.End - 1] != ':' || segments[1].Before != '-' || segments[0].Words > 2
            || segments.Lexicon.Find(segments[1].Span.Slice(source)) is not (CreditWordKind.Place or CreditWordKind.PlaceOrOutlet)
            || segments.Lexicon.Find(segments[0].Span.Slice(source)) != CreditWordKind.None)
        {
            return;
        }

        ReadOnlySpan<char> text = segments[0].Span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        if (LineTraits.IsDefinite(words.Word(text, 0)) && LineTraits.IsDefinite(words.Word(text, words.Count - 1)) && !Titles.Has(words.Word(text, 0)))
        {
            segments[0].Kind = CreditKind.Outlet;
        }
    }

    /// <summary>"Place, date, agency" with no mark between them, and none before the first sentence.</summary>
    private static bool TryReadUnmarked(ReadOnlySpan<char> source, TextSpan window, CreditLexicon lexicon, int depth, PartList parts, out int end)
    {
        end = 0;
        ReadOnlySpan<char> text = window.Slice(source);
        int digit = 0;
        while (digit < Math.Min(text.Length, MaxPlace) && !char.IsDigit(text[digit]))
        {
            digit++;
        }

        if (digit >= Math.Min(text.Length, MaxPlace) || lexicon.Find(FieldTrimmer.TrimBlank(text[..digit])) is not (CreditWordKind.Place or CreditWordKind.PlaceOrOutlet))
        {
            return false;
        }

        LineDates dates = LineDates.Of(source, window);
        if (dates.Days == 0 || dates[0].Start != window.Start + digit)
        {
            return false;
        }

        end = AgencyEnd(source, TextSpan.FromBounds(dates[0].End, window.End), lexicon);
        return end > 0 && TryAdd(source, TextSpan.FromBounds(window.Start, end), lexicon, dates, needsAgency: true, depth, parts);
    }

    /// <summary>Where the agency ends that a text begins with, as words of their own; 0 where there is none.</summary>
    private static int AgencyEnd(ReadOnlySpan<char> source, TextSpan rest, CreditLexicon lexicon)
    {
        ReadOnlySpan<char> text = rest.Slice(source);
        WordSpans words = WordSpans.Of(text, MaxAgencyWords);
        for (int count = Math.Min(MaxAgencyWords, words.Count - 1); count > 0; count--)
        {
            ReadOnlySpan<char> agency = text[words[0].Start..words[count - 1].End];

            // "And with" is how sentences go on.
            if (lexicon.Find(agency) == CreditWordKind.Agency && !FunctionWords.Has(agency) && !(agency[0] == Waw && FunctionWords.Has(agency[1..])))
            {
                return rest.Start + words[count - 1].End;
            }
        }

        return 0;
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
            if (source[end - 1] == Tatweel && !(FieldTrimmer.IsBlank(source[end - 2]) && end < window.End && FieldTrimmer.IsBlank(source[end])))
            {
                // Within a word it is no dash.
                at = end;
                continue;
            }

            while (end < window.End && (IsDash(source[end]) || (FieldTrimmer.IsBlank(source[end]) && end + 1 < window.End && IsDash(source[end + 1]))))
            {
                end++;
            }

            ends[count++] = at = end;
        }

        return count;
    }

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or Tatweel;

    private static bool IsLead(ReadOnlySpan<char> source, TextSpan head, ref CreditSegments segments, bool needsAgency, out ArticlePartKind kind)
    {
        int authors = 0;
        int places = 0;
        int agencies = 0;
        int outlets = 0;
        int statuses = 0;
        bool known = true;
        bool guessed = false;
        bool others = false;
        for (int i = 0; i < segments.Count; i++)
        {
            CreditSegment segment = segments[i];
            // Those in a list count once.
            authors += segment.Kind == CreditKind.Author && !(authors > 0 && segment.Before == ',') ? 1 : 0;
            places += segment.Kind == CreditKind.Place ? 1 : 0;
            agencies += segment.Kind == CreditKind.Agency ? 1 : 0;
            outlets += segment.Kind == CreditKind.Outlet ? 1 : 0;
            statuses += segment.Kind == CreditKind.Status ? 1 : 0;
            guessed |= segment is { IsGuess: true, Kind: CreditKind.Outlet };
            known &= (!segment.IsGuess || segment.Kind == CreditKind.Outlet) && segment.Kind is not (CreditKind.Role or CreditKind.Description);
            others |= segment.Kind is CreditKind.CreditRole or CreditKind.Credit;
        }

        char last = source[head.End - 1];
        kind = authors > 0 ? ArticlePartKind.Byline : ArticlePartKind.Dateline;

        // "Name - X - place:" says enough of X.
        if (!known || (guessed && !(authors == 1 && places + statuses > 0 && last == ':')) || (others && places * outlets == 0) || (needsAgency && agencies == 0 && authors * outlets == 0))
        {
            return false;
        }

        if (char.IsLetter(last) && last != Tatweel)
        {
            // No mark ends it: an agency does, behind a place.
            return authors == 0 && places > 0 && agencies > 0 && segments[segments.Count - 1].Kind == CreditKind.Agency;
        }

        return authors > 0
            ? (outlets > 0 && last == ':' && segments.Count >= 2) || (authors == 1 && places > 0 && IsNameBeforeVerb(source, head, segments[segments.Count - 1]))
            : last switch
            {
                ':' => ((agencies > 0 || outlets > 0) && segments.Count >= 2) || (segments.Count == 1 && places == 1 && LeadVerbs.Has(FirstWord(source, head.End))),
                '/' or ')' => agencies > 0,
                _ when segments.Count == 1 && agencies == 0 && IsParenthesis(source, head) => false,
                _ => places + agencies > 0 && (segments.Count > 1 || agencies > 0 || IsFollowedByBlank(source, head) || source[head.End - 2] == ' ' || last == '-'),
            };
    }

    /// <summary>"Petra - the rose city - has not seen": what stands between two dashes says what the place is, and the sentence goes on behind it.</summary>
    private static bool IsParenthesis(ReadOnlySpan<char> source, TextSpan head)
    {
        if (!IsDash(source[head.End - 1]) || !LineTraits.IsDefinite(FirstWord(source, head.End)))
        {
            return false;
        }

        ReadOnlySpan<char> rest = source[head.End..Math.Min(source.Length, head.End + Looked)];
        int line = LineEnds.IndexIn(rest);
        rest = line < 0 ? rest : rest[..line];
        int dash = rest.IndexOf(" - ", StringComparison.Ordinal);
        dash = dash < 0 ? rest.IndexOf(" \u2013 ", StringComparison.Ordinal) : dash; // EN DASH
        return dash > 0 && rest[..dash].IndexOfAny('.', ':') < 0;
    }

    /// <summary>"Place - name: announced": the name is the last, and the sentence begins with a verb that is known.</summary>
    private static bool IsNameBeforeVerb(ReadOnlySpan<char> source, TextSpan head, in CreditSegment segment)
    {
        if (segment.Kind != CreditKind.Author || segment.Words > MaxNameWords || !(source[head.End - 1] == ':' || IsDash(source[head.End - 1]))
            || LineTraits.IsDefinite(FirstWord(source, segment.Span.Start)) || source[segment.Span.End - 1] == '\u0629') // TEH MARBUTA ends nouns, and hardly a surname
        {
            return false;
        }

        return LeadVerbs.Has(FirstWord(source, head.End));
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> source, int at)
    {
        int start = at + FieldTrimmer.BlankAtStart(source[at..]);
        int end = start;
        while (end < source.Length && !FieldTrimmer.IsBlank(source[end]))
        {
            end++;
        }

        return source[start..end];
    }

    private static bool IsFollowedByBlank(ReadOnlySpan<char> source, TextSpan head) => head.End < source.Length && FieldTrimmer.IsBlank(source[head.End]);
}
