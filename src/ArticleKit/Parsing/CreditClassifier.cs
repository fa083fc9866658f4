using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Says what each segment of a credit line is: by the lexicon first, then by what stands beside it.</summary>
internal static class CreditClassifier
{
    private const int MaxNameWords = 5;
    private const string In = "\u0641\u064A"; // FEH, YEH: "in", "on"
    private const int MinGlued = 8;
    private const int MinGiven = 3;

    /// <summary>Classifies all segments.</summary>
    /// <param name="source">The source.</param>
    /// <param name="segments">The segments.</param>
    /// <param name="takesName">Whether one that may be a name, with nothing beside it, is of interest.</param>
    /// <returns>Whether every one of them is something that credit lines have.</returns>
    public static bool Classify(ReadOnlySpan<char> source, ref CreditSegments segments, bool takesName = true)
    {
        for (int i = 0; i < segments.Count; i++)
        {
            if (i + 1 < segments.Count && segments[i + 1].Kind == CreditKind.Date)
            {
                DropBeforeDate(source, ref segments[i]);
            }

            CreditLookUp.Find(source, segments.Lexicon, ref segments[i]);
            if (segments[i].Kind is CreditKind.Unknown or CreditKind.Other || segments[i].Before == 'm')
            {
                CreditDetails.Resolve(source, ref segments, i);
            }

            if (IsHopeless(source, segments[i]))
            {
                return false;
            }
        }

        if (!takesName && segments.Count == 1 && segments[0].Kind == CreditKind.Unknown)
        {
            return false;
        }

        CreditGroups.Split(source, ref segments);
        CreditPlaces.ResolveNewspapers(source, ref segments);
        CreditOutlets.Resolve(source, ref segments);
        CreditTowns.Resolve(source, ref segments);
        CreditPlaces.Resolve(source, ref segments);
        bool others = false;
        bool signed = false;
        for (int i = 0; i < segments.Count; i++)
        {
            ref CreditSegment segment = ref segments[i];
            if (segment.Kind == CreditKind.Unknown)
            {
                signed |= AuthorsGrammar.HasRole(source, segment.Span, segments.Lexicon);
                segment.Kind = IsName(source, segment)
                    ? (others ? CreditKind.Credit : CreditKind.Author)
                    : signed && segment.Before == ',' ? CreditKind.Description : CreditKind.Other;
            }
            else if (segment.Kind == CreditKind.Agency && others && (segment.Before == ',' || segments[i - 1].Kind == CreditKind.CreditRole))
            {
                // An agency's pictures: the text isn't from it.
                segment.Kind = CreditKind.Credit;
            }

            // A desk is one beside its newspaper, a number the day or the month beside an agency.
            if ((segment.Kind == CreditKind.Desk && !segments.Has(CreditKind.Outlet)) || (segment.Kind == CreditKind.Number && !segments.Has(CreditKind.Agency)))
            {
                segment.Kind = CreditKind.Other;
            }

            if (segment.Kind == CreditKind.Role && !IsBeforeName(source, ref segments, CreditDetails.LastOfRole(ref segments, i)))
            {
                // "Follow-up - the newspaper": nobody is credited.
                segment.Kind = CreditDetails.IsSigned(source, ref segments, i) ? CreditKind.Description
                    : RoleNouns.Has(segment.Span.Slice(source)) ? CreditKind.Status : CreditKind.Other;
            }

            if (segment is { Kind: CreditKind.CreditRole, Before: '-' or '/' } && i > 0 && i + 1 == segments.Count && PlainWord.Is(segment.Span.Slice(source), OtherCredits.PicturesOrTyre))
            {
                // Nobody follows who took them.
                segment.Kind = CreditKind.Place;
            }

            others = segment.Kind == CreditKind.CreditRole || (segment.Kind == CreditKind.Credit && i + 1 < segments.Count && segments[i + 1].Before == ',');
            if (segment.Kind == CreditKind.Other || (segment.Kind == CreditKind.CreditRole && !IsBeforeName(source, ref segments, i) && !IsBeforeAgency(ref segments, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the lexicon doesn't know the first segment of a line, and no date may start in it: then it is a name, or the line no credit line.</summary>
    /// <remarks>Dates are dear to find, and the line is what it is whatever they are.</remarks>
    /// <param name="source">The source.</param>
    /// <param name="line">The line.</param>
    /// <param name="lexicon">What words are looked up in.</param>
    /// <param name="first">Its first segment, cut without dates.</param>
    /// <param name="isHopeless">Whether it is no name.</param>
    public static bool IsUnknown(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, CreditSegment first, out bool isHopeless)
    {
        isHopeless = false;
        if (first.Span.IsEmpty || source[first.Span.Start] == '*')
        {
            return false;
        }

        TextSpan whole = first.Span;
        CreditLookUp.Find(source, lexicon, ref first);
        if (first.Kind != CreditKind.Unknown || LineDates.Earliest(source, line, whole.End) < whole.End)
        {
            return false;
        }

        isHopeless = IsHopeless(source, first);
        return true;
    }

    /// <summary>Whether the first segment is what lines after the body begin with: an agency, somebody who isn't the author, or what no credit line has.</summary>
    public static bool IsOfTrailer(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        CreditSegment first = segments.Count > 0 ? segments[0] : default;
        CreditLookUp.Find(source, segments.Lexicon, ref first);
        return first.Kind is CreditKind.Agency or CreditKind.Other or CreditKind.CreditRole || (segments.Count > 1 && AreInitials(first.Span.Slice(source)));
    }

    /// <summary>Whether a segment that the lexicon doesn't know will be nothing that credit lines have, whatever stands beside it.</summary>
    private static bool IsHopeless(ReadOnlySpan<char> source, in CreditSegment segment) => segment.Kind == CreditKind.Unknown && segment.Before switch
    {
        // Neither a name nor a place: what it would have to follow isn't there.
        '\0' => !AuthorsGrammar.IsName(segment.Span.Slice(source)) && !CreditOutlets.HasNoun(source, segment),

        // What somebody is, an outlet in quotes.
        ',' or '"' => false,
        _ => segment.Words > CreditGroups.MaxWords,
    };

    private static bool IsBeforeAgency(ref CreditSegments segments, int i) => i + 1 < segments.Count && segments[i + 1].Kind == CreditKind.Agency;

    private static bool IsBeforeName(ReadOnlySpan<char> source, ref CreditSegments segments, int i) =>
        i + 1 < segments.Count && segments[i + 1].Kind == CreditKind.Unknown && IsName(source, segments[i + 1])
        && !AuthorsGrammar.TryReadRole(source, segments[i + 1].Span, segments.Lexicon, out _, out _);

    /// <summary>"X on DATE": the preposition is neither the place's nor the date's.</summary>
    private static void DropBeforeDate(ReadOnlySpan<char> source, ref CreditSegment segment)
    {
        ReadOnlySpan<char> text = segment.Span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        if (words.Count is > 1 and <= MaxNameWords && PlainWord.Is(words.Word(text, words.Count - 1), In))
        {
            segment.Span = FieldTrimmer.Trim(source, new TextSpan(segment.Span.Start, words[words.Count - 1].Start));
            segment.Words--;
        }
    }

    private static bool IsName(ReadOnlySpan<char> source, in CreditSegment segment)
    {
        ReadOnlySpan<char> text = segment.Span.Slice(source);
        return AuthorsGrammar.IsName(text) && !AuthorsGrammar.BeginsWithVerb(text) && !segment.IsQuoted && segment.Words <= 2 * MaxNameWords && (segment.Words >= 2 || IsGlued(text) || AreInitials(text));
    }

    /// <summary>Two letters, each with its full stop, or the first only: somebody who doesn't sign in full. Agencies have three.</summary>
    public static bool AreInitials(ReadOnlySpan<char> text) => text switch
    {
        [_, '.', ' ', _] or [_, '.', ' ', _, '.'] => char.IsLetter(text[0]) && char.IsLetter(text[3]),
        [_, '.', _] or [_, '.', _, '.'] => char.IsLetter(text[0]) && char.IsLetter(text[2]),
        _ => false,
    };

    /// <summary>Two names written as one word: the second has the article (ALEF, LAM), and enough letters stand on both sides of it.</summary>
    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        int article = word.Length < MinGlued ? -1 : word[MinGiven..].IndexOf("\u0627\u0644");
        return article >= 0 && word.Length - MinGiven - article >= MinGiven + 2;
    }
}
