using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Parsing;

/// <summary>Which of the characters of a text are blank, 32 at a time: a bit each.</summary>
internal static class BlankMask
{
    public const int Length = 32;

    private const int Lanes = 16;

    /// <summary>The blank ones among the next 32 characters, the first one in bit 0; what is behind the end is blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<char> text, int start)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return OfRest(text.Slice(start, Math.Min(Length, text.Length - start)));
        }

        int missing = start + Length - text.Length;
        if (missing <= 0)
        {
            return OfBlock(text, start);
        }

        // The last 32 characters, moved to where they belong; of a text that has fewer, its first and last sixteen, or each by itself.
        return text.Length >= Length ? (OfBlock(text, text.Length - Length) >> missing) | (uint.MaxValue << (Length - missing))
            : text.Length >= Lanes ? OfHalf(text, 0) | (OfHalf(text, text.Length - Lanes) << (text.Length - Lanes)) | (uint.MaxValue << text.Length)
            : OfRest(text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfBlock(ReadOnlySpan<char> text, int start)
    {
        ref ushort at = ref Unsafe.Add(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), start);
        Vector256<ushort> first = Vector256.LoadUnsafe(ref at);
        Vector256<ushort> second = Vector256.LoadUnsafe(ref at, Lanes);
        uint odd = Odd(first) | (Odd(second) << Lanes);
        uint blank = Spaces(first) | (Spaces(second) << Lanes);
        while (odd != 0)
        {
            int lane = BitOperations.TrailingZeroCount(odd);
            blank |= FieldTrimmer.IsBlank(text[start + lane]) ? 1u << lane : 0;
            odd &= odd - 1;
        }

        return blank;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint OfHalf(ReadOnlySpan<char> text, int start)
    {
        Vector256<ushort> half = Vector256.LoadUnsafe(ref Unsafe.Add(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), start));
        uint odd = Odd(half);
        return odd == 0 ? Spaces(half) : OfRest(text.Slice(start, Lanes)) & 0xFFFF;
    }

    private static uint OfRest(ReadOnlySpan<char> text)
    {
        uint blank = text.Length == Length ? 0 : uint.MaxValue << text.Length;
        for (int i = 0; i < text.Length; i++)
        {
            blank |= FieldTrimmer.IsBlank(text[i]) ? 1u << i : 0;
        }

        return blank;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Spaces(Vector256<ushort> v) => Vector256.Equals(v, Vector256.Create((ushort)' ')).ExtractMostSignificantBits();

    /// <summary>What is neither U+0020–007E nor U+061D–167F, and so has to be looked at.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Odd(Vector256<ushort> v) =>
        (Vector256.GreaterThan(v - Vector256.Create((ushort)0x20), Vector256.Create((ushort)(0x7E - 0x20)))
            & Vector256.GreaterThan(v - Vector256.Create((ushort)0x61D), Vector256.Create((ushort)(0x167F - 0x61D)))).ExtractMostSignificantBits();
}
