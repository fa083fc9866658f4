using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Analysis;

/// <summary>Finds the mark that composes with the letter before it, as the characters are read.</summary>
internal struct DecomposedLetter
{
    private int _letter;
    private TextSpan _span;
    private bool _letterChanged;

    // Marks of these places stand between; a further one there can't compose (UAX #15, D115).
    private byte _firstOrder;
    private byte _secondOrder;

    /// <summary>The letter and all up to its mark.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>How many of the two change.</summary>
    public int Changed { get; private set; }

    /// <returns>Whether this is such a mark.</returns>
    public bool Add(int codePoint, TextSpan span, bool changed)
    {
        byte order = WordScanner.OrderOf(codePoint);
        if (order == 0)
        {
            this = new DecomposedLetter { _letter = codePoint, _span = span, _letterChanged = changed };
            return false;
        }

        // Only marks above (230) and below (220) compose.
        if (order != Above && order != Below)
        {
            return false;
        }

        bool blocked = order == _firstOrder || order == _secondOrder;
        if (blocked || MarkComposer.ComposePair(_letter, codePoint) == 0)
        {
            (_firstOrder, _secondOrder) = blocked ? (_firstOrder, _secondOrder) : (order, _firstOrder);
            return false;
        }

        Span = TextSpan.FromBounds(_span.Start, span.End);
        Changed = (_letterChanged ? 1 : 0) + (changed ? 1 : 0);

        // A letter counts once.
        _letter = 0;
        return true;
    }

    private const byte Above = 230;
    private const byte Below = 220;
}
