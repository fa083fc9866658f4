using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Writes a text as a YAML scalar on one line: plain where no reader could take it for anything else, otherwise in double quotes.</summary>
/// <remarks>In quotes, what YAML doesn't allow, line ends and the invisible controls of bidirectional text are escapes, so that a line shows what it holds.</remarks>
internal static class YamlText
{
    private const char ArabicComma = '\u060C';
    private const char LeftGuillemet = '\u00AB';
    private const char RightGuillemet = '\u00BB';

    // Of YAML 1.1 and 1.2, in either case.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase) { "y", "yes", "n", "no", "true", "false", "on", "off", "null", "inf", "nan" };

    private static readonly SearchValues<char> Invisible =
        SearchValues.Create("\u061C\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFFFE\uFFFF");

    /// <summary>Appends the scalar; the text holds no lone surrogate.</summary>
    public static void Append(StringBuilder yaml, string text)
    {
        if (IsPlain(text))
        {
            yaml.Append(text);
            return;
        }

        yaml.Append('"');
        foreach (char c in text)
        {
            _ = c switch
            {
                '"' or '\\' => yaml.Append('\\').Append(c),
                '\n' => yaml.Append("\\n"),
                '\t' => yaml.Append("\\t"),
                '\r' => yaml.Append("\\r"),
                '\u0085' => yaml.Append("\\N"),
                '\u2028' => yaml.Append("\\L"),
                '\u2029' => yaml.Append("\\P"),
                < ' ' or (>= '\u007F' and <= '\u009F') => yaml.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:X2}"),
                _ when Invisible.Contains(c) => yaml.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => yaml.Append(c),
            };
        }

        yaml.Append('"');
    }

    // Letters first, then letters, digits, vowel marks and single blanks: neither number nor date nor a sign that YAML knows.
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || !char.IsLetter(text[0]) || text[^1] == ' ' || Words.Contains(text))
        {
            return false;
        }

        for (int i = 1; i < text.Length; i++)
        {
            char c = text[i];
            bool isWord = char.IsLetter(c) || char.IsDigit(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
            if (!isWord && c is not ('.' or ',' or '/' or ArabicComma or LeftGuillemet or RightGuillemet) && !(c == ' ' && text[i - 1] != ' '))
            {
                return false;
            }
        }

        return true;
    }
}
