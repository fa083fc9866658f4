using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace ArticleKit.Serialization;

/// <summary>Escapes what breaks JSON, HTML, scripts or the reading order; all else, Arabic and emoji too, is written as it is.</summary>
/// <remarks>A genuine U+FFFD stays raw and an invalid unit becomes <c>\uFFFD</c>, so that the two can be told apart.</remarks>
internal sealed class ArticleJsonEncoder : JavaScriptEncoder
{
    private const int EscapeLength = 6;

    // The lead bytes of everything escaped beyond ASCII, but for U+061C: its lead byte, 0xD8, is every other byte of Arabic text.
    private static readonly SearchValues<byte> Utf8Candidates = SearchValues.Create(
        [.. Enumerable.Range(0, 0x80).Where(IsEscaped).Select(i => (byte)i), 0xC2, 0xE2, 0xEF]);

    public override int MaxOutputCharactersPerInputCharacter => EscapeLength;

    /// <summary>The contract's list, C0 and the controls of bidirectional text included.</summary>
    public static bool IsEscaped(int scalar) => scalar switch
    {
        < 0x20 or '"' or '\\' or '<' or '>' or '&' or '\'' => true,
        >= 0x7F and <= 0x9F => true,
        0x061C or 0x200E or 0x200F or 0xFEFF => true,
        >= 0x2028 and <= 0x202E => true,
        >= 0x2066 and <= 0x2069 => true,
        _ => false,
    };

    public override bool WillEncode(int unicodeScalar) => IsEscaped(unicodeScalar);

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength) =>
        IndexOfEscaped(new ReadOnlySpan<char>(text, textLength));

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Utf8.IsValid(utf8Text) ? IndexOfEscapedInValid(utf8Text) : IndexOfEscapedOrMalformed(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        TryEscape(unicodeScalar, new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);

    private static bool TryEscape(int scalar, Span<char> destination, out int written)
    {
        char letter = scalar switch
        {
            '"' or '\\' => (char)scalar,
            '\b' => 'b',
            '\f' => 'f',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            _ => '\0',
        };
        written = letter == 0 ? EscapeLength : 2;
        if (destination.Length < written)
        {
            written = 0;
            return false;
        }

        destination[0] = '\\';
        destination[1] = letter == 0 ? 'u' : letter;
        for (int i = 2; i < written; i++)
        {
            destination[i] = "0123456789ABCDEF"[(scalar >> (4 * (EscapeLength - 1 - i))) & 0xF];
        }

        return true;
    }

    private static int IndexOfEscaped(ReadOnlySpan<char> text)
    {
        int i = 0;
        while (i < text.Length)
        {
            // Most blocks hold nothing to look at twice; the others are read character by character.
            int plain = PlainBlocks(text[i..]);
            i += plain;
            int stop = Math.Min(text.Length, i + Vector128<ushort>.Count);
            while (i < stop)
            {
                char c = text[i];
                if (IsEscaped(c))
                {
                    return i;
                }

                if (char.IsSurrogate(c))
                {
                    if (i + 1 == text.Length || !char.IsSurrogatePair(c, text[i + 1]))
                    {
                        return i;
                    }

                    i++;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>How many characters at the start, a multiple of a vector's length, are certainly neither escaped nor surrogates.</summary>
    private static int PlainBlocks(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int i = 0;
        while (Vector128.IsHardwareAccelerated && i + Vector128<ushort>.Count <= units.Length)
        {
            Vector128<ushort> block = Vector128.Create(units.Slice(i, Vector128<ushort>.Count));
            Vector128<ushort> doubtful =
                Vector128.LessThan(block, Vector128.Create((ushort)0x20))
                | Equal(block, '"') | Equal(block, '&') | Equal(block, '\'') | Equal(block, '<') | Equal(block, '>') | Equal(block, '\\')
                | Within(block, 0x7F, 0x9F) | Equal(block, 0x061C) | Within(block, 0x200E, 0x2069)
                | Vector128.GreaterThanOrEqual(block, Vector128.Create((ushort)0xD800));
            if (doubtful != Vector128<ushort>.Zero)
            {
                break;
            }

            i += Vector128<ushort>.Count;
        }

        return i;

        static Vector128<ushort> Equal(Vector128<ushort> block, ushort value) => Vector128.Equals(block, Vector128.Create(value));

        static Vector128<ushort> Within(Vector128<ushort> block, ushort first, ushort last) =>
            Vector128.LessThanOrEqual(block - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
    }

    private static int IndexOfEscapedInValid(ReadOnlySpan<byte> text)
    {
        int letterMark = text.IndexOf("\u061C"u8);
        ReadOnlySpan<byte> before = letterMark < 0 ? text : text[..letterMark];
        int i = 0;
        while (before[i..].IndexOfAny(Utf8Candidates) is >= 0 and int ahead)
        {
            i += ahead;
            Rune.DecodeFromUtf8(before[i..], out Rune rune, out int consumed);
            if (IsEscaped(rune.Value))
            {
                return i;
            }

            i += consumed;
        }

        return letterMark;
    }

    private static int IndexOfEscapedOrMalformed(ReadOnlySpan<byte> text)
    {
        int i = 0;
        while (i < text.Length)
        {
            if (Rune.DecodeFromUtf8(text[i..], out Rune rune, out int consumed) != OperationStatus.Done || IsEscaped(rune.Value))
            {
                return i;
            }

            i += consumed;
        }

        return -1;
    }
}
