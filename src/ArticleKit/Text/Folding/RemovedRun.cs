namespace ArticleKit.Text.Folding;

/// <summary>The run of removed characters that a scan of a piece has come to.</summary>
/// <remarks>
/// A run of <see cref="Long"/> is a border: nothing is folded across it, and it stays, unless nobody could tell. It stays by pieces that begin
/// where the run begins, and so at the same places when the text is folded again.
/// </remarks>
internal struct RemovedRun
{
    /// <summary>How many code points make a long run.</summary>
    public const int Long = 120;

    private int _previous;

    /// <summary>Where it begins, in units of the piece.</summary>
    public int Start { get; private set; }

    /// <summary>How many code points stand before it.</summary>
    public int Before { get; private set; }

    /// <summary>The character before it; negative where it begins the piece.</summary>
    public int Last { get; private set; }

    /// <summary>Its length in code points; 0 where the last character stays.</summary>
    public int Length { get; private set; }

    /// <summary>Whether something before it looks at the word.</summary>
    public bool IsAfterContext { get; private set; }

    /// <summary>Adds the next character of the piece.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="action">What the table says of it.</param>
    /// <param name="at">Where it stands, in units.</param>
    /// <param name="count">Where it stands, in code points.</param>
    /// <param name="contextual">Whether something before it looks at the word.</param>
    public void Add(int codePoint, char action, int at, int count, bool contextual)
    {
        if (action != FoldTable.Delete)
        {
            Length = 0;
            _previous = codePoint;
            return;
        }

        if (Length++ == 0)
        {
            (Start, Before, Last, IsAfterContext) = (at, count, count == 0 ? -1 : _previous, contextual);
        }
    }
}
