using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using ArticleKit.Transcoding;

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
        EscapeScan.IndexOfEscaped(new ReadOnlySpan<char>(text, textLength));

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text) =>
        Utf8Kernels.IsValid(utf8Text) ? IndexOfEscapedInValid(utf8Text) : IndexOfEscapedOrMalformed(utf8Text);

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        TryEscape(unicodeScalar, new Span<char>(buffer, bufferLength), out numberOfCharactersWritten);

    /// <summary>Writes the escape of a character, whether it needs one or not.</summary>
    /// <param name="scalar">Of the basic plane.</param>
    /// <param name="utf8">Six bytes at least.</param>
    /// <returns>How many bytes it has.</returns>
    public static int Escape(int scalar, Span<byte> utf8)
    {
        Span<char> escape = stackalloc char[EscapeLength];
        TryEscape(scalar, escape, out int written);
        for (int i = 0; i < written; i++)
        {
            utf8[i] = (byte)escape[i];
        }

        return written;
    }

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
