using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Serialization;

/// <summary>Escapes the text of a JSON string that is UTF-8 already: copies blocks and looks only for what has to be escaped.</summary>
internal static class JsonCopying
{
    /// <summary>How many bytes beyond six a byte are overwritten.</summary>
    public const int Slack = 128;

    // Behind a block, the rest of a character that begins in it.
    private const int Ahead = 2;

    /// <summary>Escapes a text.</summary>
    /// <param name="text">Well-formed UTF-8, whole characters.</param>
    /// <param name="json">Six bytes a byte, and <see cref="Slack"/>.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Copy(ReadOnlySpan<byte> text, Span<byte> json) => Copy(text, json, VectorWidths.Widest);

    /// <inheritdoc cref="Copy(ReadOnlySpan{byte}, Span{byte})"/>
    public static int Copy(ReadOnlySpan<byte> text, Span<byte> json, VectorWidth width) => width switch
    {
        VectorWidth.Vector512 => Copy<JsonByteBlock512>(text, json),
        VectorWidth.Vector256 or VectorWidth.Vector128 => Copy<JsonByteBlock128>(text, json),
        _ => CopyScalar(text, json),
    };

    private static int Copy<TBlock>(ReadOnlySpan<byte> text, Span<byte> json)
        where TBlock : IJsonByteBlock
    {
        int written = 0;
        int at = 0;
        ref byte from = ref MemoryMarshal.GetReference(text);
        while (at <= text.Length - TBlock.Length - Ahead)
        {
            Step<TBlock>(text, json, ref Unsafe.Add(ref from, at), TBlock.Length, ref at, ref written);
        }

        // What is left stands alone among bytes that need nothing.
        Span<byte> last = stackalloc byte[TBlock.Length + Ahead];
        while (at < text.Length)
        {
            int length = Math.Min(text.Length - at, TBlock.Length);
            last.Fill((byte)'a');
            text.Slice(at, Math.Min(text.Length - at, last.Length)).CopyTo(last);
            Step<TBlock>(text, json, ref MemoryMarshal.GetReference(last), length, ref at, ref written);
        }

        return written;
    }

    /// <summary>Copies what needs no escape at the beginning of a block, and escapes the character after it, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step<TBlock>(ReadOnlySpan<byte> text, Span<byte> json, ref byte block, int length, ref int at, ref int written)
        where TBlock : IJsonByteBlock
    {
        TBlock.Copy(ref block, ref json[written]);
        ulong escaped = TBlock.Escaped(ref block);
        if (escaped == 0)
        {
            at += length;
            written += length;
            return;
        }

        int plain = BitOperations.TrailingZeroCount(escaped);
        at += plain;
        written += plain;
        Escape(text, json, ref at, ref written);
    }

    private static int CopyScalar(ReadOnlySpan<byte> text, Span<byte> json)
    {
        int written = 0;
        int at = 0;
        while (at < text.Length)
        {
            // The letters of Arabic, D8 80 to DF BF; U+061C is D8 9C.
            byte first = text[at];
            if (first is >= 0xD8 and <= 0xDF && !(first == 0xD8 && text[at + 1] == 0x9C))
            {
                json[written++] = first;
                json[written++] = text[at + 1];
                at += 2;
                continue;
            }

            Rune.DecodeFromUtf8(text[at..], out Rune rune, out int length);
            if (ArticleJsonEncoder.IsEscaped(rune.Value))
            {
                Escape(text, json, ref at, ref written);
                continue;
            }

            text.Slice(at, length).CopyTo(json[written..]);
            at += length;
            written += length;
        }

        return written;
    }

    private static void Escape(ReadOnlySpan<byte> text, Span<byte> json, ref int at, ref int written)
    {
        Rune.DecodeFromUtf8(text[at..], out Rune rune, out int length);
        written += ArticleJsonEncoder.Escape(rune.Value, json[written..]);
        at += length;
    }
}
