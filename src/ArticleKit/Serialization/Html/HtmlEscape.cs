using System.Buffers;
using System.Text;

namespace ArticleKit.Serialization;

/// <summary>Text and attribute values of HTML: the same characters are escaped in both, so that neither can become the other.</summary>
internal static class HtmlEscape
{
    // All that isn't copied: what markup is made of, controls, surrogates, and where noncharacters of the basic plane stand.
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => c is '&' or '<' or '>' or '"' or '\'' || IsControl(c) || char.IsSurrogate(c) || IsNoncharacter(c))]);

    /// <summary>Appends a text; what HTML can't hold becomes U+FFFD, and any line end U+000A.</summary>
    public static void Append(StringBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and int at)
        {
            html.Append(text[..at]);
            text = text[(at + AppendSpecial(html, text[at..]))..];
        }

        html.Append(text);
    }

    /// <summary>A control character that HTML has no place for; U+000D among them, which its readers turn into a line feed.</summary>
    public static bool IsControl(char c) => c is < ' ' and not ('\t' or '\n' or '\f') or (>= '\u007F' and <= '\u009F');

    private static int AppendSpecial(StringBuilder html, ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            // The last two of each plane are noncharacters.
            bool isCharacter = (char.ConvertToUtf32(text[0], text[1]) & 0xFFFE) != 0xFFFE;
            html.Append(isCharacter ? text[..2] : "\uFFFD");
            return 2;
        }

        html.Append(text[0] switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '\r' => "\n",
            _ => "\uFFFD",
        });
        return text is ['\r', '\n', ..] ? 2 : 1;
    }

    private static bool IsNoncharacter(char c) => c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
