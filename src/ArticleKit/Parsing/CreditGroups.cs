namespace ArticleKit.Parsing;

/// <summary>Parts a name from the place of the next group, where a line has several groups and no mark between them:
/// <c>place: name place: name</c>, <c>name - place name - place</c>.</summary>
internal static class CreditGroups
{
    /// <summary>More words are no name with a place.</summary>
    public const int MaxWords = 7;

    private const int MinNameWords = 2;

    public static void Split(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        for (int i = 1; i + 1 < segments.Count; i++)
        {
            CreditSegment segment = segments[i];
            if (segment.Kind == CreditKind.Unknown && segment.Words is > 1 and <= MaxWords && SplitOffRole(source, ref segments, i))
            {
                continue;
            }

            if (segment.Kind != CreditKind.Unknown || segment.Words is <= MinNameWords or > MaxWords)
            {
                continue;
            }

            if (segments[i + 1].Before == ':' && segment.Before == ':' && IsPlace(segments[i - 1].Kind))
            {
                SplitOff(source, ref segments, i, placeFirst: false);
                segments[i - 1].Kind = CreditKind.Place;
            }
            else if (segment.Before == '-' && segments[i + 1].Before == '-' && segments[i - 1].Kind == CreditKind.Unknown)
            {
                SplitOff(source, ref segments, i, placeFirst: true);
            }
        }
    }

    private static void SplitOff(ReadOnlySpan<char> source, ref CreditSegments segments, int i, bool placeFirst)
    {
        TextSpan span = segments[i].Span;
        ReadOnlySpan<char> text = span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        for (int taken = Math.Min(2, words.Count - MinNameWords); taken > 0; taken--)
        {
            int cut = placeFirst ? words[taken].Start : words[words.Count - taken].Start;
            TextSpan first = FieldTrimmer.Trim(source, new TextSpan(span.Start, cut));
            TextSpan second = TextSpan.FromBounds(span.Start + cut, span.End);
            CreditWordKind place = segments.Lexicon.Find((placeFirst ? first : second).Slice(source));
            if (CreditLexicon.IsPlace(place))
            {
                segments.Split(i, first, second, taken, placeFirst);
                return;
            }
        }
    }

    /// <summary>"Town, wide blank, pictures - name": the word belongs to what follows.</summary>
    private static bool SplitOffRole(ReadOnlySpan<char> source, ref CreditSegments segments, int i)
    {
        TextSpan span = segments[i].Span;
        ReadOnlySpan<char> text = span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        TextSpan role = new(span.Start + words[words.Count - 1].Start, words[words.Count - 1].Length);
        if (segments.Lexicon.Find(role.Slice(source)) != CreditWordKind.CreditRole)
        {
            return false;
        }

        TextSpan rest = FieldTrimmer.Trim(source, TextSpan.FromBounds(span.Start, role.Start));
        CreditWordKind kind = segments.Lexicon.Find(rest.Slice(source));
        segments.Split(i, rest, role, 1, placeFirst: false);
        segments[i].Kind = kind switch { CreditWordKind.Place => CreditKind.Place, CreditWordKind.PlaceOrOutlet => CreditKind.PlaceOrOutlet, _ => CreditKind.Unknown };
        segments[i + 1].Kind = segments[i + 1].Span == role ? CreditKind.CreditRole : segments[i + 1].Kind;
        return true;
    }

    private static bool IsPlace(CreditKind kind) => kind is CreditKind.Place or CreditKind.PlaceOrOutlet;
}
