namespace ArticleKit.Parsing;

/// <summary>What is known of the lines of a source that are weighed: so many from each end, and the one after those at the start.</summary>
/// <remarks>Reused from source to source. A line between is looked at once, in an entry of its own that is used again and again.</remarks>
internal sealed class LineFactsList
{
    private readonly List<LineFacts> _facts = [];
    private readonly LineFacts _between = new();
    private List<TextSpan> _lines = [];
    private CreditLexicon _lexicon = CreditLexicon.BuiltIn;
    private int _head;
    private int _tail;

    /// <summary>Takes the lines of a source.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="lexicon">What their words are looked up in.</param>
    /// <param name="head">How many are weighed from the start.</param>
    /// <param name="tail">The first one of those that are weighed to the end.</param>
    public void Start(List<TextSpan> lines, CreditLexicon lexicon, int head, int tail)
    {
        (_lines, _lexicon, _head, _tail) = (lines, lexicon, Math.Min(head + 1, tail), tail);
        int count = _head + lines.Count - tail;
        while (_facts.Count < count)
        {
            _facts.Add(new LineFacts());
        }

        LineFacts? next = null;
        for (int i = count - 1; i >= 0; i--)
        {
            int line = i < _head ? i : tail + i - _head;
            _facts[i].Start(lines[line], lexicon, line == 0, i == _head - 1 && _head < tail ? null : next);
            if (next is not null && _facts[i].Next == next)
            {
                next.Previous = _facts[i];
            }

            next = _facts[i];
        }
    }

    /// <summary>What is known of a line.</summary>
    public LineFacts this[int line]
    {
        get
        {
            if (line < _head || line >= _tail)
            {
                return _facts[line < _head ? line : _head + line - _tail];
            }

            _between.Start(_lines[line], _lexicon, isFirst: false, next: null);
            return _between;
        }
    }
}
