using System.Globalization;
using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Reads the scalars of YAML in quotes and without: escapes, and lines folded into one.</summary>
internal static class YamlScalar
{
    /// <summary>Where a scalar in quotes ends, after its quote.</summary>
    /// <exception cref="ArticleFormatException">It doesn't.</exception>
    public static int EndOfQuoted(YamlLines yaml, int at)
    {
        char quote = yaml[at];
        for (int i = at + 1; i < yaml.Length; i++)
        {
            if (quote == '"' && yaml[i] == '\\')
            {
                i++;
            }
            else if (yaml[i] == quote)
            {
                if (quote == '"' || yaml[i + 1] != quote)
                {
                    return i + 1;
                }

                i++;
            }
        }

        throw YamlErrors.At("A quote is opened here and never closed.", at);
    }

    /// <summary>The text of a scalar in quotes.</summary>
    /// <param name="yaml">The front matter.</param>
    /// <param name="start">At its quote.</param>
    /// <param name="end">After its quote.</param>
    public static string Quoted(YamlLines yaml, int start, int end)
    {
        bool isDouble = yaml[start] == '"';
        StringBuilder text = new(end - start);
        int solid = 0;
        for (int i = start + 1; i < end - 1; i++)
        {
            char c = yaml[i];
            if (c == '\n')
            {
                text.Length = Math.Max(solid, Trimmed(text));
                i = Fold(yaml, i, end - 1, text) - 1;
                solid = text.Length;
            }
            else if (isDouble && c == '\\')
            {
                i = Escape(yaml, i, end - 1, text);
                solid = text.Length;
            }
            else
            {
                text.Append(c);
                i += !isDouble && c == '\'' ? 1 : 0;
            }
        }

        return text.ToString();
    }

    /// <summary>The text of a scalar without quotes, over all its lines; <c>null</c> where it says so.</summary>
    public static string? Plain(YamlLines yaml, int start, int end)
    {
        if (yaml[start] is '&' or '*' or '!' or '%' or '@' or '`' or '{' or '}' or ']' or ',' || (yaml[start] == '?' && yaml[start + 1] is ' ' or '\n'))
        {
            throw YamlErrors.At("Anchors, aliases, tags and mappings in braces are not read; put the text in quotes.", start);
        }

        StringBuilder text = new();
        int at = start;
        while (at < end)
        {
            char c = yaml[at];
            if (c == '\n')
            {
                text.Length = Trimmed(text);
                at = Fold(yaml, at, end, text);
                continue;
            }

            if (c == '#' && yaml[at - 1] is ' ' or '\t' or '\n')
            {
                if (yaml.SkipSpace(at, end) is var more && more < end)
                {
                    throw YamlErrors.At("A text goes on after a comment.", more);
                }

                break;
            }

            if (yaml.IsColon(at))
            {
                throw YamlErrors.At("A key stands inside a text; put the text in quotes.", at);
            }

            text.Append(c);
            at++;
        }

        string value = text.ToString().Trim(' ', '\t', '\n', '\r');
        return value is "" or "~" or "null" or "Null" or "NULL" ? null : value;
    }

    /// <summary>Takes a line end and the blank ones after it: one is a blank, more are one line feed less.</summary>
    /// <returns>Where the next line's text begins.</returns>
    private static int Fold(YamlLines yaml, int at, int end, StringBuilder text)
    {
        int breaks = 0;
        while (at < end && yaml[at] is ' ' or '\t' or '\n' or '\r')
        {
            breaks += yaml[at] == '\n' ? 1 : 0;
            at++;
        }

        text.Append(breaks == 1 ? " " : new string('\n', breaks - 1));
        return at;
    }

    private static int Trimmed(StringBuilder text)
    {
        int length = text.Length;
        while (length > 0 && text[length - 1] is ' ' or '\t' or '\r')
        {
            length--;
        }

        return length;
    }

    // Gives the position of the last character of the escape.
    private static int Escape(YamlLines yaml, int at, int end, StringBuilder text)
    {
        char c = yaml[at + 1];
        if (c is '\n' or '\r')
        {
            // The line end is none, nor is what stands before the next line.
            int next = yaml.SkipBlanks(yaml.EndOfLine(at) + 1, end);
            return next - 1;
        }

        int digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            if (at + 2 + digits > end || !uint.TryParse(yaml.Slice(at + 2, at + 2 + digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint code) || code > 0x10FFFF)
            {
                throw YamlErrors.At("This escape is no character.", at);
            }

            // JSON in YAML writes a pair of surrogates as two escapes.
            text.Append(code is >= 0xD800 and <= 0xDFFF || code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32((int)code));
            return at + 1 + digits;
        }

        text.Append(c switch
        {
            '0' => '\0',
            'a' => '\a',
            'b' => '\b',
            't' or '\t' => '\t',
            'n' => '\n',
            'v' => '\v',
            'f' => '\f',
            'r' => '\r',
            'e' => '\u001B',
            ' ' or '"' or '/' or '\\' => c,
            'N' => '\u0085',
            '_' => '\u00A0',
            'L' => '\u2028',
            'P' => '\u2029',
            _ => throw YamlErrors.At("YAML has no such escape.", at),
        });
        return at + 1;
    }
}
