using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Parsing;

/// <summary>How many bytes of UTF-8 characters take, half of a surrogate pair two.</summary>
internal static class Utf8Length
{
    /// <summary>The length of a block; a buffer has that many characters more than its text.</summary>
    public const int Block = 64;

    /// <summary>The bytes of a whole block.</summary>
    public static int OfBlock(char[] buffer, int start) => OfStart(buffer, start, Block, VectorWidths.Widest);

    /// <summary>The bytes of the first characters of a block.</summary>
    public static int OfStart(char[] buffer, int start, int count) => OfStart(buffer, start, count, VectorWidths.Widest);

    /// <inheritdoc cref="OfStart(char[], int, int)"/>
    public static int OfStart(char[] buffer, int start, int count, VectorWidth width)
    {
        ulong counted = count == Block ? ulong.MaxValue : (1UL << count) - 1;
        ref ushort block = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(buffer.AsSpan(start, Block)));
        return width switch
        {
            VectorWidth.Vector512 => Of512(ref block, counted),
            VectorWidth.Vector256 or VectorWidth.Vector128 => Of128(ref block, counted),
            _ => OfScalar(buffer.AsSpan(start, count)),
        };
    }

    private static int Of512(ref ushort block, ulong counted)
    {
        Vector512<ushort> first = Vector512.LoadUnsafe(ref block);
        Vector512<ushort> last = Vector512.LoadUnsafe(ref block, (nuint)Vector512<ushort>.Count);
        return Sum(
            counted,
            Bits(first, last, 0x80, 0xFFFF - 0x80),
            Bits(first, last, 0x800, 0xFFFF - 0x800),
            Bits(first, last, 0xD800, 0xDFFF - 0xD800));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static ulong Bits(Vector512<ushort> first, Vector512<ushort> last, ushort least, ushort range) =>
            Vector512.LessThanOrEqual(first - Vector512.Create(least), Vector512.Create(range)).ExtractMostSignificantBits()
                | (Vector512.LessThanOrEqual(last - Vector512.Create(least), Vector512.Create(range)).ExtractMostSignificantBits() << Vector512<ushort>.Count);
    }

    private static int Of128(ref ushort block, ulong counted)
    {
        ulong twos = 0;
        ulong threes = 0;
        ulong surrogates = 0;
        for (int at = 0; at < Block; at += Vector128<ushort>.Count)
        {
            Vector128<ushort> some = Vector128.LoadUnsafe(ref block, (nuint)at);
            twos |= (ulong)Bits(some, 0x80, 0xFFFF - 0x80) << at;
            threes |= (ulong)Bits(some, 0x800, 0xFFFF - 0x800) << at;
            surrogates |= (ulong)Bits(some, 0xD800, 0xDFFF - 0xD800) << at;
        }

        return Sum(counted, twos, threes, surrogates);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static uint Bits(Vector128<ushort> some, ushort least, ushort range) =>
            Vector128.LessThanOrEqual(some - Vector128.Create(least), Vector128.Create(range)).ExtractMostSignificantBits();
    }

    private static int Sum(ulong counted, ulong twos, ulong threes, ulong surrogates) => BitOperations.PopCount(counted)
        + BitOperations.PopCount(counted & twos) + BitOperations.PopCount(counted & threes) - BitOperations.PopCount(counted & surrogates);

    private static int OfScalar(ReadOnlySpan<char> text)
    {
        int bytes = 0;
        foreach (char c in text)
        {
            bytes += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        }

        return bytes;
    }
}
