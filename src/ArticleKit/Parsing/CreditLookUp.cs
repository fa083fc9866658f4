using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Says what a segment is by its own words: those of the lexicon, and what stands before them.</summary>
internal static class CreditLookUp
{
    private const string In = "\u0641\u064A"; // FEH, YEH: "in"
    private const char Tatweel = '\u0640';
    private const int MaxOfficeWords = 3;
    private const int MaxDayWords = 4;
    private const string Agency = "\u0648\u0643\u0627\u0644\u0629"; // WAW, KAF, ALEF, LAM, TEH MARBUTA: "agency"

    /// <summary>Looks a segment up that isn't known yet.</summary>
    /// <param name="source">The source.</param>
    /// <param name="lexicon">The words.</param>
    /// <param name="segment">The segment; loses what is no part of what is credited.</param>
    public static void Find(ReadOnlySpan<char> source, CreditLexicon lexicon, ref CreditSegment segment)
    {
        if (segment.Kind != CreditKind.Unknown)
        {
            return;
        }

        ReadOnlySpan<char> text = segment.Span.Slice(source);
        segment.Kind = KindOf(lexicon.Find(text));
        if (segment.Kind != CreditKind.Unknown)
        {
            segment.Kind = segment is { Kind: CreditKind.PlaceOrOutlet, IsQuoted: true } ? CreditKind.Outlet : segment.Kind;
            return;
        }

        WordSpans words = WordSpans.Of(text);
        CreditWordKind first = words.Count > 1 ? lexicon.Find(words.Word(text, 0)) : CreditWordKind.None;
        if (words.Count <= 3 && lexicon.IsRole(text))
        {
            segment.Kind = CreditKind.Role;
        }
        else if (first == CreditWordKind.Bureau)
        {
            // "Bureau of X": X is what is credited.
            int cut = words[1].Start;
            segment.Span = TextSpan.FromBounds(segment.Span.Start + cut, segment.Span.End);
            segment.Words--;
            segment.Kind = KindOf(lexicon.Find(segment.Span.Slice(source)));
            segment.Kind = segment.Kind == CreditKind.Unknown ? CreditKind.Outlet : segment.Kind;
            segment.IsBureau = true;
        }
        else if (first == CreditWordKind.CreditRole && AuthorsGrammar.IsName(words.Run(text, 1)))
        {
            segment.Role = new TextSpan(segment.Span.Start, words[0].Length);
            segment.Span = TextSpan.FromBounds(segment.Span.Start + words[1].Start, segment.Span.End);
            segment.Kind = CreditKind.Credit;
        }
        else if (words.Count > 2 && PlainWord.Is(words.Word(text, 1), In) && lexicon.IsRole(words.Word(text, 0)) && CreditLexicon.IsPlace(lexicon.Find(words.Run(text, 2))))
        {
            // "Our correspondent in X": X is where.
            segment.Span = TextSpan.FromBounds(segment.Span.Start + words[2].Start, segment.Span.End);
            segment.Kind = CreditKind.Place;
        }
        else if (words.Count > 1 && lexicon.IsRole(words.Word(text, 0)) && TryFindOutlet(text, words, lexicon, out TextSpan outlet))
        {
            // "Correspondent of X at Y": X is the outlet, whatever Y is.
            segment.Span = new TextSpan(segment.Span.Start + outlet.Start, outlet.Length);
            segment.Kind = CreditKind.Outlet;
        }
        else if (words.Count == 2 && first == CreditWordKind.Status && BeginsWithTo(words.Word(text, 1)))
        {
            // "Exclusive to X": nobody is credited; the preposition alone belongs to what is quoted after it.
            bool alone = words.Word(text, 1).TrimEnd(Tatweel).Length == 1;
            segment.Span = alone ? new TextSpan(segment.Span.Start, words[0].End) : segment.Span;
            segment.Kind = CreditKind.Status;
        }
        else if (words.Count is 2 or 3 && PlaceHeads.Has(words.Word(text, 0)) && AuthorsGrammar.IsName(text))
        {
            // "Village of X": a place, known or not.
            (segment.Kind, segment.IsGuess) = (CreditKind.Place, true);
        }
        else if (words.Count <= MaxDayWords && RelativeDay.TryRead(source, segment.Span, out TextSpan day))
        {
            (segment.Kind, segment.Span) = (CreditKind.Date, day);
        }
        else if (text.Length <= 2 && !text.ContainsAnyExceptInRange('0', '9'))
        {
            segment.Kind = CreditKind.Number;
        }
        else if (SectionWords.Has(text))
        {
            segment.Kind = CreditKind.Desk;
        }
        else if (first == CreditWordKind.OfficeHead && words.Count <= MaxOfficeWords && LineTraits.IsDefinite(words.Word(text, words.Count - 1)))
        {
            segment.Kind = CreditKind.Description;
        }
        else if (words.Count > 1 && IsAgency(text, words, lexicon))
        {
            segment.Kind = CreditKind.Agency;
        }
        else if (IsOutlet(text, words))
        {
            segment.Kind = CreditKind.Outlet;
        }
    }

    /// <summary>"Agency" and one that is known: sites that call themselves agencies have other words there.</summary>
    private static bool IsAgency(ReadOnlySpan<char> text, in WordSpans words, CreditLexicon lexicon) =>
        PlainWord.Is(words.Word(text, 0), Agency) && lexicon.Find(words.Run(text, 1)) == CreditWordKind.Agency;

    // BEH or LAM, "to" and "for", or their initial forms.
    private static bool BeginsWithTo(ReadOnlySpan<char> word) => word[0] is '\u0628' or '\uFE91' or '\u0644' or '\uFEDF';

    private static bool TryFindOutlet(ReadOnlySpan<char> text, in WordSpans words, CreditLexicon lexicon, out TextSpan outlet)
    {
        for (int last = Math.Min(3, words.Count - 1); last >= 1; last--)
        {
            outlet = TextSpan.FromBounds(words[1].Start, words[last].End);
            if (lexicon.Find(outlet.Slice(text)) is CreditWordKind.Outlet || (last == 2 && OutletHeads.Has(words.Word(text, 1))))
            {
                return true;
            }
        }

        outlet = default;
        return false;
    }

    private static CreditKind KindOf(CreditWordKind word) => word switch
    {
        CreditWordKind.Place => CreditKind.Place,
        CreditWordKind.PlaceOrOutlet => CreditKind.PlaceOrOutlet,
        CreditWordKind.Outlet => CreditKind.Outlet,
        CreditWordKind.Agency => CreditKind.Agency,
        CreditWordKind.Status => CreditKind.Status,
        CreditWordKind.CreditRole => CreditKind.CreditRole,
        CreditWordKind.Office => CreditKind.Description,
        CreditWordKind.Bureau or CreditWordKind.From or CreditWordKind.Source => CreditKind.Other,
        _ => CreditKind.Unknown,
    };

    /// <summary>A newsroom's own name by its first or last word, or by its letters.</summary>
    private static bool IsOutlet(ReadOnlySpan<char> text, in WordSpans words)
    {
        // "Tribune21": a word with a number behind it.
        bool numbered = words.Count == 1 && text.Length > 4 && char.IsDigit(text[^1]) && char.IsDigit(text[^2]) && char.IsLetter(text[^3]) && char.IsLetter(text[0]);
        return numbered || (words.Count <= 3 && ((LineTraits.IsAllLatin(text) && !text.Contains('@') && !LatinName.Is(text)) || (words.Count > 1 && LineTraits.IsOutlet(text, words))));
    }
}
