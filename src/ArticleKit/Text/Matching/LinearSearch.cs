using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Matching;

/// <summary>Finds a folded pattern in one pass over the text, whatever both are: Knuth, Morris and Pratt's way.</summary>
/// <remarks>Slower than <see cref="PatternSearch"/> on ordinary text, which turns to it where a text resembles its pattern too often.</remarks>
internal sealed class LinearSearch
{
    private readonly FoldTable _table;
    private readonly PatternBorders _pattern;

    /// <param name="table">A table without context.</param>
    /// <param name="pattern">The pattern, folded; not empty.</param>
    public LinearSearch(FoldTable table, string pattern)
    {
        _table = table;
        _pattern = new PatternBorders(pattern);
    }

    /// <summary>Finds where the first match that begins at or after an offset ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where to begin.</param>
    /// <param name="last">The offset of the character in which the match ends.</param>
    /// <param name="next">The offset after it.</param>
    /// <param name="before">How much of the pattern stands before that character.</param>
    public bool TryFind(ReadOnlySpan<char> text, int start, out int last, out int next, out int before)
    {
        Span<char> two = stackalloc char[2];
        int matched = 0;
        for (last = start; last < text.Length; last = next)
        {
            next = last + FoldedReader.Next(_table, text, last, two, out ReadOnlySpan<char> folded);
            for (int i = 0; i < folded.Length; i++)
            {
                matched = _pattern.Step(matched, folded[i]);
                if (matched == _pattern.Pattern.Length)
                {
                    before = Math.Max(matched - i - 1, 0);
                    return true;
                }
            }
        }

        (next, before) = (last, 0);
        return false;
    }
}
