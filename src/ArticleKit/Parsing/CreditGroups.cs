namespace ArticleKit.Parsing;

/// <summary>Parts a name from the place of the next group, where a line has several groups and no mark between them:
/// <c>place: name place: name</c>, <c>name - place name - place</c>.</summary>
internal static class CreditGroups
{
    private const int MaxWords = 7;
    private const int MinNameWords = 2;

    public static void Split(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        for (int i = 1; i + 1 < segments.Count; i++)
        {
            CreditSegment segment = segments[i];
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
            if (place is CreditWordKind.Place or CreditWordKind.PlaceOrOutlet)
            {
                segments.Split(i, first, second, taken, placeFirst);
                return;
            }
        }
    }

    private static bool IsPlace(CreditKind kind) => kind is CreditKind.Place or CreditKind.PlaceOrOutlet;
}
