using ArticleKit.Text.Unicode;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Questions about what stands around a character in its word.</summary>
internal static class WordContext
{
    /// <summary>1 where the code point is of Arabic script, 2 where it is a mark of it.</summary>
    public static byte KindOf(int codePoint) =>
        codePoint < 0x0600 ? (byte)0 : RangeTable.ValueAt(ArabicKind.Starts, ArabicKind.Values, codePoint);

    public static bool IsMark(int codePoint) => KindOf(codePoint) == 2;

    public static bool IsLetter(int codePoint) => ArticleScript.KindOf(codePoint) >= 2;

    public static bool IsDigit(int codePoint) =>
        codePoint is (>= '0' and <= '9') or (>= ArabicIndicZero and <= ArabicIndicZero + 9) or (>= ExtendedZero and <= ExtendedZero + 9);

    /// <summary>Whether the next character that is no mark, tatweel or control is an Arabic letter.</summary>
    public static bool IsBeforeLetter(ReadOnlySpan<int> word, int i)
    {
        do
        {
            i++;
        }
        while (i < word.Length && IsTransparent(word[i]));

        return i < word.Length && IsLetter(word[i]);
    }

    public static bool IsBetweenLetters(ReadOnlySpan<int> word, int i)
    {
        int before = i;
        do
        {
            before--;
        }
        while (before >= 0 && IsTransparent(word[before]));

        return before >= 0 && IsLetter(word[before]) && IsBeforeLetter(word, i);
    }

    /// <summary>Whether digits stand on both sides, whatever marks are between.</summary>
    public static bool IsBetweenDigits(ReadOnlySpan<int> word, int i)
    {
        int before = i - 1;
        while (before >= 0 && IsMark(word[before]))
        {
            before--;
        }

        int after = i + 1;
        while (after < word.Length && IsMark(word[after]))
        {
            after++;
        }

        return before >= 0 && after < word.Length && IsDigit(word[before]) && IsDigit(word[after]);
    }

    /// <summary>How many letters stand before, up to two.</summary>
    public static int LettersBefore(ReadOnlySpan<int> word, int i)
    {
        int letters = 0;
        while (--i >= 0 && letters < 2 && (IsTransparent(word[i]) || IsLetter(word[i])))
        {
            letters += IsLetter(word[i]) ? 1 : 0;
        }

        return letters;
    }

    /// <summary>Whether a joiner follows a character, whatever marks that has, that is neither white space, nor of Arabic script, nor removed,
    /// nor a digit that becomes Arabic: then it belongs to that script or emoji.</summary>
    public static bool JoinsOtherScript(FoldTable table, ReadOnlySpan<int> word, int i)
    {
        while (i > 0 && (word[i - 1] is ZeroWidthJoiner or ZeroWidthNonJoiner || WordScanner.OrderOf(word[i - 1]) != 0))
        {
            i--;
        }

        return i > 0 && !WordScanner.IsWhite(word[i - 1]) && KindOf(word[i - 1]) == 0 && word[i - 1] != Tatweel
            && table.ActionOf(word[i - 1]) != FoldTable.Delete && !(IsDigit(word[i - 1]) && table.ActionOf(word[i - 1]) == FoldTable.Context);
    }

    public static bool IsTransparent(int codePoint) =>
        codePoint is Tatweel or 0x00AD or 0x061C or (>= 0x200B and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x2064) or (>= 0x2066 and <= 0x2069) or 0xFEFF
        || IsMark(codePoint);
}
