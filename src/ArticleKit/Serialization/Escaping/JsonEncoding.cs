using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Serialization;

/// <summary>Encodes the text of a JSON string and escapes it in the same pass.</summary>
internal static class JsonEncoding
{
    /// <summary>How many bytes beyond six a character are overwritten.</summary>
    public const int Slack = 128;

    /// <summary>Encodes a text.</summary>
    /// <param name="text">UTF-16; a lone surrogate becomes the escape of U+FFFD.</param>
    /// <param name="utf8">Six bytes a character, and <see cref="Slack"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> utf8) => Encode(text, utf8, VectorWidths.Widest);

    /// <inheritdoc cref="Encode(ReadOnlySpan{char}, Span{byte})"/>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> utf8, VectorWidth width) => width switch
    {
        VectorWidth.Vector512 => Encode<JsonBlock512>(text, utf8),
        VectorWidth.Vector256 or VectorWidth.Vector128 => Encode<JsonBlock128>(text, utf8),
        _ => EncodeScalar(text, utf8),
    };

    private static int Encode<TBlock>(ReadOnlySpan<char> text, Span<byte> utf8)
        where TBlock : IJsonBlock
    {
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte to = ref MemoryMarshal.GetReference(utf8);
        int written = 0;
        int at = 0;
        while (at <= text.Length - TBlock.Length)
        {
            Step<TBlock>(text, utf8, ref Unsafe.Add(ref from, at), TBlock.Length, ref at, ref written, ref to);
        }

        // What is left stands alone among characters that need nothing.
        Span<ushort> last = stackalloc ushort[TBlock.Length];
        while (at < text.Length)
        {
            last.Fill('a');
            MemoryMarshal.Cast<char, ushort>(text[at..]).CopyTo(last);
            Step<TBlock>(text, utf8, ref MemoryMarshal.GetReference(last), text.Length - at, ref at, ref written, ref to);
        }

        return written;
    }

    /// <summary>Writes what needs no escape at the beginning of a block, and then what does, if anything.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TBlock>(ReadOnlySpan<char> text, Span<byte> utf8, ref ushort block, int length, ref int at, ref int written, ref byte to)
        where TBlock : IJsonBlock
    {
        uint doubtful = TBlock.Doubtful(ref block);
        int plain = doubtful == 0 ? length : BitOperations.TrailingZeroCount(doubtful);
        written += TBlock.Write(ref block, plain, ref Unsafe.Add(ref to, written));
        at += plain;
        if (doubtful != 0)
        {
            written += WriteDoubtful(text[at..], utf8[written..], out int consumed);
            at += consumed;
        }
    }

    private static int EncodeScalar(ReadOnlySpan<char> text, Span<byte> utf8)
    {
        int written = 0;
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            if (char.IsAsciiLetterOrDigit(c) || c is ' ' or '.')
            {
                utf8[written++] = (byte)c;
                at++;
            }
            else if (c is >= '\u061D' and < '\u0800')
            {
                // The letters of Arabic, two bytes each.
                utf8[written++] = (byte)(0xC0 | (c >> 6));
                utf8[written++] = (byte)(0x80 | (c & 0x3F));
                at++;
            }
            else if (ArticleJsonEncoder.IsEscaped(text[at]) || char.IsSurrogate(text[at]))
            {
                written += WriteDoubtful(text[at..], utf8[written..], out int consumed);
                at += consumed;
            }
            else
            {
                written += new Rune(text[at++]).EncodeToUtf8(utf8[written..]);
            }
        }

        return written;
    }

    // The first character: a pair of surrogates as it is, half of one as U+FFFD, all else as its escape.
    private static int WriteDoubtful(ReadOnlySpan<char> text, Span<byte> utf8, out int consumed)
    {
        bool isCharacter = Rune.DecodeFromUtf16(text, out Rune rune, out consumed) == System.Buffers.OperationStatus.Done;
        return isCharacter && consumed == 2 ? rune.EncodeToUtf8(utf8) : ArticleJsonEncoder.Escape(rune.Value, utf8);
    }
}
