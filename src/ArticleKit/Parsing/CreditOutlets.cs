using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Outlets that the lexicon doesn't know, told by the article of their names where a line has a place, and somebody or an agency, already:
/// <c>place - outlet - name</c>, <c>name (outlet) - place</c>, <c>place - outlet - agencies</c>, <c>place (outlet)</c>.</summary>
internal static class CreditOutlets
{
    private const int MaxWords = 2;

    // YEH, TEH MARBUTA: as many quarters and towns end as newspapers, and nothing says which.
    private const string OfQuarters = "\u064A\u0629";

    public static void Resolve(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        if (segments.Count < 2 || segments.Has(CreditKind.Outlet) || !segments.Has(CreditKind.Place))
        {
            return;
        }

        int outlet = -1;
        int names = 0;
        int others = 0;
        Span<CreditSegment> all = segments.All();
        for (int i = 0; i < all.Length; i++)
        {
            switch (all[i].Kind)
            {
                case CreditKind.Place or CreditKind.Date:
                    break;
                case CreditKind.Agency or CreditKind.Status:
                    others++;
                    break;
                case CreditKind.Unknown when IsDefinite(source, all, i):
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

        // A place and a word in brackets behind it are all that agencies and outlets print; beside a dash the word may be a quarter of the town.
        bool bracketed = outlet == 1 && all.Length <= 3 && all[1].IsBracketed && all[0].Kind == CreditKind.Place && names == 0;
        if (outlet >= 0 && (bracketed || names == 1 || (names == 0 && others > 0)))
        {
            (all[outlet].Kind, all[outlet].IsGuess) = (CreditKind.Outlet, true);
        }
    }

    /// <summary>One word with the article, or two of them, as a noun and its adjective have; not a list, which is one of towns.</summary>
    private static bool IsDefinite(ReadOnlySpan<char> source, Span<CreditSegment> all, int i)
    {
        if (all[i] is not { Words: <= MaxWords, IsQuoted: false, Before: '-' or '(' or '\0' } || (i + 1 < all.Length && all[i + 1].Before is not ('-' or '(' or ':' or ',')))
        {
            return false;
        }

        ReadOnlySpan<char> text = all[i].Span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        return LineTraits.IsDefinite(words.Word(text, 0)) && LineTraits.IsDefinite(words.Word(text, words.Count - 1)) && !Titles.Has(words.Word(text, 0))
            && !Correspondents.Has(words.Word(text, 0)) && !(words.Count == 1 && text.EndsWith(OfQuarters, StringComparison.Ordinal)) && AuthorsGrammar.IsName(text);
    }
}
