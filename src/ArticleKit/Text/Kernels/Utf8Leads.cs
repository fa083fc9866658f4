using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleKit.Text.Kernels;

/// <summary>What the UTF-8 kernels do beside the blocks of letters.</summary>
internal static class Utf8Leads
{
    /// <summary>Whether a text goes on with a trail: that is checked with the byte before it, and here there is none.</summary>
    public static bool BeginsWithin(ReadOnlySpan<byte> source, int start) => start < source.Length && (source[start] & 0xC0) == 0x80;

    /// <summary>Goes back to where the last character begins, if it begins in what was read and goes on after it.</summary>
    /// <remarks>Such a character was written as it stands, but for a lead that goes as its trail says.</remarks>
    public static void TakeBack(ref byte from, int start, byte deltaOfNext, ref nint read, ref nint written)
    {
        int begun = read == start ? 0
            : Unsafe.Add(ref from, read - 1) >= 0xC0 ? 1
            : read - 2 >= start && Unsafe.Add(ref from, read - 2) >= 0xE0 ? 2 : 0;
        read -= begun;
        written -= begun == 1 && deltaOfNext >= Utf8FoldPlan.Delete ? 0 : begun;
    }

    /// <summary>Whether some leads are wrong ones, or begin characters that change.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasSpecial(Utf8FoldPlan plan, ref byte from, nint start, ulong looked, int length)
    {
        while (looked != 0)
        {
            nint at = start + BitOperations.TrailingZeroCount(looked);
            int lead = Unsafe.Add(ref from, at);
            if (lead is 0xC0 or 0xC1 or 0xE0 or 0xED or >= 0xF0 || length - at < 3)
            {
                return true;
            }

            // The block after this one doesn't know that it begins with a third byte.
            if (lead >= 0xE0 && (Unsafe.Add(ref from, at + 2) & 0xC0) != 0x80)
            {
                return true;
            }

            int codePoint = lead < 0xE0
                ? ((lead & 0x1F) << 6) | (Unsafe.Add(ref from, at + 1) & 0x3F)
                : ((lead & 0x0F) << 12) | ((Unsafe.Add(ref from, at + 1) & 0x3F) << 6) | (Unsafe.Add(ref from, at + 2) & 0x3F);
            if (plan.Table[(char)codePoint] != codePoint)
            {
                return true;
            }

            looked &= looked - 1;
        }

        return false;
    }
}
