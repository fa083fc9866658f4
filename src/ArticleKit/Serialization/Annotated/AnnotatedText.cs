using System.Buffers;
using System.Globalization;

namespace ArticleKit.Serialization;

/// <summary>Writes text of a source so that its text content is the same and what can't be seen is shown.</summary>
internal static class AnnotatedText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        [.. Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(c => c is '&' or '<' or '>' or '"' or '\'' || IsHidden(c) || char.IsSurrogate(c))]);

    public static void Write(HtmlBuilder html, ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is >= 0 and int at)
        {
            html.Markup(text[..at]);
            int length = text.Length > at + 1 && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
            WriteSpecial(html, text.Slice(at, length));
            text = text[(at + length)..];
        }

        html.Markup(text);
    }

    private static void WriteSpecial(HtmlBuilder html, ReadOnlySpan<char> character)
    {
        char c = character[0];
        if (character.Length > 1)
        {
            html.Markup(character);
        }
        else if (c == '\r')
        {
            // Raw it would become a line feed.
            html.Markup("<span class=\"return\">&#13;</span>");
        }
        else if (c == '\0' || char.IsSurrogate(c))
        {
            html.Markup("\uFFFD");
        }
        else if (IsHidden(c))
        {
            html.Markup("<span class=\"hidden\"").Attribute("data-code", string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}")).Markup(">");
            html.Markup([c]).Markup("</span>");
        }
        else
        {
            html.Text(character);
        }
    }

    // Controls, and format characters that change the order of reading or nothing one could see.
    private static bool IsHidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n')) || (char.GetUnicodeCategory(c) == UnicodeCategory.Format && c is not (>= '\u0600' and <= '\u0605' or '\u06DD' or '\u08E2'));
}
