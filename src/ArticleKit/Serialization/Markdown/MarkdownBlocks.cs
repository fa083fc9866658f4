using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Serialization.Markdown;

/// <summary>What the body of a document says of an article.</summary>
/// <param name="Title">Its first heading of the first level; <c>null</c> where it has none.</param>
/// <param name="Paragraphs">Its texts.</param>
/// <param name="Captions">What is said of pictures that stand alone.</param>
internal sealed record MarkdownBody(string? Title, ImmutableArray<string> Paragraphs, ImmutableArray<string> Captions);

/// <summary>Takes the texts out of the blocks of Markdown, line by line.</summary>
/// <remarks>
/// Every block is a paragraph to an article: headings, elements of lists, quotes, code. Rules, definitions of links, fences of pandoc's divisions
/// and the commands of site generators are none. HTML gives its text.
/// </remarks>
internal sealed class MarkdownBlocks
{
    private readonly string? _given;
    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<string>.Builder _paragraphs = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _captions = ImmutableArray.CreateBuilder<string>();
    private string? _title;
    private bool _isInList;

    private MarkdownBlocks(string? given) => _given = given;

    /// <summary>Reads blocks from a position on.</summary>
    /// <param name="text">The document, lines ending in U+000A, a U+000D before it or not.</param>
    /// <param name="start">Where they begin.</param>
    /// <param name="title">The title that is known, for want of which a heading is it.</param>
    public static MarkdownBody Read(string text, int start, string? title)
    {
        MarkdownBlocks blocks = new(title);
        int at = start;
        while (at < text.Length)
        {
            int end = EndOfLine(text, at);
            int block = EndOfBlock(text, at, end);
            if (block > end)
            {
                blocks.AddBlock(text, at, end, block);
            }
            else
            {
                blocks.AddLine(text.AsSpan(at, end - at));
            }

            at = Math.Min(block + 1, text.Length);
        }

        blocks.Flush();
        return new MarkdownBody(blocks._title, blocks._paragraphs.ToImmutable(), blocks._captions.ToImmutable());
    }

    private static int EndOfLine(string text, int at)
    {
        int end = at >= text.Length ? -1 : text.IndexOf('\n', at);
        return end < 0 ? text.Length : end;
    }

    // The end of the last line of code in fences, or of HTML, that begins on a line; otherwise the line's own end.
    private static int EndOfBlock(string text, int at, int end)
    {
        ReadOnlySpan<char> line = text.AsSpan(at, end - at).Trim();
        int fence = MarkdownLine.Fence(line);
        if (fence > 0)
        {
            char sign = line[0];
            for (int next = end + 1; next < text.Length; next = EndOfLine(text, next) + 1)
            {
                ReadOnlySpan<char> other = text.AsSpan(next, EndOfLine(text, next) - next).Trim();
                if (other.Length >= fence && !other.ContainsAnyExcept(sign))
                {
                    return EndOfLine(text, next);
                }
            }

            return Math.Max(text.Length, end + 1);
        }

        string? close = MarkdownLine.EndOfHtml(line);
        if (close is null)
        {
            return end;
        }

        // Scripts and comments end where they say, other blocks at a blank line.
        int stop = close.Length > 0 ? text.IndexOf(close, at, StringComparison.OrdinalIgnoreCase) : BlankLine(text, end);
        return Math.Max(stop < 0 ? text.Length : EndOfLine(text, stop), end + 1);
    }

    private static int BlankLine(string text, int at)
    {
        for (int next = at + 1; next < text.Length; next = EndOfLine(text, next) + 1)
        {
            if (text.AsSpan(next, EndOfLine(text, next) - next).IsWhiteSpace())
            {
                return next;
            }
        }

        return -1;
    }

    private void AddBlock(string text, int at, int firstLineEnd, int end)
    {
        Flush();
        int last = Math.Min(end, text.Length);
        if (MarkdownLine.Fence(text.AsSpan(at, firstLineEnd - at).Trim()) == 0)
        {
            _paragraphs.AddRange(HtmlReader.Paragraphs(text[at..last]));
            return;
        }

        int start = Math.Min(firstLineEnd + 1, last);
        int lastLine = text.LastIndexOf('\n', Math.Max(last - 1, 0));
        string code = lastLine <= start ? "" : text[start..lastLine].Trim('\n', '\r');
        if (!string.IsNullOrWhiteSpace(code))
        {
            _paragraphs.Add(code.Replace("\r\n", "\n", StringComparison.Ordinal));
        }
    }

    private void AddLine(ReadOnlySpan<char> given)
    {
        ReadOnlySpan<char> line = given.TrimEnd('\r').TrimStart(" \t");
        bool isQuoted = false;
        while (line is ['>', ..])
        {
            isQuoted = true;
            line = line[1..].TrimStart(" \t");
        }

        ReadOnlySpan<char> ink = line.TrimEnd(" \t");
        if (ink.IsEmpty || MarkdownLine.IsNothing(ink))
        {
            Flush();
            _isInList &= isQuoted;
            return;
        }

        if (_text.Length > 0 && MarkdownLine.Underline(ink) is > 0 and int level)
        {
            FlushHeading(level);
            return;
        }

        if (MarkdownLine.IsRule(ink) || (_text.Length == 0 && MarkdownLine.IsDefinition(ink)))
        {
            Flush();
            return;
        }

        if (MarkdownLine.Heading(ink) is > 0 and int marks)
        {
            Flush();
            Append(MarkdownLine.HeadingText(ink, marks));
            FlushHeading(marks);
            return;
        }

        if (MarkdownLine.Marker(ink, isInText: _text.Length > 0 && !_isInList) is > 0 and int marker)
        {
            Flush();
            _isInList = true;
            line = line[marker..].TrimStart(" \t");
        }

        Append(line);
    }

    // Two blanks at its end make a line a line of its own; a backslash does, too, and stays for the reader of the inlines.
    private void Append(ReadOnlySpan<char> line)
    {
        if (_text.Length > 0)
        {
            _text.Append('\n');
        }

        int ink = line.TrimEnd(" \t").Length;
        _text.Append(line[..ink]);
        if (line.Length - ink >= 2 && line.EndsWith("  ", StringComparison.Ordinal) && !line[..ink].EndsWith('\\'))
        {
            _text.Append('\\');
        }
    }

    private void FlushHeading(int level)
    {
        MarkdownText heading = Take();
        bool isTitle = level == 1 && _given is null && _title is null;
        if (isTitle)
        {
            _title = heading.Text;
        }
        else if (heading.Text.Length > 0 && !(heading.Text == _given && _paragraphs.Count == 0))
        {
            _paragraphs.Add(heading.Text);
        }
    }

    private void Flush()
    {
        if (_text.Length == 0)
        {
            return;
        }

        MarkdownText text = Take();
        if (text.Images.Length > 0 && string.IsNullOrWhiteSpace(text.Text))
        {
            _captions.AddRange(text.Images.Where(caption => !string.IsNullOrWhiteSpace(caption)));
        }
        else if (text.Text.Length > 0)
        {
            _paragraphs.Add(text.Text);
        }
    }

    private MarkdownText Take()
    {
        // A backslash at the end of a paragraph breaks no line.
        MarkdownText text = MarkdownInline.Read(_text.ToString());
        _text.Clear();
        return text;
    }
}
