namespace ArticleKit.Text.Matching;

/// <summary>A pattern, and how much of it may still match where its next character doesn't: Knuth, Morris and Pratt's table.</summary>
internal sealed class PatternBorders
{
    // By how much of the pattern matches: the longest end of so much that is its beginning too.
    private readonly int[] _borders;

    /// <param name="pattern">Not empty.</param>
    public PatternBorders(string pattern)
    {
        Pattern = pattern;
        _borders = new int[pattern.Length + 1];
        _borders[0] = -1;
        for (int i = 0, border = -1; i < pattern.Length; _borders[++i] = ++border)
        {
            while (border >= 0 && pattern[border] != pattern[i])
            {
                border = _borders[border];
            }
        }
    }

    public string Pattern { get; }

    /// <summary>How much of the pattern matches after one more character.</summary>
    /// <param name="matched">How much matched before it; all of it where a match ended.</param>
    /// <param name="next">The character.</param>
    public int Step(int matched, char next)
    {
        while (matched == Pattern.Length || (matched >= 0 && Pattern[matched] != next))
        {
            matched = _borders[matched];
        }

        return matched + 1;
    }
}
