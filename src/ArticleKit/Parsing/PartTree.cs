using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>Makes the tree of a layout from its flat form.</summary>
internal static class PartTree
{
    /// <summary>The top level, which covers the source without a gap.</summary>
    public static ImmutableArray<ArticlePart> Make(ReadOnlySpan<PartEntry> entries, int sourceLength)
    {
        int next = 0;
        return Cover(Siblings(entries, 0, ref next), sourceLength);
    }

    // Depth is 3 at most (paragraph, dateline, place, places in it): the recursion follows the code, not the input.
    private static ImmutableArray<ArticlePart> Siblings(ReadOnlySpan<PartEntry> entries, int depth, ref int next)
    {
        ImmutableArray<ArticlePart>.Builder siblings = ImmutableArray.CreateBuilder<ArticlePart>();
        while (next < entries.Length && entries[next].Depth == depth)
        {
            PartEntry entry = entries[next++];
            ImmutableArray<ArticlePart> children = next < entries.Length && entries[next].Depth > depth ? Siblings(entries, depth + 1, ref next) : [];
            siblings.Add(new ArticlePart(entry.Kind, entry.Span, entry.Index, entry.Other, children));
        }

        return siblings.DrainToImmutable();
    }

    private static ImmutableArray<ArticlePart> Cover(ImmutableArray<ArticlePart> parts, int sourceLength)
    {
        ImmutableArray<ArticlePart>.Builder covered = ImmutableArray.CreateBuilder<ArticlePart>((2 * parts.Length) + 1);
        int end = 0;
        foreach (ArticlePart part in parts)
        {
            AddBlank(end, part.Span.Start);
            covered.Add(part);
            end = part.Span.End;
        }

        AddBlank(end, sourceLength);
        return covered.DrainToImmutable();

        void AddBlank(int start, int stop)
        {
            if (start < stop)
            {
                covered.Add(new ArticlePart(ArticlePartKind.Other, TextSpan.FromBounds(start, stop), other: OtherPartKind.Blank));
            }
        }
    }
}
