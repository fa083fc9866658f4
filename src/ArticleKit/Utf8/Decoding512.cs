using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Transcoding;

/// <summary>Decodes 64 bytes at a time with AVX-512 VBMI2; sequences of four bytes and malformed ones one at a time.</summary>
/// <remarks>
/// A character is made at the place of each lead from the bytes there and behind it, then what stands at other places is squeezed out. Blocks
/// have a fixed length: how far the next one is must not depend on what was read, or each waits for the one before.
/// </remarks>
internal static class Decoding512
{
    private const int Block = 64;

    // The two bytes behind a block are looked at, too.
    private const int Reach = Block + 2;

    public static int Decode(ReadOnlySpan<byte> source, Span<char> destination)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        int at = 0;
        int written = 0;
        ulong carry = 0;

        // There is always room for a block: a byte gives no more than a character.
        while (at <= source.Length - Reach)
        {
            ref byte block = ref Unsafe.Add(ref from, at);
            Vector512<byte> bytes = Vector512.LoadUnsafe(ref block);
            ulong high = bytes.ExtractMostSignificantBits();
            if ((high | carry) == 0)
            {
                (Vector512<ushort> lower, Vector512<ushort> upper) = Vector512.Widen(bytes);
                lower.StoreUnsafe(ref to, (nuint)written);
                upper.StoreUnsafe(ref to, (nuint)(written + (Block / 2)));
                at += Block;
                written += Block;
                continue;
            }

            ulong trails = Vector512.LessThan(bytes.AsSByte(), Vector512.Create((sbyte)-64)).ExtractMostSignificantBits();
            ulong threes = Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits();
            ulong rare = Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xF0)).ExtractMostSignificantBits()
                | Vector512.Equals(bytes & Vector512.Create((byte)0xFE), Vector512.Create((byte)0xC0)).ExtractMostSignificantBits();
            ulong leads = high & ~trails;
            ulong expected = (leads << 1) | (threes << 2) | carry;

            // What has to follow behind the block, and does not.
            ulong next = (leads >> 63) | (threes >> 62);
            ulong behind = (IsTrail(Unsafe.Add(ref block, Block)) ? 1UL : 0) | (IsTrail(Unsafe.Add(ref block, Block + 1)) ? 2UL : 0);
            if ((rare | (expected ^ trails) | (next & ~behind)) != 0 || (threes != 0 && HasWrongThree(bytes, ref block, threes)))
            {
                // What the carry stands for was decoded with its lead.
                (at, written) = ScalarDecoding.Decode(source, destination, at + BitOperations.TrailingZeroCount(~carry), at + Block, written);
                carry = 0;
                continue;
            }

            written += Write(bytes, ref block, threes, ~trails, ref Unsafe.Add(ref to, written));
            carry = next;
            at += Block;
        }

        (_, written) = ScalarDecoding.Decode(source, destination, at + BitOperations.TrailingZeroCount(~carry), source.Length, written);
        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(Vector512<byte> bytes, ref byte block, ulong threes, ulong starts, ref ushort to)
    {
        Vector512<byte> six = Vector512.Create((byte)0x3F);
        Vector512<byte> second = Vector512.LoadUnsafe(ref Unsafe.Add(ref block, 1));
        Vector512<byte> isHigh = Vector512.LessThan(bytes.AsSByte(), Vector512<sbyte>.Zero).AsByte();

        // Of two bytes 110aaabb 10cccccc: 00000aaa and bbcccccc.
        Vector512<byte> low = Vector512.ConditionalSelect(isHigh, ShiftLeft6(bytes) | (second & six), bytes);
        Vector512<byte> top = (bytes.AsUInt16() >>> 2).AsByte() & Vector512.Create((byte)0x07) & isHigh;
        if (threes != 0)
        {
            // Of three, 1110aaaa 10bbbbcc 10dddddd: aaaabbbb and ccdddddd.
            Vector512<byte> third = Vector512.LoadUnsafe(ref Unsafe.Add(ref block, 2));
            Vector512<byte> isThree = Vector512.GreaterThanOrEqual(bytes, Vector512.Create((byte)0xE0));
            low = Vector512.ConditionalSelect(isThree, ShiftLeft6(second) | (third & six), low);
            top = Vector512.ConditionalSelect(
                isThree,
                ((bytes.AsUInt16() << 4).AsByte() & Vector512.Create((byte)0xF0)) | ((second.AsUInt16() >>> 2).AsByte() & Vector512.Create((byte)0x0F)),
                top);
        }

        Vector512<byte> kept = Vector512.GreaterThanOrEqual(bytes.AsSByte(), Vector512.Create((sbyte)-64)).AsByte();
        low = Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, low);
        top = Avx512Vbmi2.Compress(Vector512<byte>.Zero, kept, top);
        (Vector512<ushort> lowFirst, Vector512<ushort> lowLast) = Vector512.Widen(low);
        (Vector512<ushort> topFirst, Vector512<ushort> topLast) = Vector512.Widen(top);
        (lowFirst | (topFirst << 8)).StoreUnsafe(ref to);
        (lowLast | (topLast << 8)).StoreUnsafe(ref to, Block / 2);
        return BitOperations.PopCount(starts);
    }

    // Overlong forms of three bytes, and surrogates.
    private static bool HasWrongThree(Vector512<byte> bytes, ref byte block, ulong threes)
    {
        ulong low = Vector512.LessThan(Vector512.LoadUnsafe(ref Unsafe.Add(ref block, 1)), Vector512.Create((byte)0xA0)).ExtractMostSignificantBits();
        ulong overlong = Vector512.Equals(bytes, Vector512.Create((byte)0xE0)).ExtractMostSignificantBits() & low;
        ulong surrogates = Vector512.Equals(bytes, Vector512.Create((byte)0xED)).ExtractMostSignificantBits() & ~low;
        return ((overlong | surrogates) & threes) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> ShiftLeft6(Vector512<byte> bytes) => (bytes.AsUInt16() << 6).AsByte() & Vector512.Create((byte)0xC0);

    private static bool IsTrail(byte value) => (sbyte)value < -64;
}
