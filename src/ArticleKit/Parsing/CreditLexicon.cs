using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Looks segments up, whatever their spelling and whatever dots stand in them.</summary>
internal static class CreditLexicon
{
    private const int Longest = 64;

    public static CreditWordKind Find(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return CreditWordKind.None;
        }

        Span<char> folded = stackalloc char[Longest * FoldedWord.MaxExpansion];
        int length = FoldedWord.Fold(text, folded);
        int kept = 0;
        bool blank = true;
        foreach (char c in folded[..length])
        {
            // "a. f. b." is "a f b".
            bool isBlank = c == '.' || FieldTrimmer.IsBlank(c);
            if (!isBlank || !blank)
            {
                folded[kept++] = isBlank ? ' ' : c;
            }

            blank = isBlank;
        }

        ReadOnlySpan<char> key = folded[..kept].TrimEnd(' ');
        return CreditWords.Find(key).Kind;
    }
}
