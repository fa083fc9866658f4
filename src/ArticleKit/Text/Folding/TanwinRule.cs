using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Tanwin fath and the alef it is written on, at the end of a word.</summary>
internal static class TanwinRule
{
    /// <summary>Removes them, in either order. Goes from the end, so that what then ends the word is seen too.</summary>
    public static void Remove(ref WordBuffer word)
    {
        for (int i = word.Length - 2; i >= 0; i--)
        {
            if (i + 1 < word.Length && (word.CodePoints[i], word.CodePoints[i + 1]) is (Alef, Fathatan) or (Fathatan, Alef)
                && WordContext.LettersBefore(word.CodePoints, i) >= 2 && !WordContext.IsBeforeLetter(word.CodePoints, i + 1))
            {
                word.Replace(i, 2, []);
            }
        }
    }
}
