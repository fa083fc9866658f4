using ArticleKit.Lexicons;
using ArticleKit.Text;

namespace ArticleKit.Parsing;

/// <summary>Looks up the words that a line begins with, whatever their spelling.</summary>
internal static class PageLexicon
{
    private const int Looked = 48;
    private const int MaxWords = 4;

    /// <summary>The longest entry that the line begins with.</summary>
    /// <param name="line">The trimmed line, without marks before its first word.</param>
    /// <param name="rest">Where what comes after it starts, in the line.</param>
    public static PageWordKind FindHead(ReadOnlySpan<char> line, out int rest)
    {
        WordSpans words = WordSpans.Of(line.Length > Looked ? line[..Looked] : line);
        Span<char> folded = stackalloc char[Looked * 4];
        for (int count = Math.Min(words.Count, MaxWords); count > 0; count--)
        {
            rest = words[count - 1].End;
            ReadOnlySpan<char> head = line[..rest].TrimEnd(":.-\u2013\u2026/*)]\u060C");
            ArabicNormalizer.Search.Normalize(head, folded, out _, out int length);
            Span<char> key = folded[..length];
            for (int i = 0; i < key.Length; i++)
            {
                key[i] = char.IsAsciiLetterUpper(key[i]) ? (char)(key[i] | 0x20) : key[i];
            }

            PageWordKind kind = key.Length > PageWords.MaxLength ? PageWordKind.None : PageWords.Find(key).Kind;
            if (kind != PageWordKind.None)
            {
                return kind;
            }
        }

        rest = 0;
        return PageWordKind.None;
    }
}
