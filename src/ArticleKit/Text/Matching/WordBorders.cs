using System.Text;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Matching;

/// <summary>Whether a match begins and ends where words do, or with nothing between but the article and clitics.</summary>
internal static class WordBorders
{
    // Waw, feh; beh, kaf, lam, seen; alef lam, lam lam. The longest: waw beh alef lam.
    private const int MaxPrefix = 4;
    private const int MaxSuffix = 4;

    public static bool Fits(FoldTable table, ArabicMatch options, ReadOnlySpan<char> text, int start, int end)
    {
        Span<char> letters = stackalloc char[MaxPrefix + 2];
        int before = LettersBefore(table, text, start, letters);
        if (before != 0 && (before > MaxPrefix || !IsPrefix(letters[^before..], options)))
        {
            return false;
        }

        int after = LettersAfter(table, text, end, letters);
        return after == 0 || (after <= MaxSuffix && (options & ArabicMatch.IgnoreClitics) != 0 && IsSuffix(letters[..after]));
    }

    /// <summary>How many folded letters stand before in the word, written to the end of the span; more than the longest prefix is too many.</summary>
    private static int LettersBefore(FoldTable table, ReadOnlySpan<char> text, int at, Span<char> letters)
    {
        Span<char> two = stackalloc char[2];
        int count = 0;
        while (at > 0 && count <= MaxPrefix)
        {
            int length = FoldedReader.Previous(table, text, at, two, out ReadOnlySpan<char> folded);
            at -= length;
            if (!IsOfWord(text.Slice(at, length)))
            {
                break;
            }

            for (int i = folded.Length - 1; i >= 0 && count <= MaxPrefix; i--)
            {
                letters[^++count] = folded[i];
            }
        }

        return count;
    }

    private static int LettersAfter(FoldTable table, ReadOnlySpan<char> text, int at, Span<char> letters)
    {
        Span<char> two = stackalloc char[2];
        int count = 0;
        while (at < text.Length && count <= MaxSuffix)
        {
            int length = FoldedReader.Next(table, text, at, two, out ReadOnlySpan<char> folded);
            if (!IsOfWord(text.Slice(at, length)))
            {
                break;
            }

            at += length;
            for (int i = 0; i < folded.Length && count <= MaxSuffix; i++)
            {
                letters[count++] = folded[i];
            }
        }

        return count;
    }

    private static bool IsPrefix(ReadOnlySpan<char> letters, ArabicMatch options)
    {
        bool clitics = (options & ArabicMatch.IgnoreClitics) != 0;
        bool article = (options & ArabicMatch.IgnoreArticle) != 0;
        if (clitics && letters[0] is '\u0648' or '\u0641')
        {
            letters = letters[1..];
        }

        if (article && letters is "\u0644\u0644")
        {
            return clitics;
        }

        if (clitics && !letters.IsEmpty && letters[0] is '\u0628' or '\u0643' or '\u0644' or '\u0633')
        {
            letters = letters[1..];
        }

        return letters.IsEmpty || (article && letters is "\u0627\u0644");
    }

    // Heh, heh alef, heh meem (alef), heh noon, kaf, kaf meem (alef), kaf noon, yeh, noon yeh, noon alef.
    private static bool IsSuffix(ReadOnlySpan<char> letters) => letters is
        "\u0647" or "\u0647\u0627" or "\u0647\u0645" or "\u0647\u0645\u0627" or "\u0647\u0646"
        or "\u0643" or "\u0643\u0645" or "\u0643\u0645\u0627" or "\u0643\u0646" or "\u064A" or "\u0646\u064A" or "\u0646\u0627";

    private static bool IsOfWord(ReadOnlySpan<char> character)
    {
        Rune.DecodeFromUtf16(character, out Rune rune, out _);
        return ArticleScript.KindOf(rune.Value) != 0 || WordContext.IsDigit(rune.Value) || rune.Value == ArabicLetters.Tatweel
            || WordContext.IsMark(rune.Value) || WordScanner.OrderOf(rune.Value) != 0;
    }
}
