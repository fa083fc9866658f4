namespace ArticleKit.Parsing;

/// <summary>Towns that the lexicon doesn't know, told by the mark and the known part beside them, before one-word names are guessed at.</summary>
internal static class CreditTowns
{
    private const int MaxWords = 3;

    public static void Resolve(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        Span<CreditSegment> all = segments.All();
        for (int i = 0; i < all.Length; i++)
        {
            // "Town (the east of a country)": the region ends in a name that is known.
            if (IsUnknown(source, all[i]) && all[i].IsBracketed && all[i].Words > 1 && EndsInPlace(source, all[i], segments.Lexicon))
            {
                all[i].Kind = CreditKind.Place;
            }
        }

        // "Town / agency /": what stands between two slashes at the end of a line.
        if (all.Length > 1 && all[^1] is { Before: '/', Words: 1 } && IsUnknown(source, all[^1]) && IsClosedBySlash(source, all[^1].Span.End)
            && all[^2].Kind is CreditKind.Place or CreditKind.Date)
        {
            (all[^1].Kind, all[^1].IsGuess) = (CreditKind.Agency, true);
        }

        for (int i = 0; i + 1 < all.Length; i++)
        {
            if (!IsUnknown(source, all[i]))
            {
                continue;
            }

            ref CreditSegment next = ref all[i + 1];
            bool leads = i + 2 < all.Length && all[i + 2].Before is ':' or '"';
            if (next is { Kind: CreditKind.Place, Before: ',' or '/' } && all[i].Words == 1)
            {
                // "Town, city - agency": joined as a list, both are the same thing.
                all[i].Kind = CreditKind.Place;
            }
            else if (next is { Kind: CreditKind.Place, IsBracketed: true } && leads)
            {
                // "Town (country): name": a name with its place in brackets has nothing after it.
                all[i].Kind = CreditKind.Place;
            }
            else if (i > 0 && all[i].Before == '-' && i + 2 == all.Length && next is { Kind: CreditKind.Place, IsBracketed: true } && all[i - 1] is { Kind: CreditKind.Unknown, Words: > 1 })
            {
                // "Name - town (country)".
                all[i].Kind = CreditKind.Place;
            }
            else if (i == 0 && next.IsBracketed && leads && IsUnknown(source, next) && all[i].Words + next.Words <= MaxWords)
            {
                // "Town (state): name".
                (all[i].Kind, all[i].IsGuess) = (CreditKind.Place, true);
                (next.Kind, next.IsGuess) = (CreditKind.Place, true);
            }
        }
    }

    private static bool IsClosedBySlash(ReadOnlySpan<char> source, int at)
    {
        while (at < source.Length && FieldTrimmer.IsBlank(source[at]))
        {
            at++;
        }

        return at < source.Length && source[at] == '/';
    }

    private static bool IsUnknown(ReadOnlySpan<char> source, in CreditSegment segment) =>
        segment is { Kind: CreditKind.Unknown, IsQuoted: false, Words: <= MaxWords } && AuthorsGrammar.IsName(segment.Span.Slice(source)) && !CreditClassifier.AreInitials(segment.Span.Slice(source));

    private static bool EndsInPlace(ReadOnlySpan<char> source, in CreditSegment segment, CreditLexicon lexicon)
    {
        ReadOnlySpan<char> text = segment.Span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        for (int first = 1; first < words.Count; first++)
        {
            if (CreditLexicon.IsPlace(lexicon.Find(words.Run(text, first))))
            {
                return true;
            }
        }

        return false;
    }
}
