namespace ArticleKit.Text.Folding;

/// <summary>The white space at the start of a piece and what may vanish among it, after the last two line ends in a row.</summary>
/// <remarks>
/// Between two line ends no fold looks across. As long as <see cref="LongPiece.Limit"/> and mixed it is too long where it has that length, whatever
/// comes after it: so it is cut at the same places when the text is folded again.
/// </remarks>
internal struct MixedSpace
{
    private bool _afterLineEnd;
    private bool _hasWhite;
    private bool _hasOther;

    /// <summary>Where it begins, in units of the piece.</summary>
    public int Start { get; private set; }

    /// <summary>Its length in code points.</summary>
    public int Length { get; private set; }

    /// <summary>Whether it has white space and other characters.</summary>
    public readonly bool IsMixed => _hasWhite && _hasOther;

    /// <summary>Adds the next character of the piece, whether or not it is in a word.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="isWhite">Whether it is white space.</param>
    /// <param name="at">Where it stands, in units.</param>
    public void Add(int codePoint, bool isWhite, int at)
    {
        bool isLineEnd = isWhite && WordScanner.IsLineEnd(codePoint);
        if (isLineEnd && _afterLineEnd)
        {
            (Start, Length, _hasOther) = (at, 0, false);
        }

        _afterLineEnd = isLineEnd;
        _hasWhite |= isWhite;
        _hasOther |= !isWhite;
        Length++;
    }
}
