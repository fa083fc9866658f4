using ArticleKit.Text;
using ArticleKit.Text.Folding;

namespace ArticleKit.Lexicons;

/// <summary>Folds words to look them up: as <see cref="ArabicNormalizer.Search"/> does, with ASCII in lower case.</summary>
internal static class FoldedWord
{
    /// <summary>How much longer than its text a folded word can be.</summary>
    public const int MaxExpansion = 4;

    /// <summary>Folds a word, or several.</summary>
    /// <param name="word">The word.</param>
    /// <param name="folded">Takes it; as long as the word, times <see cref="MaxExpansion"/>.</param>
    /// <returns>The length.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        // Short and made of plain letters, nearly always: one look at each, without what the kernels need to set up.
        FoldTable table = ArabicNormalizer.Search.Table;
        for (int i = 0; i < word.Length; i++)
        {
            char action = table[word[i]];
            if (action is >= '\uD800' and < '\uE000')
            {
                return FoldAny(word, folded);
            }

            folded[i] = ToLower(action);
        }

        return word.Length;
    }

    private static int FoldAny(ReadOnlySpan<char> word, Span<char> folded)
    {
        ArabicNormalizer.Search.Normalize(word, folded, out _, out int length);
        foreach (ref char letter in folded[..length])
        {
            letter = ToLower(letter);
        }

        return length;
    }

    private static char ToLower(char letter) => char.IsAsciiLetterUpper(letter) ? (char)(letter | 0x20) : letter;
}
