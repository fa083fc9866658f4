using System.Runtime.CompilerServices;
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
    [SkipLocalsInit]
    public static PageWordKind FindHead(ReadOnlySpan<char> line, out int rest)
    {
        ReadOnlySpan<char> head = line.Length > Looked ? line[..Looked] : line;
        rest = 0;
        if (!WordPlaces.May(head, WordLists.PageWords))
        {
            // So it is with nearly every line.
            return PageWordKind.None;
        }

        Span<char> folded = stackalloc char[Looked * FoldedWord.MaxExpansion];
        WordSpans words = WordSpans.Of(head, MaxWords);
        int most = PageWords.Begins(folded[..FoldedWord.Fold(words.Word(head, 0), folded)]) ? MaxWords : 1;
        for (int count = Math.Min(words.Count, most); count > 0; count--)
        {
            PageWordKind kind = Find(head[..words[count - 1].End], folded, out rest);
            if (kind != PageWordKind.None)
            {
                return kind;
            }
        }

        return PageWordKind.None;
    }

    private static PageWordKind Find(ReadOnlySpan<char> words, Span<char> folded, out int rest)
    {
        PageWordKind kind = PageWords.Find(folded[..FoldedWord.Fold(FieldTrimmer.TrimMarksAtEnd(words, ":.-\u2013\u2026/*)]\u060C" + FieldTrimmer.Unseen), folded)]).Kind;
        rest = kind == PageWordKind.None ? 0 : words.Length;
        return kind;
    }
}
