using System.Globalization;
using System.Text;
using ArticleKit.Transcoding;

namespace ArticleKit.Tool.Batch;

/// <summary>The characters of a JSON string. Lone surrogates are kept: the parser has a diagnostic for them, a reader of the framework would throw.</summary>
internal static class JsonText
{
    /// <param name="raw">Valid UTF-8 between the quotes of a valid JSON string.</param>
    public static string Unescape(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\\'))
        {
            return Encoding.UTF8.GetString(raw);
        }

        char[] characters = new char[raw.Length];
        return new string(characters, 0, Unescape(raw, characters));
    }

    /// <param name="raw">Valid UTF-8 between the quotes of a valid JSON string.</param>
    /// <param name="characters">Takes the characters; as long as <paramref name="raw"/> is always long enough.</param>
    /// <returns>How many there are.</returns>
    public static int Unescape(ReadOnlySpan<byte> raw, Span<char> characters)
    {
        int length = 0;
        while (raw.IndexOf((byte)'\\') is >= 0 and int plain)
        {
            length += Utf8Kernels.Decode(raw[..plain], characters[length..]);
            byte escape = raw[plain + 1];
            int escapeLength = escape == 'u' ? 6 : 2;
            characters[length++] = escape switch
            {
                (byte)'b' => '\b',
                (byte)'f' => '\f',
                (byte)'n' => '\n',
                (byte)'r' => '\r',
                (byte)'t' => '\t',
                (byte)'u' => Unit(raw[plain..]),
                _ => (char)escape,
            };
            raw = raw[(plain + escapeLength)..];
        }

        return length + Utf8Kernels.Decode(raw, characters[length..]);
    }

    /// <summary>The same in UTF-8.</summary>
    /// <param name="raw">Valid UTF-8 between the quotes of a valid JSON string.</param>
    /// <param name="utf8">Takes the bytes; as long as <paramref name="raw"/> is always long enough.</param>
    /// <param name="length">How many there are.</param>
    /// <returns>Whether there is no lone surrogate, which UTF-8 can't have.</returns>
    public static bool TryUnescape(ReadOnlySpan<byte> raw, Span<byte> utf8, out int length)
    {
        length = 0;
        while (raw.IndexOf((byte)'\\') is >= 0 and int plain)
        {
            raw[..plain].CopyTo(utf8[length..]);
            length += plain;
            raw = raw[plain..];
            if (raw[1] == 'u')
            {
                char first = Unit(raw);
                bool isPair = char.IsHighSurrogate(first) && raw is [_, _, _, _, _, _, (byte)'\\', (byte)'u', ..] && char.IsLowSurrogate(Unit(raw[6..]));
                if (!isPair && char.IsSurrogate(first))
                {
                    return false;
                }

                Rune rune = isPair ? new Rune(first, Unit(raw[6..])) : new Rune(first);
                length += rune.EncodeToUtf8(utf8[length..]);
                raw = raw[(isPair ? 12 : 6)..];
                continue;
            }

            utf8[length++] = raw[1] switch
            {
                (byte)'b' => (byte)'\b',
                (byte)'f' => (byte)'\f',
                (byte)'n' => (byte)'\n',
                (byte)'r' => (byte)'\r',
                (byte)'t' => (byte)'\t',
                byte itself => itself,
            };
            raw = raw[2..];
        }

        raw.CopyTo(utf8[length..]);
        length += raw.Length;
        return true;
    }

    // Of an escape with four digits.
    private static char Unit(ReadOnlySpan<byte> escape) => (char)ushort.Parse(escape.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
