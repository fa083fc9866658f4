using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads what credits say beside names: where somebody reports from and for whom, what somebody is, who signs without a name.</summary>
internal static class CreditDetails
{
    private const int MaxWords = 6;
    private const int MaxProfessionWords = 5;
    private const string In = "\u0641\u064A"; // FEH, YEH: "in"
    private const string To = "\u0625\u0644\u0649"; // ALEF WITH HAMZA BELOW, LAM, ALEF MAKSURA: "to"
    private const string ToBare = "\u0627\u0644\u0649"; // the same without hamza
    private const char Waw = '\u0648';

    /// <summary>Looks closer at a segment that the lexicon doesn't know, when all before it are looked up.</summary>
    public static void Resolve(ReadOnlySpan<char> source, ref CreditSegments segments, int i)
    {
        CreditSegment segment = segments[i];
        ReadOnlySpan<char> text = segment.Span.Slice(source);
        if (i > 0 && segment.Kind == CreditKind.Unknown && text[0] == Waw && segments.Lexicon.Find(text[1..]) == CreditWordKind.Agency)
        {
            // "The newspaper and agencies".
            segments[i].Span = TextSpan.FromBounds(segment.Span.Start + 1, segment.Span.End);
            segments[i].Kind = CreditKind.Agency;
            return;
        }

        if (segment.Before == 'm' && i > 0 && segments[i - 1] is { Kind: CreditKind.Description, IsGuess: true })
        {
            // "Writer from X": where somebody comes from.
            (segments[i].Kind, segments[i].IsGuess) = (CreditKind.Description, true);
            return;
        }

        if (segment.Kind != CreditKind.Unknown)
        {
            ResolveSource(ref segments, i, text);
            return;
        }

        if (segment.Words > MaxWords || (segment.Words < 2 && i == 0))
        {
            return;
        }

        WordSpans words = WordSpans.Of(text);
        if (i > 0 && words.Count <= MaxProfessionWords && IsProfession(source, ref segments, i, words))
        {
            (segments[i].Kind, segments[i].IsGuess) = (CreditKind.Description, true);
        }
        else if (words.Count > 1 && segments.Lexicon.IsRole(words.Word(text, 0)) && segments.Lexicon.Find(words.Run(text, 1)) == CreditWordKind.Office)
        {
            segments[i].Kind = CreditKind.Description;
        }
        else if (words.Count > 1 && !TrySplitPlace(source, ref segments, i, words))
        {
            SplitAgency(source, ref segments, i, words);
        }
    }

    /// <summary>"Name - from «the newspaper»": at the end, what the text is taken from.</summary>
    private static void ResolveSource(ref CreditSegments segments, int i, ReadOnlySpan<char> text)
    {
        if (segments[i].Kind == CreditKind.Other && i > 0 && i + 2 == segments.Count && segments[i + 1] is { IsQuoted: true, Words: <= MaxWords }
            && segments.Lexicon.Find(text) == CreditWordKind.Source)
        {
            segments[i].Kind = CreditKind.Description;
            segments[i + 1].Kind = CreditKind.Agency;
        }
    }

    /// <summary>The last of the segments between a role word and the names after it: for whom, and where, if the role is somebody's office.</summary>
    public static int LastOfRole(ref CreditSegments segments, int i)
    {
        int last = i;
        while (last + 2 < segments.Count && segments[last + 1].Kind is CreditKind.Outlet or CreditKind.Place && segments[last + 2].Kind is not (CreditKind.Role or CreditKind.CreditRole)
            && segments[last + 1].Before is '"' or '-')
        {
            last++;
        }

        return last;
    }

    /// <summary>Whether a role word stands before those who sign without a name, or is one of them.</summary>
    public static bool IsSigned(ReadOnlySpan<char> source, ref CreditSegments segments, int i) =>
        Correspondents.Has(segments[i].Span.Slice(source)) || (i + 1 < segments.Count && segments[i + 1].Kind == CreditKind.Description);

    /// <summary>A word for those who write, after a name: "novelist", "writer from X".</summary>
    private static bool IsProfession(ReadOnlySpan<char> source, ref CreditSegments segments, int i, in WordSpans words)
    {
        ReadOnlySpan<char> text = segments[i].Span.Slice(source);
        bool follows = segments[i - 1].Kind == CreditKind.Unknown && segments[i - 1].Words > 1;
        return follows && segments.Lexicon.Find(words.Word(text, 0)) == CreditWordKind.Profession;
    }

    /// <summary>"Correspondent of X in Y", "held the interview in Y", "to Y" behind the quotes of X.</summary>
    private static bool TrySplitPlace(ReadOnlySpan<char> source, ref CreditSegments segments, int i, in WordSpans words)
    {
        CreditSegment whole = segments[i];
        ReadOnlySpan<char> text = whole.Span.Slice(source);
        int at = words.Count - 2;
        while (at >= 0 && !IsPreposition(words.Word(text, at)))
        {
            at--;
        }

        if (at < 0 || !CreditLexicon.IsPlace(segments.Lexicon.Find(words.Run(text, at + 1))))
        {
            return false;
        }

        TextSpan place = TextSpan.FromBounds(whole.Span.Start + words[at + 1].Start, whole.Span.End);
        int placeWords = words.Count - at - 1;
        if (at == 0)
        {
            bool leads = i > 0 && segments[i - 1] is { Kind: CreditKind.Outlet } or { IsQuoted: true };
            (segments[i].Span, segments[i].Words, segments[i].Kind) = leads ? (place, placeWords, CreditKind.Place) : (whole.Span, whole.Words, whole.Kind);
            return leads;
        }

        TextSpan head = TextSpan.FromBounds(whole.Span.Start, whole.Span.Start + words[at - 1].End);
        bool isRole = segments.Lexicon.IsRole(head.Slice(source));
        if (segments.Count == CreditSegments.Capacity || (!isRole && !(at > 1 && Correspondents.Has(words.Word(text, 0)))))
        {
            return false;
        }

        head = isRole ? head : TextSpan.FromBounds(whole.Span.Start + words[1].Start, head.End);
        segments.Split(i, head, place, placeWords, placeFirst: false);
        segments[i].Kind = isRole ? CreditKind.Role : CreditKind.Outlet;
        return true;
    }

    /// <summary>"The newspaper and agencies", with nothing between that would part them.</summary>
    private static void SplitAgency(ReadOnlySpan<char> source, ref CreditSegments segments, int i, in WordSpans words)
    {
        CreditSegment whole = segments[i];
        ReadOnlySpan<char> text = whole.Span.Slice(source);
        ReadOnlySpan<char> last = words.Word(text, words.Count - 1);
        if (last[0] != Waw || segments.Count == CreditSegments.Capacity || segments.Lexicon.Find(last[1..]) != CreditWordKind.Agency)
        {
            return;
        }

        TextSpan agency = TextSpan.FromBounds(whole.Span.Start + words[words.Count - 1].Start + 1, whole.Span.End);
        TextSpan head = TextSpan.FromBounds(whole.Span.Start, whole.Span.Start + words[words.Count - 2].End);
        segments.Split(i, head, agency, 1, placeFirst: false);
        segments[i + 1].Kind = CreditKind.Agency;
    }

    private static bool IsPreposition(ReadOnlySpan<char> word) =>
        word.Length <= MaxWords && (PlainWord.Is(word, In) || PlainWord.Is(word, To) || PlainWord.Is(word, ToBare));
}
