namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Makes sure, before anything is timed, that both sides do the same work.</summary>
internal static class SameResult
{
    /// <summary>Compares two ways on a text.</summary>
    /// <exception cref="InvalidDataException">They differ.</exception>
    public static void Check(string text, Func<string, string> candidate, Func<string, string> baseline)
    {
        string ours = candidate(text);
        string theirs = baseline(text);
        if (!string.Equals(ours, theirs, StringComparison.Ordinal))
        {
            int place = ours.AsSpan().CommonPrefixLength(theirs);
            string around = ours[Math.Max(0, place - 10)..Math.Min(ours.Length, place + 10)];
            throw new InvalidDataException($"Both sides must fold alike to be compared; they differ at UTF-16 unit {place} of an article, near “{around}”.");
        }
    }
}
