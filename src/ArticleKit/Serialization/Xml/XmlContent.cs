using System.Text;
using System.Xml;

namespace ArticleKit.Serialization.Xml;

/// <summary>What XML 1.0 can hold of a text, and what it does to white space.</summary>
internal static class XmlContent
{
    private const char Replacement = '\uFFFD'; // REPLACEMENT CHARACTER

    /// <summary>The text with U+FFFD for each code unit that XML 1.0 has no way to write; the same instance where there is none.</summary>
    /// <remarks>These are the controls below U+0020 but for tab, line feed and carriage return; U+FFFE and U+FFFF; and lone surrogates.</remarks>
    public static string Allowed(string text)
    {
        int first = FirstForbidden(text, 0);
        if (first < 0)
        {
            return text;
        }

        return string.Create(text.Length, (text, first), static (span, state) =>
        {
            state.text.CopyTo(span);
            for (int at = state.first; at >= 0; at = FirstForbidden(state.text, at + 1))
            {
                span[at] = Replacement;
            }
        });
    }

    /// <summary>The article with what XML can hold of each of its texts; language and direction are given rather than computed.</summary>
    public static Article Allowed(Article article) =>
        ArticleStrings.Replace(article, Allowed) with { Language = Value(article.Language), Direction = article.Direction };

    /// <summary>The text without white space at its ends, each run in it one space: what a reader may take it for unless it says otherwise.</summary>
    public static string Collapsed(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        StringBuilder result = new(text.Length);
        bool pending = false;
        foreach (char c in text)
        {
            if (IsWhiteSpace(c))
            {
                pending = result.Length > 0;
                continue;
            }

            result.Append(pending ? " " : "").Append(c);
            pending = false;
        }

        return result.ToString();
    }

    /// <summary>Whether white space can't change the text: none at its ends, nowhere but single spaces.</summary>
    public static bool IsCollapsed(string text)
    {
        bool wasSpace = true;
        foreach (char c in text)
        {
            if (IsWhiteSpace(c) && (c != ' ' || wasSpace))
            {
                return false;
            }

            wasSpace = c == ' ';
        }

        return text.Length == 0 || !wasSpace;
    }

    /// <summary>White space of XML, which is less than that of Unicode.</summary>
    public static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static string? Value(string? text) => text is null ? null : Allowed(text);

    private static int FirstForbidden(string text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                continue;
            }

            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                i++;
                continue;
            }

            return i;
        }

        return -1;
    }
}
