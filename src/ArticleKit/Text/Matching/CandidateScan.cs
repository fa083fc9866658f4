using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Matching;

/// <summary>Finds where two letters of a pattern may stand side by side, by vectors; it may find too much, never too little.</summary>
/// <remarks>
/// A letter is one of up to three characters, or anything that is no plain Arabic letter: marks may stand between two letters, and a
/// presentation form may hold both.
/// </remarks>
internal sealed class CandidateScan
{
    private const int MostSources = 3;

    // U+0621-063A and U+0641-064A: letters that stand for themselves, if no fold removes them.
    private const ushort FirstLetter = 0x0621;
    private const ushort Letters = 0x064A - FirstLetter + 1;
    private const ushort FirstOther = 0x063B - FirstLetter;
    private const ushort Others = 0x0641 - 0x063B;
    private const ushort FirstForm = 0xFB50;

    private readonly char[] _letter;
    private readonly char[] _next;

    private CandidateScan(int anchor, char[] letter, char[] next)
    {
        Anchor = anchor;
        _letter = letter;
        _next = next;
    }

    /// <summary>Which character of the pattern is looked for, with the one after it.</summary>
    public int Anchor { get; }

    /// <summary>Makes a scan for the pair of the rarest letter; null where the pattern or the table has none that fits.</summary>
    public static CandidateScan? Create(FoldTable table, string pattern)
    {
        if (!Vector256.IsHardwareAccelerated || !KeepsLetters(table))
        {
            return null;
        }

        CandidateScan? best = null;
        int rank = int.MaxValue;
        for (int i = 0; i + 1 < pattern.Length; i++)
        {
            int own = LetterFrequency.RankOf(pattern[i]) + LetterFrequency.RankOf(pattern[i + 1]);
            if (own < rank && Sources(table, pattern[i]) is { } letter && Sources(table, pattern[i + 1]) is { } next)
            {
                (best, rank) = (new CandidateScan(i, letter, next), own);
            }
        }

        return best;
    }

    /// <summary>The offset of the first character from an offset on that may be the anchor; negative where there is none.</summary>
    public int Find(ReadOnlySpan<char> text, int start)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        Vector256<ushort> a0 = Vector256.Create((ushort)_letter[0]);
        Vector256<ushort> a1 = Vector256.Create((ushort)_letter[1]);
        Vector256<ushort> a2 = Vector256.Create((ushort)_letter[2]);
        Vector256<ushort> b0 = Vector256.Create((ushort)_next[0]);
        Vector256<ushort> b1 = Vector256.Create((ushort)_next[1]);
        Vector256<ushort> b2 = Vector256.Create((ushort)_next[2]);
        int i = start;
        for (; i < text.Length - Vector256<ushort>.Count; i += Vector256<ushort>.Count)
        {
            Vector256<ushort> v = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<ushort> after = Vector256.LoadUnsafe(ref from, (nuint)(i + 1));
            Vector256<ushort> letter = Vector256.Equals(v, a0) | Vector256.Equals(v, a1) | Vector256.Equals(v, a2);
            Vector256<ushort> next = Vector256.Equals(after, b0) | Vector256.Equals(after, b1) | Vector256.Equals(after, b2) | IsNoLetter(after);
            uint found = ((letter & next) | IsForm(v)).ExtractMostSignificantBits();
            if (found != 0)
            {
                return i + BitOperations.TrailingZeroCount(found);
            }
        }

        for (; i < text.Length; i++)
        {
            if (_letter.AsSpan().Contains(text[i]) || text[i] >= FirstForm)
            {
                return i;
            }
        }

        return -1;
    }

    private static Vector256<ushort> IsForm(Vector256<ushort> v) => Vector256.GreaterThanOrEqual(v, Vector256.Create(FirstForm));

    private static Vector256<ushort> IsNoLetter(Vector256<ushort> v)
    {
        Vector256<ushort> place = v - Vector256.Create(FirstLetter);
        return Vector256.GreaterThanOrEqual(place, Vector256.Create(Letters)) | Vector256.LessThan(place - Vector256.Create(FirstOther), Vector256.Create(Others));
    }

    private static bool KeepsLetters(FoldTable table)
    {
        for (char letter = (char)FirstLetter; letter < FirstLetter + Letters; letter++)
        {
            if (letter is < '\u063B' or > '\u0640' && table[letter] == FoldTable.Delete)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What becomes a letter, beside presentation forms: three, some repeated; null where there are more,
    /// or one becomes more than this letter.</summary>
    private static char[]? Sources(FoldTable table, char letter)
    {
        char[] sources = [.. table.SourcesOf(letter).Where(source => source < FirstForm)];
        bool alone = Array.TrueForAll(sources, source => table[source] == letter);
        return alone && sources.Length is > 0 and <= MostSources ? [sources[0], sources[sources.Length / 2], sources[^1]] : null;
    }
}
