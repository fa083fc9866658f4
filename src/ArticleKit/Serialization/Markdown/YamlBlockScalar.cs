using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Reads the block scalars of YAML: <c>|</c> with its lines as they are, <c>&gt;</c> with lines folded into one.</summary>
internal static class YamlBlockScalar
{
    /// <summary>The text; line ends at its end are kept only where the header has a plus sign: fields of an article don't end in them.</summary>
    /// <param name="yaml">The front matter.</param>
    /// <param name="at">At its sign.</param>
    /// <param name="end">The end of the node.</param>
    /// <param name="column">The parent's column.</param>
    /// <exception cref="ArticleFormatException">The header is none.</exception>
    public static string Read(YamlLines yaml, int at, int end, int column)
    {
        bool isFolded = yaml[at] == '>';
        bool isKept = false;
        int indent = 0;
        int i = at + 1;
        for (; yaml[i] is '+' or '-' or (>= '1' and <= '9'); i++)
        {
            isKept |= yaml[i] == '+';
            indent = char.IsAsciiDigit(yaml[i]) ? column + yaml[i] - '0' : indent;
        }

        int rest = yaml.SkipBlanks(i, end);
        if (rest < end && yaml[rest] is not ('\r' or '\n') && !(yaml[rest] == '#' && rest > i))
        {
            throw YamlErrors.At("After the sign of a block its text begins on the next line.", rest);
        }

        StringBuilder text = new();
        int breaks = 0;
        bool wasDeep = false;
        for (int line = yaml.EndOfLine(i) + 1; line < end; line = yaml.EndOfLine(line) + 1)
        {
            int lineEnd = Math.Min(yaml.EndOfLine(line), end);
            int first = yaml.SkipBlanks(line, lineEnd);
            ReadOnlySpan<char> content = yaml.Slice(line, lineEnd).TrimEnd('\r');
            if (first >= lineEnd || yaml[first] == '\r')
            {
                breaks++;
                continue;
            }

            indent = indent == 0 ? first - line : indent;
            if (first - line < indent)
            {
                // Only a comment may stand there.
                break;
            }

            content = content[indent..];
            bool isDeep = content[0] is ' ' or '\t';
            if (text.Length > 0)
            {
                text.Append(!isFolded || isDeep || wasDeep ? new string('\n', breaks + 1) : breaks == 0 ? " " : new string('\n', breaks));
            }
            else
            {
                text.Append('\n', breaks);
            }

            text.Append(content);
            breaks = 0;
            wasDeep = isDeep;
        }

        return text.Append('\n', isKept ? breaks + 1 : 0).ToString();
    }
}
