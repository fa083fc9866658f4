namespace ArticleKit.Lexicons;

/// <summary>Which words a table may have, by their first letter and their length: says no to nearly every word without looking it up.</summary>
/// <remarks>The table generator makes the tables with the same rule: this file is compiled into both.</remarks>
internal static class WordBeginnings
{
    /// <summary>The length of a table.</summary>
    public const int Count = 64;

    // Longer words are all one length.
    private const int LongestLength = 63;

    /// <summary>Notes a word.</summary>
    public static void Add(ReadOnlySpan<char> word, Span<ulong> lengths) => lengths[word[0] % Count] |= 1UL << Math.Min(word.Length, LongestLength);

    /// <summary>Whether a word like that was noted.</summary>
    public static bool May(ReadOnlySpan<char> word, ReadOnlySpan<ulong> lengths) =>
        !word.IsEmpty && (lengths[word[0] % Count] >> Math.Min(word.Length, LongestLength) & 1) != 0;
}
