using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Weighs a line that names nobody but those who took the pictures, or drew, or cut the film: <c>pictures: name</c>, <c>lens name</c>.</summary>
internal static class OtherCredits
{
    /// <summary>The score of a line with a mark between what was done and who did it.</summary>
    public const int Marked = 9;

    // SAD, WAW, REH: "pictures", and the city of Tyre, which has a dash after it as other places have.
    public const string PicturesOrTyre = "\u0635\u0648\u0631";
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;

    /// <summary>Weighs the line against a line of text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="segments">The line, classified.</param>
    /// <returns>The score, or <see cref="LineScores.Never"/> where there is anything else in it, or a name that isn't one.</returns>
    public static int Weigh(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        int score = Marked;
        foreach (ref CreditSegment segment in segments.All())
        {
            if (segment.Kind == CreditKind.CreditRole)
            {
                continue;
            }

            if (segment.Kind != CreditKind.Credit)
            {
                return LineScores.Never;
            }

            ReadOnlySpan<char> name = segment.Span.Slice(source);
            if (!segment.Role.IsEmpty)
            {
                // Nothing but a blank before it: it has to look like a name.
                score = Math.Min(score, LineScores.PlainName(LineTraits.Of(source, segment.Span)));
            }
            else if (segment.Before != ':' && PlainWord.Is(segments[0].Span.Slice(source), PicturesOrTyre))
            {
                return LineScores.Never;
            }

            bool isAgency = segments.Lexicon.Find(name) == CreditWordKind.Agency;
            if (!isAgency && !(AuthorsGrammar.AreNames(source, segment.Span, segments.Lexicon, out int mostWords) && mostWords is >= MinNameWords and <= MaxNameWords))
            {
                return LineScores.Never;
            }
        }

        return score;
    }
}
