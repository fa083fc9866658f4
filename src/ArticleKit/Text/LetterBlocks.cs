using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Text;

/// <summary>Counts the letters of ordinary text a vector at a time: the Arabic and the Latin alphabet among what is no letter.</summary>
internal static class LetterBlocks
{
    /// <summary>How many characters at the start, a multiple of a vector's length, are ordinary; and how many of them are letters of which kind.</summary>
    public static int Count(ReadOnlySpan<char> text, ref long arabic, ref long latin)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int at = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; at <= text.Length - Vector512<ushort>.Count; at += Vector512<ushort>.Count)
            {
                Vector512<ushort> block = Vector512.LoadUnsafe(ref units, (nuint)at);
                Vector512<ushort> isArabic = Within(block, 0x0621, 0x063A) | Within(block, 0x0641, 0x064A);
                Vector512<ushort> isLatin = Within(block | Vector512.Create((ushort)0x20), 'a', 'z');
                Vector512<ushort> isOther = Vector512.LessThan(block, Vector512.Create((ushort)'A'))
                    | Within(block, 0x064B, 0x0652) | Within(block, 0x0660, 0x066C) | Within(block, 0x2010, 0x2027)
                    | Equal(block, 0x060C) | Equal(block, 0x061B) | Equal(block, 0x061F) | Equal(block, 0x0640) | Equal(block, 0xAB) | Equal(block, 0xBB);
                if ((isArabic | isLatin | isOther) != Vector512<ushort>.AllBitsSet)
                {
                    break;
                }

                arabic += BitOperations.PopCount(isArabic.ExtractMostSignificantBits());
                latin += BitOperations.PopCount(isLatin.ExtractMostSignificantBits());
            }
        }

        if (Vector128.IsHardwareAccelerated)
        {
            for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
            {
                Vector128<ushort> block = Vector128.LoadUnsafe(ref units, (nuint)at);
                Vector128<ushort> isArabic = Within(block, 0x0621, 0x063A) | Within(block, 0x0641, 0x064A);
                Vector128<ushort> isLatin = Within(block | Vector128.Create((ushort)0x20), 'a', 'z');
                Vector128<ushort> isOther = Vector128.LessThan(block, Vector128.Create((ushort)'A'))
                    | Within(block, 0x064B, 0x0652) | Within(block, 0x0660, 0x066C) | Within(block, 0x2010, 0x2027)
                    | Equal(block, 0x060C) | Equal(block, 0x061B) | Equal(block, 0x061F) | Equal(block, 0x0640) | Equal(block, 0xAB) | Equal(block, 0xBB);
                if ((isArabic | isLatin | isOther) != Vector128<ushort>.AllBitsSet)
                {
                    break;
                }

                arabic += BitOperations.PopCount(isArabic.ExtractMostSignificantBits());
                latin += BitOperations.PopCount(isLatin.ExtractMostSignificantBits());
            }
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Equal(Vector512<ushort> block, ushort value) => Vector512.Equals(block, Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Equal(Vector128<ushort> block, ushort value) => Vector128.Equals(block, Vector128.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<ushort> Within(Vector512<ushort> block, ushort first, ushort last) =>
        Vector512.LessThanOrEqual(block - Vector512.Create(first), Vector512.Create((ushort)(last - first)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> Within(Vector128<ushort> block, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(block - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
}
