namespace ArticleKit.Text.Matching;

/// <summary>Goes through all places of a pattern in a text that is folded, those that overlap too, in one pass whatever both are.</summary>
internal struct PlaceEnumerator(PatternBorders pattern)
{
    private int _next;
    private int _matched;

    /// <summary>Where the pattern stands.</summary>
    public int Current { get; private set; }

    /// <summary>Goes to the next place.</summary>
    /// <param name="text">The same text each time.</param>
    public bool MoveNext(ReadOnlySpan<char> text)
    {
        while (_next < text.Length)
        {
            if (_matched == 0)
            {
                int skipped = text[_next..].IndexOf(pattern.Pattern[0]);
                _next = skipped < 0 ? text.Length - 1 : _next + skipped;
            }

            _matched = pattern.Step(_matched, text[_next++]);
            if (_matched == pattern.Pattern.Length)
            {
                Current = _next - _matched;
                return true;
            }
        }

        return false;
    }
}
