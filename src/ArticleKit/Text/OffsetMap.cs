namespace ArticleKit.Text;

/// <summary>The way between offsets of a text and of what it was normalized to.</summary>
/// <remarks>
/// Immutable and thread-safe. Its size follows the number of changes, not the length of the text. Offsets are 0-based and count
/// <see cref="Unit"/>; both ways are monotonic, and exact where text was copied.
/// </remarks>
public sealed class OffsetMap
{
    // Pairs of offsets, in the source and in the target, see RunRecorder.
    private readonly int[] _borders;

    internal OffsetMap(TextUnit unit, int[] borders)
    {
        Unit = unit;
        _borders = borders;
    }

    /// <summary>What offsets count, on both sides.</summary>
    public TextUnit Unit { get; }

    /// <summary>The length of the source.</summary>
    public int SourceLength => _borders[^2];

    /// <summary>The length of the normalized text.</summary>
    public int Length => _borders[^1];

    internal ReadOnlySpan<int> Borders => _borders;

    /// <summary>Where the character at an offset of the normalized text came from: where its source begins.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond <see cref="Length"/>.</exception>
    public int ToSource(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);

        // The last border at or before it: what was removed there lies before the character.
        int border = LastAtOrBefore(side: 1, offset);
        return _borders[2 * border] + (IsRun(border) ? offset - _borders[(2 * border) + 1] : 0);
    }

    /// <summary>Where the source of everything before an offset of the normalized text ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond <see cref="Length"/>.</exception>
    public int ToSourceEnd(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        int border = FirstAtOrAfter(side: 1, offset);
        if (_borders[(2 * border) + 1] == offset)
        {
            return _borders[2 * border];
        }

        // Inside of what lies before the border: a run ends where the offset says, a replaced piece comes whole.
        return IsRun(border - 1) ? _borders[2 * border] - (_borders[(2 * border) + 1] - offset) : _borders[2 * border];
    }

    /// <summary>Where the normalized form of everything before an offset of the source ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The offset is negative or beyond <see cref="SourceLength"/>.</exception>
    public int FromSource(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, SourceLength);
        int border = LastAtOrBefore(side: 0, offset);
        return _borders[(2 * border) + 1] + (IsRun(border) ? offset - _borders[2 * border] : 0);
    }

    /// <summary>The source of a span of the normalized text, without what was removed around it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <see cref="Length"/>.</exception>
    public TextSpan ToSource(TextSpan span)
    {
        int start = ToSource(span.Start);
        return TextSpan.FromBounds(start, span.IsEmpty ? start : Math.Max(start, ToSourceEnd(span.End)));
    }

    /// <summary>The normalized form of a span of the source; pieces that became one with others come whole.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches beyond <see cref="SourceLength"/>.</exception>
    public TextSpan FromSource(TextSpan span)
    {
        int start = FromSource(span.Start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, SourceLength, nameof(span));
        int border = FirstAtOrAfter(side: 0, span.End);
        int end = _borders[2 * border] == span.End || !IsRun(border - 1)
            ? _borders[(2 * border) + 1]
            : _borders[(2 * border) + 1] - (_borders[2 * border] - span.End);
        return TextSpan.FromBounds(start, span.IsEmpty ? start : Math.Max(start, end));
    }

    /// <summary>Whether source and target go one for one between a border and the next.</summary>
    private bool IsRun(int border) =>
        (2 * border) + 3 < _borders.Length
        && _borders[(2 * border) + 2] - _borders[2 * border] == _borders[(2 * border) + 3] - _borders[(2 * border) + 1];

    private int LastAtOrBefore(int side, int offset)
    {
        (int low, int high) = (0, (_borders.Length / 2) - 1);
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            (low, high) = _borders[(2 * middle) + side] <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private int FirstAtOrAfter(int side, int offset)
    {
        (int low, int high) = (0, (_borders.Length / 2) - 1);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _borders[(2 * middle) + side] >= offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
