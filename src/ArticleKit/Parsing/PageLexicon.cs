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
        Span<char> folded = stackalloc char[Looked * FoldedWord.MaxExpansion];
        int firstEnd = FirstWordEnd(head);
        if (!PageWords.Begins(folded[..FoldedWord.Fold(FieldTrimmer.TrimBlank(head[..firstEnd]), folded)]))
        {
            // So it is with nearly every line: one word to look up.
            return Find(head[..firstEnd], folded, out rest);
        }

        WordSpans words = WordSpans.Of(head, MaxWords);
        for (int count = Math.Min(words.Count, MaxWords); count > 0; count--)
        {
            PageWordKind kind = Find(head[..words[count - 1].End], folded, out rest);
            if (kind != PageWordKind.None)
            {
                return kind;
            }
        }

        rest = 0;
        return PageWordKind.None;
    }

    private static PageWordKind Find(ReadOnlySpan<char> words, Span<char> folded, out int rest)
    {
        PageWordKind kind = PageWords.Find(folded[..FoldedWord.Fold(FieldTrimmer.TrimMarksAtEnd(words, ":.-\u2013\u2026/*)]\u060C" + FieldTrimmer.Unseen), folded)]).Kind;
        rest = kind == PageWordKind.None ? 0 : words.Length;
        return kind;
    }

    private static int FirstWordEnd(ReadOnlySpan<char> text)
    {
        int end = FieldTrimmer.BlankAtStart(text);
        while (end < text.Length && !FieldTrimmer.IsBlank(text[end]))
        {
            end++;
        }

        return end;
    }
}
