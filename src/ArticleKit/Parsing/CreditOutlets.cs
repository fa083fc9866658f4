using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Outlets that the lexicon doesn't know, told by the article of their names where a line has a place, and somebody or an agency, already:
/// <c>place - outlet - name</c>, <c>name (outlet) - place</c>, <c>place - outlet - agencies</c>, <c>place (outlet)</c>.</summary>
internal static class CreditOutlets
{
    private const int MaxWords = 2;
    private const int MaxWordsWithNoun = 3;

    // ALEF, LAM.
    private const int Article = 2;

    // WAW, KAF, ALEF, LAM, ALEF, TEH: "agencies", whichever; a town has one of them.
    private const string Agencies = "\u0648\u0643\u0627\u0644\u0627\u062A";

    // YEH, TEH MARBUTA: as many quarters and towns end as newspapers, and nothing says which.
    private const string OfQuarters = "\u064A\u0629";

    public static void Resolve(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        if (segments.Count < 2 || segments.Has(CreditKind.Outlet))
        {
            return;
        }

        int outlet = -1;
        int names = 0;
        int places = 0;
        int agencies = 0;
        int statuses = 0;
        int dates = 0;
        int roles = 0;
        Span<CreditSegment> all = segments.All();
        for (int i = 0; i < all.Length; i++)
        {
            switch (all[i].Kind)
            {
                case CreditKind.Place when outlet < 0 && all[i].IsGuess && all[i].Words > 1 && HasNoun(source, all[i]) && HasKnownPlace(all):
                    // "Eye of the coast - city": a village is called so too, but the city is said.
                    outlet = i;
                    break;
                case CreditKind.Place:
                    places++;
                    break;
                case CreditKind.Date:
                    dates++;
                    break;
                case CreditKind.Agency:
                    agencies++;
                    break;
                case CreditKind.Status:
                    statuses++;
                    break;
                case CreditKind.Role when outlet < 0 && IsBetween(source, all, i):
                    // "Name - monitoring - place": nobody follows whose role it would be.
                    outlet = i;
                    break;
                case CreditKind.Role or CreditKind.CreditRole or CreditKind.Credit:
                    roles++;
                    break;
                case CreditKind.Unknown when IsDefinite(source, all, i) || HasNoun(source, all[i]) || IsBetween(source, all, i) || IsFromCity(source, all, i) || IsBesideAgency(source, all, i):
                    if (outlet >= 0)
                    {
                        return;
                    }

                    outlet = i;
                    break;
                case CreditKind.Unknown when all[i].Words > 1 && !all[i].IsQuoted:
                    // Those in a list are one.
                    names += i > 0 && all[i].Before == ',' ? 0 : 1;
                    break;
                default:
                    return;
            }
        }

        if (outlet < 0 || names > 1)
        {
            return;
        }

        ReadOnlySpan<char> text = all[outlet].Span.Slice(source);
        bool isNewspaper = HasNoun(source, all[outlet]) || IsNewspaper(text);
        bool isOutlet = isNewspaper
            ? places + agencies + statuses + roles + names > 0

            // What no list has and nothing else names an author: who is named beside a place and somebody is the outlet.
            : roles == 0 && (places > 0 ? names == 1 || (names == 0 && (agencies + statuses + dates > 0 || IsBesideBracket(source, all, outlet) || IsBesideCity(source, all, outlet)))
            : agencies > 0 ? all.Length == 2 && outlet == 0 && all[0].Words == 1 && PlainWord.Is(all[1].Span.Slice(source), Agencies)
            : statuses > 0 && (names == 1 || all[outlet].Words == 1));
        if (isOutlet)
        {
            (all[outlet].Kind, all[outlet].IsGuess) = (CreditKind.Outlet, !isNewspaper);
        }
    }

