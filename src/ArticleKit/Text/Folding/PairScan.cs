using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Finds characters that only change beside another: two blanks, two full stops, a blank before a comma, a letter three times, two
/// marks; and tabs, the one ASCII character that always changes.</summary>
/// <remarks>What it finds is for the word folder to decide; it may find too much, never too little. Where pairs count, so does what goes or
/// grows, because it brings others together.</remarks>
internal struct PairScan(FoldTable table)
{
    /// <summary>The folds that look at pairs.</summary>
    public const ArabicFolds Folds = ArabicFolds.Compose | ArabicFolds.CollapseWhiteSpace | ArabicFolds.FoldEllipsis
        | ArabicFolds.TightenPunctuation | ArabicFolds.ReduceElongation;

    private int _previous = -1;
    private int _folded = -1;
    private int _repeats;

    /// <summary>Whether a code point forms a pair with the one before.</summary>
    /// <param name="codePoint">The code point.</param>
    /// <param name="action">What the table says of it.</param>
    public bool IsPair(int codePoint, char action)
    {
        int folded = action is >= '\uD800' and < '\uE000' ? codePoint : action;
        _repeats = folded == _folded ? _repeats + 1 : 1;
        _folded = folded;
        int previous = _previous;
        _previous = codePoint;
        return IsChange(action) || IsPair(table.PairFolds, previous, codePoint) || (_repeats >= 3 && IsLetterThrice(table.PairFolds, folded));
    }

    /// <summary>Whether a character goes or becomes several.</summary>
    public static bool IsChange(char action) => action == FoldTable.Delete || action is >= FoldTable.FirstExpansion and < '\uE000';

    /// <summary>Whether three of a letter, as folded, are a pair.</summary>
    public static bool IsLetterThrice(ArabicFolds folds, int letter) => letter >= 0x0620 && (folds & ArabicFolds.ReduceElongation) != 0;

    /// <summary>Whether two code points form a pair.</summary>
    public static bool IsPair(ArabicFolds folds, int first, int second) =>
        (second <= ' ' && first is >= 0 and <= ' ' && (first == ' ' || second == ' ') && (folds & ArabicFolds.CollapseWhiteSpace) != 0)
        || (second == '\t' && (folds & (ArabicFolds.CollapseWhiteSpace | ArabicFolds.TightenPunctuation)) != 0)
        || (second == '.' && first == '.' && (folds & ArabicFolds.FoldEllipsis) != 0)
        || (first == ' ' && second is 0x060C or 0x061B or 0x061F && (folds & ArabicFolds.TightenPunctuation) != 0)
        || (IsCommonMark(first) && IsCommonMark(second) && (folds & ArabicFolds.Compose) != 0);

    /// <summary>The marks that stand in ordinary text, one on a letter; any other mark is looked at in any case.</summary>
    public static bool IsCommonMark(int codePoint) => codePoint is (>= Fathatan and <= 0x065F) or SuperscriptAlef;
}
