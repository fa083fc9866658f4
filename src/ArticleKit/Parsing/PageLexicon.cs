using ArticleKit.Lexicons;

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
        ReadOnlySpan<char> head = line.Length > Looked ? line[..Looked] : line;
        WordSpans words = WordSpans.Of(head, MaxWords);
        Span<char> folded = stackalloc char[Looked * FoldedWord.MaxExpansion];
        ReadOnlySpan<char> first = folded[..FoldedWord.Fold(words.Word(head, 0), folded)];
        for (int count = PageWords.Begins(first) ? Math.Min(words.Count, MaxWords) : 1; count > 0; count--)
        {
            rest = words[count - 1].End;
            int length = FoldedWord.Fold(head[..rest].TrimEnd(":.-\u2013\u2026/*)]\u060C" + FieldTrimmer.Unseen), folded);
            PageWordKind kind = PageWords.Find(folded[..length]).Kind;
            if (kind != PageWordKind.None)
            {
                return kind;
            }
        }

        rest = 0;
        return PageWordKind.None;
    }
}
