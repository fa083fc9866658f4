using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Serialization;

/// <summary>Finds what the JSON of articles escapes, a vector at a time.</summary>
internal static class EscapeScan
{
    /// <summary>The first character that is escaped, or half a surrogate pair; -1 where there is none.</summary>
    public static int IndexOfEscaped(ReadOnlySpan<char> text)
    {
        int at = 0;
        while ((at = NextDoubtful(text, at)) < text.Length)
        {
            if (!char.IsSurrogate(text[at]) || at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return at;
            }

            at += 2;
        }

        return -1;
    }

    /// <summary>The first character from a place on that is escaped or a surrogate; the length where there is none.</summary>
    private static int NextDoubtful(ReadOnlySpan<char> text, int at)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        if (Vector512.IsHardwareAccelerated)
        {
            for (; at <= text.Length - Vector512<ushort>.Count; at += Vector512<ushort>.Count)
            {
                Vector512<ushort> doubtful = Doubtful(Vector512.LoadUnsafe(ref units, (nuint)at));
                if (doubtful != Vector512<ushort>.Zero)
                {
                    return at + BitOperations.TrailingZeroCount(doubtful.ExtractMostSignificantBits());
                }
            }
        }

        if (Vector128.IsHardwareAccelerated)
        {
            for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
            {
                Vector128<ushort> doubtful = Doubtful(Vector128.LoadUnsafe(ref units, (nuint)at));
                if (doubtful != Vector128<ushort>.Zero)
                {
                    return at + BitOperations.TrailingZeroCount(doubtful.ExtractMostSignificantBits());
                }
            }
        }

        while (at < text.Length && !ArticleJsonEncoder.IsEscaped(text[at]) && !char.IsSurrogate(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Which characters are escaped or surrogates.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<ushort> Doubtful(Vector512<ushort> block)
    {
        return Vector512.LessThan(block, Vector512.Create((ushort)0x20))
            | Equal(block, '"') | Within(block, '&', '\'') | Equal(block, '<') | Equal(block, '>') | Equal(block, '\\')
            | Within(block, 0x7F, 0x9F) | Equal(block, 0x061C) | Within(block, 0x200E, 0x200F) | Within(block, 0x2028, 0x202E) | Within(block, 0x2066, 0x2069)
            | Within(block, 0xD800, 0xDFFF) | Equal(block, 0xFEFF);

        static Vector512<ushort> Equal(Vector512<ushort> block, ushort value) => Vector512.Equals(block, Vector512.Create(value));

        static Vector512<ushort> Within(Vector512<ushort> block, ushort first, ushort last) =>
            Vector512.LessThanOrEqual(block - Vector512.Create(first), Vector512.Create((ushort)(last - first)));
    }

    /// <inheritdoc cref="Doubtful(Vector512{ushort})"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<ushort> Doubtful(Vector128<ushort> block)
    {
        return Vector128.LessThan(block, Vector128.Create((ushort)0x20))
            | Equal(block, '"') | Within(block, '&', '\'') | Equal(block, '<') | Equal(block, '>') | Equal(block, '\\')
            | Within(block, 0x7F, 0x9F) | Equal(block, 0x061C) | Within(block, 0x200E, 0x200F) | Within(block, 0x2028, 0x202E) | Within(block, 0x2066, 0x2069)
            | Within(block, 0xD800, 0xDFFF) | Equal(block, 0xFEFF);

        static Vector128<ushort> Equal(Vector128<ushort> block, ushort value) => Vector128.Equals(block, Vector128.Create(value));

        static Vector128<ushort> Within(Vector128<ushort> block, ushort first, ushort last) =>
            Vector128.LessThanOrEqual(block - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
    }
}
