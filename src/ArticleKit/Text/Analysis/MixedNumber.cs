using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Analysis;

/// <summary>A number as it is read: digits, and single separators between them.</summary>
internal struct MixedNumber
{
    private int _kinds;
    private int _start;
    private int _end;
    private bool _separated;
    private bool _separatorChanged;

    /// <summary>Whether its digits are of more than one kind.</summary>
    public readonly bool IsMixed => (_kinds & (_kinds - 1)) != 0;

    public readonly TextSpan Span => TextSpan.FromBounds(_start, _end);

    /// <summary>How many of its characters change.</summary>
    public int Changed { get; private set; }

    /// <summary>Whether the number doesn't go on with this character; where it does, that is added next.</summary>
    public readonly bool IsEndedBy(int codePoint, ArabicTextClass textClass) =>
        _kinds != 0 && !IsDigit(textClass)
        && (_separated || codePoint is not ('.' or ',' or ArabicLetters.DecimalSeparator or ArabicLetters.ThousandsSeparator));

    public void Add(ArabicTextClass textClass, TextSpan span, bool changed)
    {
        if (!IsDigit(textClass))
        {
            // Whether a separator is inside the number, the next character tells.
            _separated = _kinds != 0;
            _separatorChanged = changed;
            return;
        }

        _start = _kinds == 0 ? span.Start : _start;
        _end = span.End;
        _kinds |= 1 << (textClass - ArabicTextClass.ArabicIndicDigits);
        Changed += (changed ? 1 : 0) + (_separated && _separatorChanged ? 1 : 0);
        _separated = false;
    }

    private static bool IsDigit(ArabicTextClass textClass) =>
        textClass is ArabicTextClass.ArabicIndicDigits or ArabicTextClass.ExtendedDigits or ArabicTextClass.AsciiDigits;
}
