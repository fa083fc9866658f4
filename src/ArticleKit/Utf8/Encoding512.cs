using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Transcoding;

/// <summary>Encodes 32 characters at a time with AVX-512 VBMI2; surrogates one at a time.</summary>
internal static class Encoding512
{
    private const int Block = 32;

    public static int Encode(ReadOnlySpan<ushort> source, Span<byte> destination)
    {
        ref ushort from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);
        int at = 0;
        int written = 0;

        // A block of characters of three bytes is written in halves, the second by a whole vector.
        while (at <= source.Length - Block && written <= destination.Length - 112)
        {
            Vector512<ushort> characters = Vector512.LoadUnsafe(ref from, (nuint)at);
            if (Vector512.LessThanAll(characters, Vector512.Create((ushort)0x80)))
            {
                Vector512.Narrow(characters, Vector512<ushort>.Zero).GetLower().StoreUnsafe(ref to, (nuint)written);
                written += Block;
            }
            else if (Vector512.LessThanAll(characters, Vector512.Create((ushort)0x800)))
            {
                written += Block + BitOperations.PopCount(WriteTwo(characters, ref Unsafe.Add(ref to, written)));
            }
            else if (!Vector512.EqualsAny(characters & Vector512.Create((ushort)0xF800), Vector512.Create((ushort)0xD800)))
            {
                (Vector512<uint> first, Vector512<uint> last) = Vector512.Widen(characters);
                written += WriteThree(first, ref Unsafe.Add(ref to, written));
                written += WriteThree(last, ref Unsafe.Add(ref to, written));
            }
            else
            {
                (at, written) = ScalarEncoding.Encode(source, destination, at, at + Block, written);
                continue;
            }

            at += Block;
        }

        (_, written) = ScalarEncoding.Encode(source, destination, at, source.Length, written);
        return written;
    }

    /// <summary>Writes 32 characters of one or two bytes; a whole vector of bytes is overwritten.</summary>
    /// <returns>Which of them have two.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint WriteTwo(Vector512<ushort> characters, ref byte to)
    {
        // 00000aaabbcccccc: 110aaabb 10cccccc in one lane, lead first; of ASCII the second byte goes.
        Vector512<ushort> isTwo = Vector512.GreaterThanOrEqual(characters, Vector512.Create((ushort)0x80));
        Vector512<ushort> pair = (characters >>> 6) | ((characters & Vector512.Create((ushort)0x3F)) << 8) | Vector512.Create((ushort)0x80C0);
        Vector512<byte> bytes = Vector512.ConditionalSelect(isTwo, pair, characters).AsByte();

        // The first byte of a lane always stays; the second is 0 exactly where there is none.
        Vector512<byte> kept = Vector512.GreaterThan(bytes | Vector512.Create((ushort)1).AsByte(), Vector512<byte>.Zero);
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, bytes).StoreUnsafe(ref to);
        return (uint)isTwo.ExtractMostSignificantBits();
    }

    /// <summary>Writes 16 characters of up to three bytes, none of them a surrogate; a whole vector of bytes is overwritten.</summary>
    /// <returns>How many bytes the first of them have.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int WriteThree(Vector512<uint> characters, ref byte to, int count = Block / 2)
    {
        // aaaabbbbbbcccccc: 1110aaaa 10bbbbbb 10cccccc in one lane of four bytes.
        Vector512<uint> six = Vector512.Create(0x3Fu);
        Vector512<uint> isTwo = Vector512.GreaterThanOrEqual(characters, Vector512.Create(0x80u));
        Vector512<uint> isThree = Vector512.GreaterThanOrEqual(characters, Vector512.Create(0x800u));
        Vector512<uint> two = (characters >>> 6) | ((characters & six) << 8) | Vector512.Create(0x80C0u);
        Vector512<uint> three = (characters >>> 12) | (((characters >>> 6) & six) << 8) | ((characters & six) << 16) | Vector512.Create(0x8080E0u);
        Vector512<byte> bytes = Vector512.ConditionalSelect(isThree, three, Vector512.ConditionalSelect(isTwo, two, characters)).AsByte();
        Vector512<byte> kept = Vector512.GreaterThan(bytes | Vector512.Create(1u).AsByte(), Vector512<byte>.Zero);
        Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, bytes).StoreUnsafe(ref to);
        ulong counted = (1UL << count) - 1;
        return count + BitOperations.PopCount(isTwo.ExtractMostSignificantBits() & counted) + BitOperations.PopCount(isThree.ExtractMostSignificantBits() & counted);
    }
}
