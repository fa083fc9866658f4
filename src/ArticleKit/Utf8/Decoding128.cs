using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Transcoding;

/// <summary>Decodes 16 bytes at a time, as <see cref="Decoding512"/> does 64; the squeezing is by a table of shuffles.</summary>
internal static class Decoding128
{
    private const int Block = 16;

    // The two bytes behind a block are looked at, too.
    private const int Reach = Block + 2;

    public static int Decode(ReadOnlySpan<byte> source, Span<char> destination)
    {
        ref byte from = ref MemoryMarshal.GetReference(source);
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(destination));
        int at = 0;
        int written = 0;
        uint carry = 0;

        // There is always room for a block: a byte gives no more than a character.
        while (at <= source.Length - Reach)
        {
            ref byte block = ref Unsafe.Add(ref from, at);
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref block);
            uint high = bytes.ExtractMostSignificantBits();
            if ((high | carry) == 0)
            {
                (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(bytes);
                lower.StoreUnsafe(ref to, (nuint)written);
                upper.StoreUnsafe(ref to, (nuint)(written + (Block / 2)));
                at += Block;
                written += Block;
                continue;
            }

            uint trails = Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)-64)).ExtractMostSignificantBits();
            uint threes = Vector128.GreaterThanOrEqual(bytes, Vector128.Create((byte)0xE0)).ExtractMostSignificantBits();
            uint rare = Vector128.GreaterThanOrEqual(bytes, Vector128.Create((byte)0xF0)).ExtractMostSignificantBits()
                | Vector128.Equals(bytes & Vector128.Create((byte)0xFE), Vector128.Create((byte)0xC0)).ExtractMostSignificantBits();
            uint leads = high & ~trails;
            uint expected = (((leads << 1) | (threes << 2)) & 0xFFFF) | carry;

            // What has to follow behind the block, and does not.
            uint next = (leads >> 15) | (threes >> 14);
            uint behind = (IsTrail(Unsafe.Add(ref block, Block)) ? 1U : 0) | (IsTrail(Unsafe.Add(ref block, Block + 1)) ? 2U : 0);
            if ((rare | (expected ^ trails) | (next & ~behind)) != 0 || (threes != 0 && HasWrongThree(bytes, ref block, threes)))
            {
                // What the carry stands for was decoded with its lead.
                (at, written) = ScalarDecoding.Decode(source, destination, at + BitOperations.TrailingZeroCount(~carry), at + Block, written);
                carry = 0;
                continue;
            }

            written += Write(bytes, ref block, threes, trails, ref Unsafe.Add(ref to, written));
            carry = next;
            at += Block;
        }

        (_, written) = ScalarDecoding.Decode(source, destination, at + BitOperations.TrailingZeroCount(~carry), source.Length, written);
        return written;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Write(Vector128<byte> bytes, ref byte block, uint threes, uint trails, ref ushort to)
    {
        Vector128<byte> six = Vector128.Create((byte)0x3F);
        Vector128<byte> second = Vector128.LoadUnsafe(ref Unsafe.Add(ref block, 1));
        Vector128<byte> isHigh = Vector128.LessThan(bytes.AsSByte(), Vector128<sbyte>.Zero).AsByte();

        // Of two bytes 110aaabb 10cccccc: 00000aaa and bbcccccc.
        Vector128<byte> low = Vector128.ConditionalSelect(isHigh, ShiftLeft6(bytes) | (second & six), bytes);
        Vector128<byte> top = (bytes.AsUInt16() >>> 2).AsByte() & Vector128.Create((byte)0x07) & isHigh;
        if (threes != 0)
        {
            // Of three, 1110aaaa 10bbbbcc 10dddddd: aaaabbbb and ccdddddd.
            Vector128<byte> third = Vector128.LoadUnsafe(ref Unsafe.Add(ref block, 2));
            Vector128<byte> isThree = Vector128.GreaterThanOrEqual(bytes, Vector128.Create((byte)0xE0));
            low = Vector128.ConditionalSelect(isThree, ShiftLeft6(second) | (third & six), low);
            top = Vector128.ConditionalSelect(
                isThree,
                ((bytes.AsUInt16() << 4).AsByte() & Vector128.Create((byte)0xF0)) | ((second.AsUInt16() >>> 2).AsByte() & Vector128.Create((byte)0x0F)),
                top);
        }

        Vector128<ushort> first = Vector128.WidenLower(low) | (Vector128.WidenLower(top) << 8);
        Vector128<ushort> last = Vector128.WidenUpper(low) | (Vector128.WidenUpper(top) << 8);
        int inFirst = 8 - BitOperations.PopCount(trails & 0xFF);
        Compaction.Drop(first, trails).StoreUnsafe(ref to);
        Compaction.Drop(last, trails >> 8).StoreUnsafe(ref to, (nuint)inFirst);
        return inFirst + 8 - BitOperations.PopCount(trails >> 8);
    }

    // Overlong forms of three bytes, and surrogates.
    private static bool HasWrongThree(Vector128<byte> bytes, ref byte block, uint threes)
    {
        uint low = Vector128.LessThan(Vector128.LoadUnsafe(ref Unsafe.Add(ref block, 1)), Vector128.Create((byte)0xA0)).ExtractMostSignificantBits();
        uint overlong = Vector128.Equals(bytes, Vector128.Create((byte)0xE0)).ExtractMostSignificantBits() & low;
        uint surrogates = Vector128.Equals(bytes, Vector128.Create((byte)0xED)).ExtractMostSignificantBits() & ~low;
        return ((overlong | surrogates) & threes) != 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> ShiftLeft6(Vector128<byte> bytes) => (bytes.AsUInt16() << 6).AsByte() & Vector128.Create((byte)0xC0);

    private static bool IsTrail(byte value) => (sbyte)value < -64;
}
