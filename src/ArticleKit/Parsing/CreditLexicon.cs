using ArticleKit.Lexicons;
using ArticleKit.Text;

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

        Span<char> folded = stackalloc char[Longest * 4];
        ArabicNormalizer.Search.Normalize(text, folded, out _, out int length);
        int kept = 0;
        bool blank = true;
        foreach (char c in folded[..length])
        {
            // "a. f. b." is "a f b".
            bool isBlank = c == '.' || FieldTrimmer.IsBlank(c);
            if (!isBlank || !blank)
            {
                folded[kept++] = isBlank ? ' ' : char.IsAsciiLetterUpper(c) ? (char)(c | 0x20) : c;
            }

            blank = isBlank;
        }

        ReadOnlySpan<char> key = folded[..kept].TrimEnd(' ');
        return key.Length > CreditWords.MaxLength ? CreditWordKind.None : CreditWords.Find(key).Kind;
    }
}
