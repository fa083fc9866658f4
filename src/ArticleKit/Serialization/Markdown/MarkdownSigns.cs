using System.Buffers;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Small pieces of inline syntax.</summary>
internal static class MarkdownSigns
{
    /// <summary>What the name of a character reference is made of.</summary>
    public static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private const int MaxScheme = 32;

    /// <summary>Whether what stands in angle brackets is a URI or an address of mail, and no tag.</summary>
    public static bool IsAddress(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(" \t\n<\"") || text.IsEmpty || !char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        int colon = text.IndexOf(':');
        return (colon is > 1 and <= MaxScheme && !text[..colon].ContainsAnyExcept(NameCharacters)) || (colon < 0 && text.IndexOf('@') is > 0 and int at && at + 1 < text.Length);
    }

    /// <summary>The length of what makes a link of the text in brackets before it, with pandoc's attributes; 0 where there is nothing of it.</summary>
    public static int EndOfTarget(ReadOnlySpan<char> text)
    {
        int end = text switch
        {
            ['(', ..] => EndOfParentheses(text),
            ['[', ..] => text.IndexOf(']') + 1,
            ['{', not '{' and not '%', ..] => 0,
            _ => -1,
        };
        return end < 0 || (end == 0 && text[0] != '{') ? 0 : text[end..] is ['{', not '{' and not '%', ..] rest ? end + rest.IndexOf('}') + 1 : end;
    }

    private static int EndOfParentheses(ReadOnlySpan<char> text)
    {
        int depth = 0;
        char quote = '\0';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c == '\\')
            {
                i++;
            }
            else if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '"' && text[i - 1] is ' ' or '\n')
            {
                quote = c;
            }
            else
            {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (depth == 0)
                {
                    return i + 1;
                }
            }
        }

        return 0;
    }
}
