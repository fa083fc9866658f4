using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Serialization;

/// <summary>One width of escaping UTF-8.</summary>
internal interface IJsonByteBlock
{
    /// <summary>The length of a block, in bytes; at most 64. Two bytes after it are looked at.</summary>
    static abstract int Length { get; }

    /// <summary>Copies a block.</summary>
    static abstract void Copy(ref byte from, ref byte to);

    /// <summary>The first bytes of characters that are escaped, a bit each.</summary>
    static abstract ulong Escaped(ref byte block);
}

/// <summary>64 bytes, by a table of the ASCII characters.</summary>
internal readonly struct JsonByteBlock512 : IJsonByteBlock
{
    private static readonly Vector512<byte> FirstHalf = Table(0);
    private static readonly Vector512<byte> SecondHalf = Table(Vector512<byte>.Count);

    public static int Length => Vector512<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref byte from, ref byte to) => Vector512.LoadUnsafe(ref from).StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Escaped(ref byte block)
    {
        Vector512<byte> bytes = Vector512.LoadUnsafe(ref block);
        Vector512<byte> next = Vector512.LoadUnsafe(ref block, 1);
        ulong ascii = Vector512.AndNot(Avx512Vbmi.PermuteVar64x8x2(FirstHalf, bytes, SecondHalf), bytes).ExtractMostSignificantBits();
        ulong two = ((Vector512.Equals(bytes, Vector512.Create(EscapedLeads.Controls)) & Vector512.LessThan(next, Vector512.Create((byte)0xA0)))
            | (Vector512.Equals(bytes, Vector512.Create(EscapedLeads.Arabic)) & Vector512.Equals(next, Vector512.Create((byte)0x9C)))).ExtractMostSignificantBits();
        Vector512<byte> three = Vector512.Equals(bytes, Vector512.Create(EscapedLeads.Punctuation)) | Vector512.Equals(bytes, Vector512.Create(EscapedLeads.Forms));
        return ascii | two | (three == Vector512<byte>.Zero ? 0 : EscapedLeads.OfThree(ref block, three.ExtractMostSignificantBits()));
    }

    private static Vector512<byte> Table(int first)
    {
        Span<byte> table = stackalloc byte[Vector512<byte>.Count];
        for (int i = 0; i < table.Length; i++)
        {
            table[i] = ArticleJsonEncoder.IsEscaped(first + i) ? byte.MaxValue : (byte)0;
        }

        return Vector512.Create<byte>(table);
    }
}

/// <summary>16 bytes.</summary>
internal readonly struct JsonByteBlock128 : IJsonByteBlock
{
    public static int Length => Vector128<byte>.Count;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Copy(ref byte from, ref byte to) => Vector128.LoadUnsafe(ref from).StoreUnsafe(ref to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Escaped(ref byte block)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref block);
        Vector128<byte> next = Vector128.LoadUnsafe(ref block, 1);
        Vector128<byte> ascii = Vector128.LessThan(bytes, Vector128.Create((byte)0x20)) | Equal(bytes, 0x7F)
            | Equal(bytes, (byte)'"') | Equal(bytes, (byte)'\\') | Equal(bytes, (byte)'<') | Equal(bytes, (byte)'>') | Equal(bytes, (byte)'&') | Equal(bytes, (byte)'\'');
        Vector128<byte> two = (Equal(bytes, EscapedLeads.Controls) & Vector128.LessThan(next, Vector128.Create((byte)0xA0)))
            | (Equal(bytes, EscapedLeads.Arabic) & Equal(next, 0x9C));
        Vector128<byte> three = Equal(bytes, EscapedLeads.Punctuation) | Equal(bytes, EscapedLeads.Forms);
        return (ascii | two).ExtractMostSignificantBits() | (three == Vector128<byte>.Zero ? 0 : EscapedLeads.OfThree(ref block, three.ExtractMostSignificantBits()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Equal(Vector128<byte> bytes, byte value) => Vector128.Equals(bytes, Vector128.Create(value));
}

/// <summary>The first bytes that characters beyond ASCII have which are escaped.</summary>
internal static class EscapedLeads
{
    /// <summary>Of U+0080 to U+009F, and of what isn't escaped up to U+00BF.</summary>
    public const byte Controls = 0xC2;

    /// <summary>Of U+061C ARABIC LETTER MARK, and of the Arabic alphabet.</summary>
    public const byte Arabic = 0xD8;

    /// <summary>Of the marks of direction and the line ends among the General Punctuation.</summary>
    public const byte Punctuation = 0xE2;

    /// <summary>Of U+FEFF ZERO WIDTH NO-BREAK SPACE, and of the Arabic presentation forms.</summary>
    public const byte Forms = 0xEF;

    /// <summary>Which of the characters of three bytes are escaped.</summary>
    public static ulong OfThree(ref byte block, ulong leads)
    {
        ulong escaped = 0;
        for (; leads != 0; leads &= leads - 1)
        {
            int at = System.Numerics.BitOperations.TrailingZeroCount(leads);
            int scalar = ((Unsafe.Add(ref block, at) & 0xF) << 12) | ((Unsafe.Add(ref block, at + 1) & 0x3F) << 6) | (Unsafe.Add(ref block, at + 2) & 0x3F);
            escaped |= ArticleJsonEncoder.IsEscaped(scalar) ? 1UL << at : 0;
        }

        return escaped;
    }
}
