using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads a role word with its mark and a name, glued to the lead with nothing between: the name ends before the verb that the lead begins with.</summary>
internal static class SignedLeadGrammar
{
    private const int Looked = 80;
    private const int MaxRole = 24;
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;

    /// <param name="source">The source.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="lexicon">What role words are looked up in.</param>
    /// <param name="depth">The depth of the byline.</param>
    /// <param name="parts">Takes a byline.</param>
    /// <param name="end">Where it ends.</param>
    public static bool TryRead(ReadOnlySpan<char> source, TextSpan paragraph, CreditLexicon lexicon, int depth, PartList parts, out int end)
    {
        end = paragraph.Start;
        TextSpan head = new(paragraph.Start, Math.Min(paragraph.Length, Looked));
        if (!head.Slice(source)[..Math.Min(head.Length, MaxRole)].ContainsAny(":/-\u2013")
            || !AuthorsGrammar.TryReadRole(source, head, lexicon, out TextSpan role, out TextSpan rest)
            || FieldTrimmer.Trim(source, TextSpan.FromBounds(role.End, rest.Start)).IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<char> text = rest.Slice(source);
        WordSpans words = WordSpans.Of(text);
        for (int count = MinNameWords; count <= MaxNameWords && count < words.Count; count++)
        {
            TextSpan name = TextSpan.FromBounds(rest.Start, rest.Start + words[count - 1].End);
            if (!LeadVerbs.Has(words.Word(text, count)) || !AuthorsGrammar.IsName(name.Slice(source)))
            {
                continue;
            }

            int author = parts.CountOf(ArticlePartKind.Author);
            parts.Add(ArticlePartKind.Byline, TextSpan.FromBounds(role.Start, name.End), depth: depth);
            parts.Add(ArticlePartKind.Role, role, author, depth + 1);
            CreditParts.AddGap(source, TextSpan.FromBounds(role.End, name.Start), parts, depth + 1);
            parts.Add(ArticlePartKind.Author, name, author, depth + 1);
            end = name.End;
            return true;
        }

        return false;
    }
}
