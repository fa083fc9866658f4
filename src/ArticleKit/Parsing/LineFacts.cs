namespace ArticleKit.Parsing;

/// <summary>A line while it is weighed: what several roles ask of it is found out once, when the first one asks.</summary>
internal ref struct LineFacts
{
    private readonly ReadOnlySpan<char> _source;
    private readonly List<TextSpan> _lines;
    private readonly int _number;
    private LineTraits _traits;
    private bool _hasTraits;
    private int _nextWords;

    public LineFacts(ReadOnlySpan<char> source, List<TextSpan> lines, int number)
    {
        _source = source;
        _lines = lines;
        _number = number;
        _nextWords = -1;
        Line = lines[number];
    }

    public TextSpan Line { get; }

    /// <summary>How many words the line after it has; 0 where there is none.</summary>
    public int NextWords
    {
        get
        {
            if (_nextWords < 0)
            {
                _nextWords = _number + 1 < _lines.Count ? LineTraits.CountWords(_lines[_number + 1].Slice(_source)) : 0;
            }

            return _nextWords;
        }
    }

    public LineTraits Traits
    {
        get
        {
            if (!_hasTraits)
            {
                (_traits, _hasTraits) = (LineTraits.Of(Line.Slice(_source)), true);
            }

            return _traits;
        }
    }
}
