namespace ArticleKit.Serialization.Markdown;

/// <summary>A document up to the end of its front matter, by lines and columns.</summary>
/// <remarks>Blank lines, and lines that hold a comment alone, count as nothing. Columns count blanks only: YAML has no tabs there.</remarks>
internal readonly ref struct YamlLines(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Length => _text.Length;

    /// <summary>A character; before and behind the text, a line feed.</summary>
    public char this[int at] => (uint)at < (uint)_text.Length ? _text[at] : '\n';

    public ReadOnlySpan<char> Slice(int start, int end) => _text[start..end];

    /// <summary>Where the line ends that a position is on: at its line feed, or at the end of the text.</summary>
    public int EndOfLine(int at)
    {
        int length = _text[at..].IndexOf('\n');
        return length < 0 ? _text.Length : at + length;
    }

    /// <summary>The next position that is no blank and no tab.</summary>
    public int SkipBlanks(int at, int end)
    {
        while (at < end && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    /// <summary>The next position that is no white space and in no comment; at or after <paramref name="end"/> where there is none.</summary>
    public int SkipSpace(int at, int end)
    {
        while (at < end)
        {
            if (_text[at] is ' ' or '\t' or '\n' or '\r')
            {
                at++;
            }
            else if (_text[at] == '#' && (at == 0 || _text[at - 1] is ' ' or '\t' or '\n'))
            {
                at = EndOfLine(at);
            }
            else
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>The column of a position on its line, from 0.</summary>
    public int ColumnOf(int at) => at - (_text[..at].LastIndexOf('\n') + 1);

    /// <summary>Whether a list's element begins at a position.</summary>
    public bool IsDash(int at) => this[at] == '-' && this[at + 1] is ' ' or '\t' or '\n' or '\r';

    /// <summary>Whether a position is the colon after a key.</summary>
    public bool IsColon(int at) => this[at] == ':' && this[at + 1] is ' ' or '\t' or '\n' or '\r';

    /// <summary>Where a node ends that begins on the line of a position: before the next line that is not indented deeper than its parent.</summary>
    /// <param name="at">The position.</param>
    /// <param name="end">The end of what the parent holds.</param>
    /// <param name="column">The parent's column.</param>
    /// <param name="withDashes">Whether the elements of a list may stand in the parent's column.</param>
    public int EndOfNode(int at, int end, int column, bool withDashes)
    {
        int line = Math.Min(EndOfLine(at) + 1, end);
        while (line < end)
        {
            int first = SkipBlanks(line, end);
            bool isNothing = this[first] is '\n' or '\r' or '#';
            if (!isNothing && (first - line < column || (first - line == column && !(withDashes && IsDash(first)))))
            {
                return line;
            }

            line = Math.Min(EndOfLine(first) + 1, end);
        }

        return end;
    }
}
