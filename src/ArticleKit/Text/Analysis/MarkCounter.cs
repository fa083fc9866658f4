using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Text.Analysis;

/// <summary>Counts marks, a vector at a time.</summary>
internal static class MarkCounter
{
    private const byte Mark = 2;

    // Of the basic plane: the first units of the ranges, and how far their last ones are from them.
    private static readonly ushort[] Firsts = [.. Ranges().Select(range => (ushort)range.First)];
    private static readonly ushort[] Widths = [.. Ranges().Select(range => (ushort)(range.Last - range.First))];

    public static int Count(ReadOnlySpan<char> text) =>
        Vector512.IsHardwareAccelerated && text.Length >= Vector512<ushort>.Count ? Count<Marks512>(text)
        : Vector256.IsHardwareAccelerated && text.Length >= Vector256<ushort>.Count ? Count<Marks256>(text)
        : Vector128.IsHardwareAccelerated && text.Length >= Vector128<ushort>.Count ? Count<Marks128>(text)
        : CountEach(text, text.Length, out _);

    /// <summary>Counts by vectors of one size, whether or not the machine has them.</summary>
    internal static int Count<TMarks>(ReadOnlySpan<char> text)
        where TMarks : struct, IMarks
    {
        int count = 0;
        int read = 0;
        while (text.Length - read >= TMarks.Length)
        {
            if (TMarks.TryFind(MemoryMarshal.Cast<char, ushort>(text[read..]), Firsts, Widths, out uint marks))
            {
                count += BitOperations.PopCount(marks);
                read += TMarks.Length;
            }
            else
            {
                // Pairs of surrogates are read one by one; the last may reach into the next vector.
                count += CountEach(text[read..], TMarks.Length, out int units);
                read += units;
            }
        }

        return count + CountEach(text[read..], text.Length - read, out _);
    }

    /// <summary>Counts the characters that begin in the first units.</summary>
    private static int CountEach(ReadOnlySpan<char> text, int length, out int read)
    {
        int count = 0;
        for (read = 0; read < length;)
        {
            Utf16Codec.Decode(text[read..], isFinalBlock: true, out int codePoint, out int units);
            count += WordContext.IsMark(codePoint) ? 1 : 0;
            read += units;
        }

        return count;
    }

    private static IEnumerable<(int First, int Last)> Ranges()
    {
        for (int range = 0; range < ArabicKind.Starts.Length && ArabicKind.Starts[range] <= 0xFFFF; range++)
        {
            if (ArabicKind.Values[range] == Mark)
            {
                yield return (ArabicKind.Starts[range], ArabicKind.Starts[range + 1] - 1);
            }
        }
    }
}
