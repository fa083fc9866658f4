using System.Runtime.CompilerServices;

namespace ArticleKit.Text;

/// <summary>What a word of a closed class is folded by; what is folded already.</summary>
internal static class PlainLetters
{
    private const ArabicFolds Folds = ArabicFolds.Compose | ArabicFolds.FoldPresentationForms | ArabicFolds.RemoveTatweel | ArabicFolds.RemoveDiacritics
        | ArabicFolds.UnifyAlefWasla | ArabicFolds.UnifyLookAlikes | ArabicFolds.FarsiYehToYeh | ArabicFolds.FinalFarsiYehToYeh
        | ArabicFolds.RemoveBidiControls | ArabicFolds.RemoveFormatControls;

    // Of U+0620 to U+065F, the alphabet: a bit each.
    private const char FirstLetter = '\u0620';
    private const ulong Letters = (((1UL << (0x63A - 0x621 + 1)) - 1) << (0x621 - FirstLetter)) | (((1UL << (0x64A - 0x641 + 1)) - 1) << (0x641 - FirstLetter));
    private const int LettersLength = 64;

    /// <summary>Whether a text stays as it is, which nearly every one does.</summary>
    public static bool AreAll(ReadOnlySpan<char> text) => CountAtStart(text) == text.Length;

    /// <summary>How many characters at the start of a text stay as they are.</summary>
    public static int CountAtStart(ReadOnlySpan<char> text)
    {
        // Words are short: one look at each letter costs less than to set up a search.
        int count = 0;
        while (count < text.Length && IsPlain(text[count]))
        {
            count++;
        }

        return count;
    }

    /// <summary>The alphabet, ASCII, ARABIC-INDIC DIGITS; commas, quotes, dashes and dots of newsrooms.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsPlain(char c)
    {
        uint letter = (uint)(c - FirstLetter);
        return letter < LettersLength
            ? (Letters >> (int)letter & 1) != 0
            : c is (>= ' ' and <= '~') or (>= '\u0660' and <= '\u0669') or '\u060C' or '\u061B' or '\u061F' or '\u00AB' or '\u00BB' or (>= '\u2010' and <= '\u2026');
    }

    /// <summary>Folds a word.</summary>
    /// <returns>How many characters it has then.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> room)
    {
        Made.Normalizer.Normalize(word, room, out _, out int length);
        return length;
    }

    // Made for the first word that is not plain.
    private static class Made
    {
        public static readonly ArabicNormalizer Normalizer = new(Folds);
    }
}
