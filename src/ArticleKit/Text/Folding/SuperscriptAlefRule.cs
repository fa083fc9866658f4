using ArticleKit.Lexicons;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Whether U+0670 is written as alef in everyday spelling.</summary>
internal static class SuperscriptAlefRule
{
    private const int MaxLetters = 24;

    /// <summary>Replaces it by alef, or removes it, before any fold looks at the letters of the word.</summary>
    public static void Apply(ref WordBuffer word)
    {
        Span<int> read = word.CodePoints;
        if (!read.Contains(SuperscriptAlef))
        {
            return;
        }

        // All are decided by the word as it was.
        Span<bool> isAlef = new bool[read.Length];
        for (int i = 0; i < read.Length; i++)
        {
            isAlef[i] = read[i] == SuperscriptAlef && IsAlef(read, i);
        }

        int kept = 0;
        for (int i = 0; i < read.Length; i++)
        {
            bool removed = read[i] == SuperscriptAlef && !isAlef[i];
            read[i] = isAlef[i] ? Alef : read[i];
            kept = WordTidier.Keep(ref word, i, removed ? 0 : 1, kept);
        }

        word.Truncate(kept);
    }

    /// <summary>True, save on alef maksura and the Farsi yeh that stands for it, beside an alef, and in the words that are spelled without.</summary>
    private static bool IsAlef(ReadOnlySpan<int> word, int i)
    {
        int after = i + 1;
        while (after < word.Length && (WordContext.IsMark(word[after]) || word[after] == Tatweel))
        {
            after++;
        }

        int before = i - 1;
        while (before >= 0 && (WordContext.IsMark(word[before]) || word[before] == Tatweel))
        {
            before--;
        }

        if (before < 0 || !WordContext.IsLetter(word[before]) || word[before] is AlefMaksura or Alef || (after < word.Length && word[after] is AlefMaksura or Alef)
            || (word[before] == FarsiYeh && !WordContext.IsBeforeLetter(word, i)))
        {
            return false;
        }

        return !IsSpelledWithout(word, i);
    }

    private static bool IsSpelledWithout(ReadOnlySpan<int> word, int i)
    {
        int start = i;
        while (start > 0 && IsOfWord(word[start - 1]))
        {
            start--;
        }

        Span<char> letters = stackalloc char[MaxLetters];
        int count = 0;
        for (int at = start; at < word.Length && IsOfWord(word[at]); at++)
        {
            if (!WordContext.IsLetter(word[at]))
            {
                continue;
            }

            if (count == MaxLetters || word[at] > 0xFFFF)
            {
                return false;
            }

            letters[count++] = word[at] is AlefWithHamzaAbove or AlefWithHamzaBelow or AlefWithMadda or AlefWasla ? Alef : (char)word[at];
        }

        // Without the conjunctions and prepositions that are written together with the word.
        for (ReadOnlySpan<char> rest = letters[..count]; rest.Length >= 2; rest = rest[1..])
        {
            if (SuperscriptAlefWords.Contains(rest))
            {
                return true;
            }

            // Feh, waw, beh, kaf, lam, alef.
            if (rest[0] is not ('\u0641' or Waw or '\u0628' or Kaf or '\u0644' or Alef))
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOfWord(int codePoint) => codePoint == Tatweel || WordContext.KindOf(codePoint) == 2 || WordContext.IsLetter(codePoint);
}
