using System.Buffers;
using System.Globalization;
using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Writes a text as a paragraph of Markdown that CommonMark and pandoc, with its extensions, read as that text and nothing else.</summary>
/// <remarks>
/// Punctuation is escaped where it could mean something, so that most texts stay as they are. A line feed inside is a hard line break; white space
/// that Markdown would drop or fold is a character reference.
/// </remarks>
internal static class MarkdownEscaper
{
    // Emphasis, code, links, HTML, sub- and superscripts, mathematics, citations, tables, templates of site generators, pandoc's smart quotes.
    private static readonly SearchValues<char> Always = SearchValues.Create("\\`*_[]<>^~$@|{\"'");

    private const char OpeningQuote = '\u2018';
    private const char OpeningDoubleQuote = '\u201C';
    private const int MaxEmoji = 64;
    private const int MaxMarker = 32;

    private static readonly SearchValues<char> MarkerCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> EmojiCharacters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_+-");

    /// <summary>The text as Markdown; it holds no U+0000 and no lone surrogate.</summary>
    public static string Escape(string text)
    {
        StringBuilder markdown = new(text.Length + 16);
        bool hasOldQuotes = text.AsSpan().ContainsAnyInRange('\u0091', '\u0094');
        int lineStart = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isReference = IsReference(text, i) || (c == OpeningDoubleQuote && hasOldQuotes);
            if (c == '\n' && !isReference)
            {
                markdown.Append("\\\n");
                lineStart = i + 1;
            }
            else if (isReference)
            {
                markdown.Append(CultureInfo.InvariantCulture, $"&#{(int)c};");
            }
            else
            {
                markdown.Append(IsEscaped(text, i, lineStart) ? "\\" : "").Append(c);
            }
        }

        return markdown.ToString();
    }

    // White space that would be lost; U+0091 to U+0094, which pandoc takes for quotes of Windows-1252, and even then for what closes a double quote;
    // and an opening single quote, which it turns around where nothing closes it.
    private static bool IsReference(string text, int i) => text[i] switch
    {
        ' ' => i == 0 || i + 1 == text.Length || text[i - 1] is ' ' or '\n' || text[i + 1] == '\n',
        '\n' => i == 0 || i + 1 == text.Length || text[i - 1] == '\n' || text[i + 1] == '\n',
        '\t' or '\v' or '\f' or '\r' or (>= '\u0091' and <= '\u0094') or OpeningQuote => true,
        _ => false,
    };

    private static bool IsEscaped(string text, int i, int lineStart)
    {
        char next = i + 1 < text.Length ? text[i + 1] : '\0';
        return text[i] switch
        {
            // Headings and their underlines, lists, tables, definitions.
            '#' or '=' or '+' or '(' => i == lineStart,
            '-' => i == lineStart || next == '-' || text[i - 1] == '-',
            '&' => next == '#' || char.IsAsciiLetter(next),
            ':' => i == lineStart || IsAddress(text, i) || IsEmoji(text.AsSpan(i + 1)),
            '.' => IsInEllipsis(text, i) || EndsMarker(text, i, lineStart) || IsAbbreviation(text, i) || IsAfterWww(text, i),
            ')' => EndsMarker(text, i, lineStart),
            char c => Always.Contains(c),
        };
    }

    // http://…, which some make a link of.
    private static bool IsAddress(string text, int i) => text.AsSpan(i).StartsWith("://", StringComparison.Ordinal);

    // :smile:
    private static bool IsEmoji(ReadOnlySpan<char> afterColon)
    {
        ReadOnlySpan<char> name = afterColon[..Math.Min(afterColon.Length, MaxEmoji)];
        int end = name.IndexOfAnyExcept(EmojiCharacters);
        return end > 0 && name[end] == ':';
    }

    private static bool IsInEllipsis(string text, int i)
    {
        int before = i > 0 && text[i - 1] == '.' ? i > 1 && text[i - 2] == '.' ? 2 : 1 : 0;
        int after = i + 1 < text.Length && text[i + 1] == '.' ? i + 2 < text.Length && text[i + 2] == '.' ? 2 : 1 : 0;
        return before + after >= 2;
    }

    // "1." and "12)", for pandoc "a." and "iv)" too, are markers of lists. Numbers of any length: what makes a list differs from program to program.
    private static bool EndsMarker(string text, int i, int lineStart) =>
        i > lineStart && (i + 1 == text.Length || text[i + 1] is ' ' or '\t' or '\n') && char.IsAsciiLetterOrDigit(text[i - 1])
        && (i - lineStart <= MaxMarker && !text.AsSpan(lineStart, i - lineStart).ContainsAnyExcept(MarkerCharacters));

    // pandoc binds what follows "Mr. ".
    private static bool IsAbbreviation(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiLetter(text[i - 1]) && text[i + 1] is ' ' or '\n';

    private static bool IsAfterWww(string text, int i) => i > 2 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
