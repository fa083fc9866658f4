using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Parsing;

/// <summary>Finds the few characters of a line that say something about it: what is neither a letter of Arabic nor a space.</summary>
/// <remarks>32 characters at a time, so that a line of letters costs next to nothing.</remarks>
internal static class MarkFinder
{
    private const int Lanes = 16;
    /// <summary>How many characters are looked at together.</summary>
    public const int Block = 2 * Lanes;

    private const char Meem = '\u0645';

    /// <summary>The marks among the next 32 characters, as <see cref="NextMark"/> finds them: a bit each, the first one in bit 0; none behind the end.</summary>
    public static uint Marks(ReadOnlySpan<char> source, int from, int end)
    {
        int length = Math.Min(Block, end - from);
        if (Vector128.IsHardwareAccelerated && from + Block <= source.Length)
        {
            (uint space, uint letter, _) = Classes(source, from);
            return ~(space | letter) & (uint.MaxValue >> (Block - length));
        }

        uint marks = 0;
        for (int i = 0; i < length; i++)
        {
            marks |= IsPlain(source[from + i]) ? 0 : 1u << i;
        }

        return marks;
    }

    /// <summary>The next character that is neither U+0020 nor a letter of U+0620–064A; tatweel is no letter.</summary>
    /// <param name="source">The source.</param>
    /// <param name="from">Where to look from.</param>
    /// <param name="end">Where to stop.</param>
    /// <returns>Its place, or <paramref name="end"/>.</returns>
    public static int NextMark(ReadOnlySpan<char> source, int from, int end)
    {
        // Blocks may reach beyond the end, but not beyond the source.
        for (; Vector128.IsHardwareAccelerated && from < end && from + Block <= source.Length; from += Block)
        {
            (uint space, uint letter, _) = Classes(source, from);
            uint marks = ~(space | letter);
            if (marks != 0)
            {
                return Math.Min(end, from + BitOperations.TrailingZeroCount(marks));
            }
        }

        while (from < end && IsPlain(source[from]))
        {
            from++;
        }

        return Math.Min(from, end);
    }

    /// <summary>The next character as <see cref="NextMark"/> finds it, or a MEEM that begins a word, as "from" does.</summary>
    /// <inheritdoc cref="NextMark"/>
    public static int NextMarkOrMeem(ReadOnlySpan<char> source, int from, int end)
    {
        for (; Vector128.IsHardwareAccelerated && from < end && from + Block <= source.Length; from += Block)
        {
            (uint space, uint letter, uint meem) = Classes(source, from);

            // What stands before the block isn't known: its first character may begin a word.
            uint found = ~(space | letter) | (meem & ((~letter << 1) | 1));
            if (found != 0)
            {
                return Math.Min(end, from + BitOperations.TrailingZeroCount(found));
            }
        }

        while (from < end && IsPlain(source[from]) && source[from] != Meem)
        {
            from++;
        }

        return Math.Min(from, end);
    }

    private static bool IsPlain(char c) => c == ' ' || (c is >= '\u0620' and <= '\u064A' && c != Text.Folding.ArabicLetters.Tatweel);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (uint Space, uint Letter, uint Meem) Classes(ReadOnlySpan<char> source, int start)
    {
        ref ushort at = ref Unsafe.Add(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(source)), start);
        Vector256<ushort> first = Vector256.LoadUnsafe(ref at);
        Vector256<ushort> second = Vector256.LoadUnsafe(ref at, Lanes);
        return (Are(first, second, ' '), Letters(first) | (Letters(second) << Lanes), Are(first, second, Meem));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Are(Vector256<ushort> first, Vector256<ushort> second, char c) =>
        Vector256.Equals(first, Vector256.Create((ushort)c)).ExtractMostSignificantBits()
            | (Vector256.Equals(second, Vector256.Create((ushort)c)).ExtractMostSignificantBits() << Lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Letters(Vector256<ushort> v) =>
        (Vector256.LessThanOrEqual(v - Vector256.Create((ushort)0x620), Vector256.Create((ushort)(0x64A - 0x620)))
            & ~Vector256.Equals(v, Vector256.Create((ushort)Text.Folding.ArabicLetters.Tatweel))).ExtractMostSignificantBits();
}
