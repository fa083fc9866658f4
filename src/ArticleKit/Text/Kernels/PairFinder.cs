using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Finds the first pair of <see cref="PairScan"/> by vectors, or where no pair counts a piece whose length does; it may find too much, never too little.</summary>
internal static class PairFinder
{
    // No farther: it is looked for again with every word that is folded, and with every block that a caller asks for.
    private const int Window = 2048;

    /// <summary>The offset of the first pair's second character at or after an offset, or where the search ended.</summary>
    public static int Find(FoldTable table, ReadOnlySpan<char> source, int start)
    {
        if (!table.HasPairs)
        {
            return LongPieceFinder.Find(source, start);
        }

        source = source[..Math.Min(source.Length, start + Window)];
        int pair = FindTwo(table.PairFolds, source, start);
        return (table.PairFolds & ArabicFolds.ReduceElongation) == 0 ? pair : FindThree(table, source[..pair], start);
    }

    /// <summary>The third of three letters that fold to one; what goes or grows is not for this.</summary>
    private static int FindThree(FoldTable table, ReadOnlySpan<char> source, int start)
    {
        int last = -1;
        int repeats = 0;
        for (int i = Math.Max(start - 2, 0); i < source.Length; i++)
        {
            char action = table[source[i]];
            repeats = action == last ? repeats + 1 : 1;
            last = action;
            if (repeats >= 3 && action >= '\u0620' && i >= start)
            {
                return i;
            }
        }

        return source.Length;
    }

    private static int FindTwo(ArabicFolds folds, ReadOnlySpan<char> source, int start)
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source));
        bool blanks = (folds & ArabicFolds.CollapseWhiteSpace) != 0;
        bool dots = (folds & ArabicFolds.FoldEllipsis) != 0;
        bool tight = (folds & ArabicFolds.TightenPunctuation) != 0;
        bool marks = (folds & ArabicFolds.Compose) != 0;

        // The first has nothing to load before it.
        int i = start;
        if (i == 0 && !source.IsEmpty)
        {
            if (IsPairAt(folds, source, i))
            {
                return i;
            }

            i++;
        }

        while (Vector256.IsHardwareAccelerated && source.Length - i >= Vector256<ushort>.Count)
        {
            Vector256<ushort> first = Vector256.LoadUnsafe(ref from, (nuint)(i - 1));
            Vector256<ushort> second = Vector256.LoadUnsafe(ref from, (nuint)i);
            Vector256<ushort> space = Vector256.Equals(first, Vector256.Create((ushort)' '));
            Vector256<ushort> found = Vector256<ushort>.Zero;
            if (blanks)
            {
                found = (space & IsControlOrSpace(second)) | (IsControlOrSpace(first) & Vector256.Equals(second, Vector256.Create((ushort)' ')));
            }

            if (blanks || tight)
            {
                found |= Vector256.Equals(second, Vector256.Create((ushort)'\t'));
            }

            if (dots)
            {
                found |= Vector256.Equals(first, Vector256.Create((ushort)'.')) & Vector256.Equals(second, Vector256.Create((ushort)'.'));
            }

            if (tight)
            {
                found |= space & Vector256.Equals(second & Vector256.Create((ushort)0xFFE0), Vector256.Create((ushort)0x0600));
            }

            if (marks)
            {
                found |= IsCommonMark(first) & IsCommonMark(second);
            }

            if (found != Vector256<ushort>.Zero)
            {
                return i + BitOperations.TrailingZeroCount(found.ExtractMostSignificantBits());
            }

            i += Vector256<ushort>.Count;
        }

        while (i < source.Length && !IsPairAt(folds, source, i))
        {
            i++;
        }

        return i;
    }

    private static bool IsPairAt(ArabicFolds folds, ReadOnlySpan<char> source, int i) => PairScan.IsPair(folds, i > 0 ? source[i - 1] : -1, source[i]);

    private static Vector256<ushort> IsControlOrSpace(Vector256<ushort> v) => Vector256.LessThanOrEqual(v, Vector256.Create((ushort)' '));

    private static Vector256<ushort> IsCommonMark(Vector256<ushort> v) =>
        Vector256.LessThanOrEqual(v - Vector256.Create((ushort)0x064B), Vector256.Create((ushort)0x14)) | Vector256.Equals(v, Vector256.Create((ushort)0x0670));
}
