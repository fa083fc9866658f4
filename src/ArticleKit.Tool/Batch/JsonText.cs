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
                (byte)'u' => (char)ushort.Parse(raw.Slice(plain + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                _ => (char)escape,
            };
            raw = raw[(plain + escapeLength)..];
        }

        return length + Utf8Kernels.Decode(raw, characters[length..]);
    }
}
