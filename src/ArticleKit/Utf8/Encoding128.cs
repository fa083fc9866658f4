using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Transcoding;

/// <summary>Encodes eight characters of one or two bytes at a time; others one at a time.</summary>
internal static class Encoding128
{
    private const int Block = 8;

    /// <summary>For each set of characters that are ASCII the bytes to keep of eight lanes of two: 256 × 16.</summary>
    private static readonly byte[] Shuffles = MakeShuffles();

    public static int Encode(ReadOnlySpan<ushort> source, Span<byte> destination)
    {
        ref ushort from = ref MemoryMarshal.GetReference(source);
        ref byte to = ref MemoryMarshal.GetReference(destination);
        int at = 0;
        int written = 0;

        // There is always room for a vector: that is two bytes a character, and there are three.
        while (at <= source.Length - Block)
        {
            Vector128<ushort> characters = Vector128.LoadUnsafe(ref from, (nuint)at);
            if (Vector128.GreaterThanOrEqualAny(characters, Vector128.Create((ushort)0x800)))
            {
                (at, written) = ScalarEncoding.Encode(source, destination, at, at + Block, written);
                continue;
            }

            written += (2 * Block) - BitOperations.PopCount(WriteTwo(characters, ref Unsafe.Add(ref to, written)));
            at += Block;
        }

        (_, written) = ScalarEncoding.Encode(source, destination, at, source.Length, written);
        return written;
    }

    /// <summary>Writes eight characters of one or two bytes; a whole vector of bytes is overwritten.</summary>
    /// <returns>Which of them have one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint WriteTwo(Vector128<ushort> characters, ref byte to)
    {
        Vector128<ushort> isAscii = Vector128.LessThan(characters, Vector128.Create((ushort)0x80));
        Vector128<ushort> pair = (characters >>> 6) | ((characters & Vector128.Create((ushort)0x3F)) << 8) | Vector128.Create((ushort)0x80C0);
        uint ascii = isAscii.ExtractMostSignificantBits();
        Compact(Vector128.ConditionalSelect(isAscii, characters, pair).AsByte(), ascii).StoreUnsafe(ref to);
        return ascii;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Compact(Vector128<byte> lanes, uint ascii)
    {
        Vector128<byte> order = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(Shuffles), ascii * 16);
        return Ssse3.IsSupported ? Ssse3.Shuffle(lanes, order) : Vector128.Shuffle(lanes, order);
    }

    private static byte[] MakeShuffles()
    {
        byte[] shuffles = new byte[256 * 16];
        for (int ascii = 0; ascii < 256; ascii++)
        {
            int at = ascii * 16;
            for (int i = 0; i < Block; i++)
            {
                shuffles[at++] = (byte)(2 * i);
                if ((ascii & (1 << i)) == 0)
                {
                    shuffles[at++] = (byte)((2 * i) + 1);
                }
            }
        }

        return shuffles;
    }
}
