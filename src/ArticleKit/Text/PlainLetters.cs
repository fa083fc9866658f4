using System.Buffers;

namespace ArticleKit.Text;

/// <summary>What a word of a closed class is folded by; what is folded already.</summary>
internal static class PlainLetters
{
    private const ArabicFolds Folds = ArabicFolds.Compose | ArabicFolds.FoldPresentationForms | ArabicFolds.RemoveTatweel | ArabicFolds.RemoveDiacritics
        | ArabicFolds.UnifyAlefWasla | ArabicFolds.UnifyLookAlikes | ArabicFolds.FarsiYehToYeh | ArabicFolds.FinalFarsiYehToYeh
        | ArabicFolds.RemoveBidiControls | ArabicFolds.RemoveFormatControls;

    // ASCII, the alphabet, ARABIC-INDIC DIGITS.
    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Range(' ', '~'), .. Range('\u0621', '\u063A'), .. Range('\u0641', '\u064A'), .. Range('\u0660', '\u0669')]);

    /// <summary>Whether a text stays as it is, which nearly every one does.</summary>
    public static bool AreAll(ReadOnlySpan<char> text) => !text.ContainsAnyExcept(Plain);

    /// <summary>Folds a word.</summary>
    /// <returns>How many characters it has then.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> room)
    {
        Made.Normalizer.Normalize(word, room, out _, out int length);
        return length;
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    // Made for the first word that is not plain.
    private static class Made
    {
        public static readonly ArabicNormalizer Normalizer = new(Folds);
    }
}
