using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using ArticleKit.Transcoding;

namespace ArticleKit.Serialization;

/// <summary>One width of encoding for JSON.</summary>
internal interface IJsonBlock
{
    /// <summary>The length of a block, in characters; at most 32.</summary>
    static abstract int Length { get; }

    /// <summary>Which characters are escaped or surrogates, a bit each.</summary>
    static abstract uint Doubtful(ref ushort block);

    /// <summary>Encodes the first characters, none of which is a surrogate.</summary>
    /// <returns>How many bytes they have; more are overwritten.</returns>
    static abstract int Write(ref ushort block, int count, ref byte to);
}

/// <summary>32 characters.</summary>
internal readonly struct JsonBlock512 : IJsonBlock
{
    public static int Length => Vector512<ushort>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Doubtful(ref ushort block) => (uint)EscapeScan.Doubtful(Vector512.LoadUnsafe(ref block)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(ref ushort block, int count, ref byte to)
    {
        Vector512<ushort> characters = Vector512.LoadUnsafe(ref block);
        if (Vector512.LessThanAll(characters, Vector512.Create((ushort)0x800)))
        {
            return count + BitOperations.PopCount(Encoding512.WriteTwo(characters, ref to) & (uint)((1UL << count) - 1));
        }

        (Vector512<uint> first, Vector512<uint> last) = Vector512.Widen(characters);
        int written = Encoding512.WriteThree(first, ref to, Math.Min(count, 16));
        return count <= 16 ? written : written + Encoding512.WriteThree(last, ref Unsafe.Add(ref to, written), count - 16);
    }
}

/// <summary>Eight characters.</summary>
internal readonly struct JsonBlock128 : IJsonBlock
{
    public static int Length => Vector128<ushort>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Doubtful(ref ushort block) => EscapeScan.Doubtful(Vector128.LoadUnsafe(ref block)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Write(ref ushort block, int count, ref byte to)
    {
        Vector128<ushort> characters = Vector128.LoadUnsafe(ref block);
        if (Vector128.LessThanAll(characters, Vector128.Create((ushort)0x800)))
        {
            return (2 * count) - BitOperations.PopCount(Encoding128.WriteTwo(characters, ref to) & ((1U << count) - 1));
        }

        int written = 0;
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < count; i++)
        {
            int length = new Rune((char)Unsafe.Add(ref block, i)).EncodeToUtf8(bytes);
            for (int k = 0; k < length; k++)
            {
                Unsafe.Add(ref to, written++) = bytes[k];
            }
        }

        return written;
    }
}
