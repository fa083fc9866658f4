using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Outlets that the lexicon doesn't know, told by the article of their names where a line has a place, and somebody or an agency, already:
/// <c>place - outlet - name</c>, <c>name (outlet) - place</c>, <c>place - outlet - agencies</c>, <c>place (outlet)</c>.</summary>
internal static class CreditOutlets
{
    private const int MaxWords = 2;

    // ALEF, LAM.
    private const int Article = 2;

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
                case CreditKind.Role or CreditKind.CreditRole or CreditKind.Credit:
                    roles++;
                    break;
                case CreditKind.Unknown when IsDefinite(source, all, i) || IsBetween(source, all, i) || IsFromCity(source, all, i):
                    if (outlet >= 0)
                    {
                        return;
                    }

                    outlet = i;
                    break;
                case CreditKind.Unknown when all[i].Words > 1 && !all[i].IsQuoted:
                    names++;
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
        bool isNewspaper = IsNewspaper(text);
        bool isOutlet = isNewspaper
            ? places + agencies + statuses + roles + names > 0

            // What no list has and nothing else names an author: who is named beside a place and somebody is the outlet.
            : roles == 0 && (places > 0 ? names == 1 || (names == 0 && (agencies + statuses + dates > 0 || IsBesideBracket(source, all, outlet) || IsBesideCity(source, all, outlet)))
            : agencies == 0 && statuses > 0 && (names == 1 || all[outlet].Words == 1));
        if (isOutlet)
        {
            (all[outlet].Kind, all[outlet].IsGuess) = (CreditKind.Outlet, !isNewspaper);
        }
    }

    /// <summary>Two definite words, the second of which newspapers have and people don't: "the new banks"; not "the Egyptian capital".</summary>
    private static bool IsNewspaper(ReadOnlySpan<char> text)
    {
        WordSpans words = WordSpans.Of(text);

        // Of two words that reach this both have the article.
        return words.Count == 2 && !PlaceHeads.Has(words.Word(text, 0)[Article..]) && (OutletAdjectives.Has(words.Word(text, 1)) || words.Word(text, 1).EndsWith(OfQuarters, StringComparison.Ordinal));
    }

    /// <summary>"Place (outlet)", "outlet (city)": a place and a word in brackets behind it are all that agencies and outlets print. What stands before
    /// a country in brackets is a town; and beside a dash the word may be a quarter of one.</summary>
    private static bool IsBesideBracket(ReadOnlySpan<char> source, Span<CreditSegment> all, int outlet) => all.Length <= 3 && outlet switch
    {
        1 => all[1].IsBracketed && all[0].Kind == CreditKind.Place,
        0 => all.Length == 2 && all[0].Words == 1 && all[1].IsBracketed && !CreditLexicon.IsCountry(all[1].Span.Slice(source)),
        _ => false,
    };

    /// <summary>"Word - city", "city - word:": one word that says neither who nor, beside a city, where.</summary>
    private static bool IsBesideCity(ReadOnlySpan<char> source, Span<CreditSegment> all, int outlet) =>
        all.Length == 2 && all[outlet].Words == 1 && all[1].Before is '-' or ':' or 'm' && !CreditLexicon.IsCountry(all[1 - outlet].Span.Slice(source));

    /// <summary>"Place - word - agency", "name - word - place": what stands between the two, with the article or without.</summary>
    private static bool IsBetween(ReadOnlySpan<char> source, Span<CreditSegment> all, int i) =>
        all.Length == 3 && i == 1 && all[1] is { Words: 1, IsQuoted: false, Before: '-' } && all[2].Before == '-' && AuthorsGrammar.IsName(all[1].Span.Slice(source))
        && (all[0].Kind == CreditKind.Place ? all[2].Kind == CreditKind.Agency || MayBePerson(all[2]) : MayBePerson(all[0]) && all[2].Kind is CreditKind.Place or CreditKind.Status);

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
