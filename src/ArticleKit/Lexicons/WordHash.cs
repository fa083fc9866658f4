using System.Numerics;

namespace ArticleKit.Lexicons;

/// <summary>Looks words up in the read-only tables of the lexicons: open addressing, one slot after the other.</summary>
/// <remarks>The table generator makes the slots with the same hash: this file is compiled into both.</remarks>
internal static class WordHash
{
    private const uint Multiplier = 0x9E3779B1; // 2^32 by the golden ratio

    /// <summary>The number of slots for so many words: a power of two, from twice to four times as many.</summary>
    public static int SlotsFor(int words) => (int)BitOperations.RoundUpToPowerOf2((uint)(2 * words) + 1);

    /// <summary>The hash of a word: of all its characters, for entries of several words differ in the last one only.</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char c in word)
        {
            hash = (hash ^ c) * Multiplier;
        }

        return hash ^ (hash >> 15);
    }

    /// <summary>The number of an entry, or -1.</summary>
    /// <param name="text">The word.</param>
    /// <param name="maxLength">The length of the longest entry.</param>
    /// <param name="letters">All entries, one behind the other.</param>
    /// <param name="ends">Where each ends.</param>
    /// <param name="slots">The slots.</param>
    public static int Find(ReadOnlySpan<char> text, int maxLength, ReadOnlySpan<char> letters, ReadOnlySpan<ushort> ends, ReadOnlySpan<ushort> slots)
    {
        if (text.Length > maxLength)
        {
            return -1;
        }

        for (uint at = Of(text); ; at++)
        {
            int entry = slots[(int)(at & (uint)(slots.Length - 1))] - 1;
            if (entry < 0)
            {
                return -1;
            }

            int start = entry == 0 ? 0 : ends[entry - 1];
            if (text.SequenceEqual(letters[start..ends[entry]]))
            {
                return entry;
            }
        }
    }
}