    private static bool HasKnownPlace(Span<CreditSegment> all)
    {
        foreach (ref CreditSegment segment in all)
        {
            if (segment is { Kind: CreditKind.Place, IsGuess: false })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two definite words, the second of which newspapers have and people don't: "the new banks"; not "the Egyptian capital".</summary>
    private static bool IsNewspaper(ReadOnlySpan<char> text)
    {
        WordSpans words = WordSpans.Of(text);
        if (words.Count != 2 || !LineTraits.IsDefinite(words.Word(text, 0)))
        {
            return false;
        }

        scoped ReadOnlySpan<char> first = words.Word(text, 0);
        first = PlainWord.IsPlain(first) ? first : PlainWord.Fold(first, stackalloc char[PlainWord.MaxLength * FoldedWord.MaxExpansion]);
        return !PlaceHeads.Has(first[Article..]) && !GivenNames.Has(words.Word(text, 0)) && (OutletAdjectives.Has(words.Word(text, 1)) || words.Word(text, 1).EndsWith(OfQuarters, StringComparison.Ordinal));
    }

    /// <summary>"Place (outlet)", "outlet (city)": a place and a word in brackets behind it are all that agencies and outlets print. What stands before
    /// a country in brackets is a town; and beside a dash the word may be a quarter of one.</summary>
    private static bool IsBesideBracket(ReadOnlySpan<char> source, Span<CreditSegment> all, int outlet) => all.Length <= 3 && outlet switch
    {
        1 => all[1].IsBracketed && all[0].Kind == CreditKind.Place,
        0 => all.Length == 2 && all[0].Words == 1 && all[1].IsBracketed && !CreditLexicon.IsCountry(all[1].Span.Slice(source)),
        _ => false,
    };

    /// <summary>"Word - city", "city - word:": one word that says neither who nor, beside a city, where; or two with the article, which nobody is called.</summary>
    private static bool IsBesideCity(ReadOnlySpan<char> source, Span<CreditSegment> all, int outlet) =>
        all.Length == 2 && (all[outlet].Words == 1 || !GivenNames.Has(WordSpans.Of(all[outlet].Span.Slice(source), 1).Word(all[outlet].Span.Slice(source), 0))) && all[1].Before is '-' or ':' or 'm' && !CreditLexicon.IsCountry(all[1 - outlet].Span.Slice(source));

    /// <summary>"Markets of X", "the lighthouse": what begins with such a word is nobody, and beside somebody no town.</summary>
    public static bool HasNoun(ReadOnlySpan<char> source, in CreditSegment segment)
    {
        if (segment is not { Words: > 0 and <= MaxWordsWithNoun, IsQuoted: false, Before: '-' or '(' or ':' or 'm' or '\0' })
        {
            return false;
        }

        ReadOnlySpan<char> text = segment.Span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        if (words.Count == 1)
        {
            // "The lighthouse".
            scoped ReadOnlySpan<char> word = PlainWord.IsPlain(text) ? text : PlainWord.Fold(text, stackalloc char[PlainWord.MaxLength * FoldedWord.MaxExpansion]);
            return OutletNouns.Has(LineTraits.IsDefinite(word) ? word[Article..] : word);
        }

        return OutletNouns.Has(words.Word(text, 0)) && !GivenNames.Has(words.Word(text, 1));
    }

    /// <summary>"Two words - agency - city", in any order: beside an agency nobody signs, unless by a given name.</summary>
    private static bool IsBesideAgency(ReadOnlySpan<char> source, Span<CreditSegment> all, int i)
    {
        if (all.Length != 3 || all[i] is not { Words: MaxWords, IsQuoted: false, Before: '-' or '\0' } || !AuthorsGrammar.IsName(all[i].Span.Slice(source)) || CreditPlaces.IsPerson(all[i].Span.Slice(source)))
        {
            return false;
        }

        (CreditKind one, CreditKind other) = (all[(i + 1) % 3].Kind, all[(i + 2) % 3].Kind);
        return (one, other) is (CreditKind.Place, CreditKind.Agency) or (CreditKind.Agency, CreditKind.Place);
    }

    /// <summary>"Place - word - agency", "name - word - place": what stands between the two, with the article or without.</summary>
    private static bool IsBetween(ReadOnlySpan<char> source, Span<CreditSegment> all, int i) =>
        i > 0 && i + 2 == all.Length && all[i] is { Words: <= MaxWords, IsQuoted: false, Before: '-' } && all[^1].Before == '-'
        && (all[i].Words == 1 ? AuthorsGrammar.IsName(all[i].Span.Slice(source)) : IsNumbered(all[i].Span.Slice(source)))
        && (all[0].Kind == CreditKind.Place ? i == 1 && (all[2].Kind == CreditKind.Agency || MayBePerson(all[2])) : AreListed(all[..i]) && all[^1].Kind is CreditKind.Place or CreditKind.Status);

    /// <summary>"Tribune 21".</summary>
    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        WordSpans words = WordSpans.Of(text);
        return words.Count == MaxWords && !words.Word(text, 1).ContainsAnyExceptInRange('0', '9') && AuthorsGrammar.IsName(words.Word(text, 0));
    }

    /// <summary>"Name, name".</summary>
    private static bool AreListed(ReadOnlySpan<CreditSegment> names)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (!MayBePerson(names[i]) || (i > 0 && names[i].Before != ','))
            {
                return false;
            }
        }

        return true;
    }

    private static bool MayBePerson(in CreditSegment segment) => segment is { Kind: CreditKind.Unknown, Words: > 1, IsQuoted: false };

    /// <summary>"Word from city": nobody signs with one word.</summary>
    private static bool IsFromCity(ReadOnlySpan<char> source, Span<CreditSegment> all, int i) =>
        all.Length == 2 && i == 0 && all[0] is { Words: 1, IsQuoted: false } && all[1] is { Kind: CreditKind.Place, Before: 'm' } && AuthorsGrammar.IsName(all[0].Span.Slice(source));

    /// <summary>One word with the article, or two of them, as a noun and its adjective have; not a list, which is one of towns.</summary>
    private static bool IsDefinite(ReadOnlySpan<char> source, Span<CreditSegment> all, int i)
    {
        // "Place: the new banks", and nothing after it.
        bool isLast = i == 1 && all.Length == 2 && all[1].Before == ':';
        if (all[i] is not { Words: <= MaxWords, IsQuoted: false } || !(all[i].Before is '-' or '(' or '\0' || isLast) || (i + 1 < all.Length && all[i + 1].Before is not ('-' or '(' or ':' or ',' or 'm')))
        {
            return false;
        }

        ReadOnlySpan<char> text = all[i].Span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        return LineTraits.IsDefinite(words.Word(text, 0)) && LineTraits.IsDefinite(words.Word(text, words.Count - 1)) && !Titles.Has(words.Word(text, 0))
            && !Correspondents.Has(words.Word(text, 0)) && !(words.Count == 1 && text.EndsWith(OfQuarters, StringComparison.Ordinal)) && AuthorsGrammar.IsName(text);
    }
}
