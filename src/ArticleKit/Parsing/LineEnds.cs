using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Parsing;

/// <summary>Finds where a line ends: at U+000A, U+000D, U+0085 NEXT LINE, U+2028 LINE SEPARATOR or U+2029 PARAGRAPH SEPARATOR.</summary>
/// <remarks>The framework's search for several characters is a filter that Arabic letters pass half of the time.</remarks>
internal static class LineEnds
{
    private const ushort NextLine = 0x85;
    private const ushort Separators = 0x2028;

    /// <summary>All of them, to search backwards.</summary>
    public static readonly SearchValues<char> Characters = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>The first line end; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int at = 0;
        if (Vector512.IsHardwareAccelerated)
        {
            for (; at <= text.Length - Vector512<ushort>.Count; at += Vector512<ushort>.Count)
            {
                Vector512<ushort> block = Vector512.LoadUnsafe(ref units, (nuint)at);
                Vector512<ushort> ends = Vector512.Equals(block, Vector512.Create((ushort)'\n')) | Vector512.Equals(block, Vector512.Create((ushort)'\r'))
                    | Vector512.Equals(block, Vector512.Create(NextLine)) | Vector512.Equals(block & Vector512.Create((ushort)0xFFFE), Vector512.Create(Separators));
                if (ends != Vector512<ushort>.Zero)
                {
                    return at + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
                }
            }
        }

        if (Vector128.IsHardwareAccelerated)
        {
            for (; at <= text.Length - Vector128<ushort>.Count; at += Vector128<ushort>.Count)
            {
                Vector128<ushort> block = Vector128.LoadUnsafe(ref units, (nuint)at);
                Vector128<ushort> ends = Vector128.Equals(block, Vector128.Create((ushort)'\n')) | Vector128.Equals(block, Vector128.Create((ushort)'\r'))
                    | Vector128.Equals(block, Vector128.Create(NextLine)) | Vector128.Equals(block & Vector128.Create((ushort)0xFFFE), Vector128.Create(Separators));
                if (ends != Vector128<ushort>.Zero)
                {
                    return at + BitOperations.TrailingZeroCount(ends.ExtractMostSignificantBits());
                }
            }
        }

        for (; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r' or (char)NextLine or (char)Separators or (char)(Separators + 1))
            {
                return at;
            }
        }

        return -1;
    }
}
