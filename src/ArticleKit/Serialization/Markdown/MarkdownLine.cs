namespace ArticleKit.Serialization.Markdown;

/// <summary>What a line of Markdown begins. Lines come without the white space around them.</summary>
internal static class MarkdownLine
{
    private const int MaxHeading = 6;
    private const int MaxNumber = 9;

    /// <summary>The length of a fence of code; 0 where a line is none.</summary>
    public static int Fence(ReadOnlySpan<char> line)
    {
        if (line is not (['`', '`', '`', ..] or ['~', '~', '~', ..]))
        {
            return 0;
        }

        int length = line.IndexOfAnyExcept(line[0]);
        length = length < 0 ? line.Length : length;
        return line[0] == '`' && line[length..].Contains('`') ? 0 : length;
    }

    /// <summary>What ends the HTML that a line begins, empty for a blank line; <c>null</c> where it begins none.</summary>
    public static string? EndOfHtml(ReadOnlySpan<char> line)
    {
        if (line is not ['<', _, ..])
        {
            return null;
        }

        if (line.StartsWith("<!--", StringComparison.Ordinal))
        {
            return "-->";
        }

        bool closes = line[1] == '/';
        ReadOnlySpan<char> name = line[(closes ? 2 : 1)..];
        int length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length]))
        {
            length++;
        }

        name = name[..length];
        return HtmlNames.IsDropped(name) && !closes ? $"</{name}" : HtmlNames.IsBlock(name) || HtmlNames.IsDropped(name) || line[1] is '!' or '?' ? "" : null;
    }

    /// <summary>Whether a line is a division of pandoc's, a command of a site generator, or what divides the head of a table from its rows.</summary>
    public static bool IsNothing(ReadOnlySpan<char> line) =>
        line.StartsWith(":::", StringComparison.Ordinal)
        || (line.StartsWith("{%", StringComparison.Ordinal) && line.EndsWith("%}", StringComparison.Ordinal))
        || ((line.StartsWith("{{<", StringComparison.Ordinal) || line.StartsWith("{{%", StringComparison.Ordinal)) && line.EndsWith("}}", StringComparison.Ordinal))
        || (line.Contains('|') && line.Contains('-') && !line.ContainsAnyExcept("|-: \t"));

    /// <summary>Whether a line is three signs or more, blanks between them or not.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        int count = 0;
        foreach (char c in line)
        {
            count += c == line[0] ? 1 : 0;
            if (c != line[0] && c is not (' ' or '\t'))
            {
                return false;
            }
        }

        return line[0] is '-' or '*' or '_' && count >= 3;
    }

    /// <summary>The level that a line gives to the text above it; 0 where it is no underline.</summary>
    public static int Underline(ReadOnlySpan<char> line) =>
        line[0] is not ('=' or '-') || line.ContainsAnyExcept(line[0]) ? 0 : line[0] == '=' ? 1 : line.Length > 1 ? 2 : 0;

    /// <summary>The level of a heading; 0 where a line is none.</summary>
    public static int Heading(ReadOnlySpan<char> line)
    {
        int level = line.IndexOfAnyExcept('#');
        level = level < 0 ? line.Length : level;
        return level is > 0 and <= MaxHeading && (level == line.Length || line[level] is ' ' or '\t') ? level : 0;
    }

    /// <summary>The text of a heading, without the signs that may close it.</summary>
    public static ReadOnlySpan<char> HeadingText(ReadOnlySpan<char> line, int level)
    {
        ReadOnlySpan<char> text = line[level..].Trim(" \t");
        ReadOnlySpan<char> open = text.TrimEnd('#');
        return open.IsEmpty || open[^1] is ' ' or '\t' ? open.TrimEnd(" \t") : text;
    }

    /// <summary>The length of the marker of a list; 0 where a line has none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="isInText">Whether it goes on a paragraph: then only the number one begins a list.</param>
    public static int Marker(ReadOnlySpan<char> line, bool isInText)
    {
        if (line is ['-' or '+' or '*', ' ' or '\t', ..])
        {
            return 1;
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        bool isNumber = digits is > 0 and <= MaxNumber && line[digits] is '.' or ')' && digits + 1 < line.Length && line[digits + 1] is ' ' or '\t';
        return isNumber && (!isInText || line[..digits] is "1") ? digits + 1 : 0;
    }

    /// <summary>Whether a line says where a link leads, or is a note.</summary>
    public static bool IsDefinition(ReadOnlySpan<char> line)
    {
        int close = line[0] == '[' ? line.IndexOf(']') : -1;
        return close > 1 && close + 1 < line.Length && line[close + 1] == ':';
    }
}
