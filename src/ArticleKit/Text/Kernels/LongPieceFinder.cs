using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Finds pieces that may be so long that their length matters, see <see cref="LongPiece"/>; it may find too much, never too little.</summary>
/// <remarks>
/// A piece ends at a blank behind a letter. Such blanks are looked for as far ahead as no piece is too long, from there backwards: in any
/// ordinary text the first look finds one, so that a hundred characters cost one look.
/// </remarks>
internal static class LongPieceFinder
{
    // A piece from one border to the next, the first one in it, is shorter than the limit.
    private const int Far = LongPiece.Limit - 2;

    // No farther: it is looked for again with every word that is folded, and with every block that a caller asks for.
    private const int Window = 8192;

    /// <summary>The most characters to ask about at once.</summary>
    public const int Most = 64;

    /// <summary>From a border so near before some characters to one among them, or from there to one so near after them, it is not far.</summary>
    public const int Near = Far - Most;

    /// <summary>The last border before the first piece that may be long, at or after an offset; or where the search ended.</summary>
    public static int Find(ReadOnlySpan<char> source, int start)
    {
        source = source[..Math.Min(source.Length, start + Window)];
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(source);

        // The piece that the offset lies in may have begun before it.
        int at = start;
        if (start > 0)
        {
            int border = LastBorder(units, Math.Max(start - Far, 1), Math.Min(start + 1, units.Length));
            at = border >= 0 ? border : start <= Far ? 0 : start - Far - 1;
        }

        while (units.Length - at > Far)
        {
            int border = LastBorder(units, at + 1, at + Far);
            if (border < 0)
            {
                return Math.Max(at, start);
            }

            at = border;
        }

        return units.Length;
    }

    /// <summary>Whether every piece that has a part in so many characters is short.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">The first one.</param>
    /// <param name="length">How many; at most <see cref="Most"/>.</param>
    public static bool AreShort(ReadOnlySpan<char> source, int start, int length)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(source);
        int end = start + length;
        return (start <= Near || LastBorder(units, start - Near, start + 1) >= 0)
            && (end + Near >= units.Length || LastBorder(units, end, end + Near) >= 0)
            && (length == 1 || LastBorder(units, start + 1, end) >= 0);
    }

    /// <summary>Whether some piece of a UTF-8 text may be long; one of many bytes is taken for one of many characters.</summary>
    public static bool HasLong(ReadOnlySpan<byte> source)
    {
        int at = 0;
        while (source.Length - at > Far)
        {
            int border = LastBorder(source, at + 1, at + Far);
            if (border < 0)
            {
                return true;
            }

            at = border;
        }

        return false;
    }

    /// <summary>Whether there is a border behind a letter of Arabic among 32 characters; the one before them is looked at too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool HasBorder(ref ushort from)
    {
        // 0 where it is a blank and the one before it a letter: a mask for each would cost more.
        Vector512<ushort> letter = (Vector512.LoadUnsafe(ref Unsafe.Subtract(ref from, 1)) ^ Vector512.Create((ushort)0x600)) & Vector512.Create((ushort)0xFF00);
        return Vector512.EqualsAny((Vector512.LoadUnsafe(ref from) ^ Vector512.Create((ushort)' ')) | letter, Vector512<ushort>.Zero);
    }

    // Letters, digits and marks of ASCII, and the first block of Arabic: nothing blank.
    private static bool IsSolid(ushort unit) => unit is (>= 0x21 and <= 0x7E) or (>= 0x600 and <= 0x6FF);

    private static int LastBorder(ReadOnlySpan<ushort> units, int first, int end)
    {
        ref ushort from = ref MemoryMarshal.GetReference(units);
        int at = end;
        for (; Vector256.IsHardwareAccelerated && at - Vector256<ushort>.Count >= first; at -= Vector256<ushort>.Count)
        {
            int block = at - Vector256<ushort>.Count;
            Vector256<ushort> before = Vector256.LoadUnsafe(ref from, (nuint)(block - 1));
            uint borders = (Vector256.Equals(Vector256.LoadUnsafe(ref from, (nuint)block), Vector256.Create((ushort)' ')) & IsSolid(before)).ExtractMostSignificantBits();
            if (borders != 0)
            {
                return block + BitOperations.Log2(borders);
            }
        }

        while (--at >= first)
        {
            if (units[at] == ' ' && IsSolid(units[at - 1]))
            {
                return at;
            }
        }

        return -1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ushort> IsSolid(Vector256<ushort> units) =>
        Vector256.LessThanOrEqual(units - Vector256.Create((ushort)0x21), Vector256.Create((ushort)(0x7E - 0x21)))
            | Vector256.Equals(units & Vector256.Create((ushort)0xFF00), Vector256.Create((ushort)0x600));

    // The same in UTF-8, where the letters of Arabic are two bytes.
    private static int LastBorder(ReadOnlySpan<byte> bytes, int first, int end)
    {
        ref byte from = ref MemoryMarshal.GetReference(bytes);
        first = Math.Max(first, 2);
        int at = end;
        for (; Vector256.IsHardwareAccelerated && at - Vector256<byte>.Count >= first; at -= Vector256<byte>.Count)
        {
            int block = at - Vector256<byte>.Count;
            Vector256<byte> lead = Vector256.LoadUnsafe(ref from, (nuint)(block - 2));
            Vector256<byte> before = Vector256.LoadUnsafe(ref from, (nuint)(block - 1));
            Vector256<byte> solid = Vector256.LessThanOrEqual(before - Vector256.Create((byte)0x21), Vector256.Create((byte)(0x7E - 0x21)))
                | (Vector256.Equals(lead & Vector256.Create((byte)0xFC), Vector256.Create((byte)0xD8)) & Vector256.Equals(before & Vector256.Create((byte)0xC0), Vector256.Create((byte)0x80)));
            uint borders = (Vector256.Equals(Vector256.LoadUnsafe(ref from, (nuint)block), Vector256.Create((byte)' ')) & solid).ExtractMostSignificantBits();
            if (borders != 0)
            {
                return block + BitOperations.Log2(borders);
            }
        }

        while (--at >= first)
        {
            bool solid = bytes[at - 1] is >= 0x21 and <= 0x7E || ((bytes[at - 2] & 0xFC) == 0xD8 && (bytes[at - 1] & 0xC0) == 0x80);
            if (bytes[at] == ' ' && solid)
            {
                return at;
            }
        }

        return -1;
    }
}
