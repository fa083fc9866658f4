namespace ArticleKit.Parsing;

/// <summary>Reads one printed run of places: <c>place {(/ | ، | , | -) place}</c>.</summary>
internal static class PlaceGrammar
{
    private const int MaxWords = 10;
    private const int MaxWordsInPlace = 5;

    /// <summary>Adds a place part for the run and, where there are several, one for each place in it.</summary>
    /// <returns>Whether the run reads as places; where not, nothing is added.</returns>
    public static bool TryRead(ReadOnlySpan<char> source, TextSpan run, PartList parts, int depth)
    {
        run = TrimColon(source, FieldTrimmer.Trim(source, run));
        if (!IsPlace(run.Slice(source), MaxWords))
        {
            return false;
        }

        int mark = parts.Count;
        parts.Add(ArticlePartKind.Place, run, depth: depth);
        int before = parts.CountOfNumbered(ArticlePartKind.Place);
        int index = 0;
        int start = run.Start;
        while (true)
        {
            int end = FindSeparator(source, start, run.End);
            TextSpan place = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, end));
            if (!IsPlace(place.Slice(source), MaxWordsInPlace))
            {
                parts.Truncate(mark);
                return false;
            }

            if (index == 0 && end == run.End)
            {
                return true;
            }

            parts.Add(ArticlePartKind.Place, place, before + index++, depth + 1);
            if (end == run.End)
            {
                return true;
            }

            parts.Add(ArticlePartKind.Separator, new TextSpan(end, 1), depth: depth + 1);
            start = end + 1;
        }
    }

    private static bool IsPlace(ReadOnlySpan<char> text, int maxWords) =>
        FieldCharacters.AreLettersOr(AllowedInPlace, text)
        && !text.Contains("//", StringComparison.Ordinal)
        && WordSpans.CountIn(text) <= maxWords;

    // A country stands in brackets after its city; the rest separates or joins places. U+060C ARABIC COMMA.
    private static ReadOnlySpan<char> AllowedInPlace => "()/,\u060C.-\u2013'\u2019";

    private static int FindSeparator(ReadOnlySpan<char> source, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = source[i];
            if (c is '/' or ',' or '\u060C' // U+060C ARABIC COMMA
                || (c is '-' or '\u2013' && i > start && i + 1 < end && FieldTrimmer.IsBlank(source[i - 1]) && FieldTrimmer.IsBlank(source[i + 1])))
            {
                return i;
            }
        }

        return end;
    }

    // "place:" is how many outlets end the line.
    private static TextSpan TrimColon(ReadOnlySpan<char> source, TextSpan run) =>
        run.Length > 1 && source[run.End - 1] == ':' ? FieldTrimmer.Trim(source, new TextSpan(run.Start, run.Length - 1)) : run;
}
