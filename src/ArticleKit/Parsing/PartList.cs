using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>The parts found so far, parents before children, and the tree they make.</summary>
internal sealed class PartList
{
    private readonly List<Entry> _entries = [];

    private readonly record struct Entry(ArticlePartKind Kind, TextSpan Span, int? Index, OtherPartKind Other, int Depth);

    public int Count => _entries.Count;

    public void Add(ArticlePartKind kind, TextSpan span, int? index = null, int depth = 0) =>
        _entries.Add(new Entry(kind, span, index, OtherPartKind.None, depth));

    public void AddOther(OtherPartKind other, TextSpan span, int depth = 0) =>
        _entries.Add(new Entry(ArticlePartKind.Other, span, null, other, depth));

    public int CountOf(ArticlePartKind kind) => _entries.Count(e => e.Kind == kind);

    /// <summary>How many parts of a kind have a number.</summary>
    public int CountOfNumbered(ArticlePartKind kind) => _entries.Count(e => e.Kind == kind && e.Index is not null);

    /// <summary>Takes back everything added after <paramref name="count"/>.</summary>
    public void Truncate(int count) => _entries.RemoveRange(count, _entries.Count - count);

    /// <summary>The spans of a kind of other part, in order.</summary>
    public IEnumerable<TextSpan> Others(OtherPartKind other) => _entries.Where(e => e.Other == other).Select(e => e.Span);

    public ArticleLayout ToLayout(int sourceLength)
    {
        int next = 0;
        return new ArticleLayout(TextUnit.Utf16, sourceLength, Cover(Siblings(0, ref next), sourceLength));
    }

    // Depth is 3 at most (paragraph, dateline, place, places in it): the recursion follows the code, not the input.
    private ImmutableArray<ArticlePart> Siblings(int depth, ref int next)
    {
        ImmutableArray<ArticlePart>.Builder siblings = ImmutableArray.CreateBuilder<ArticlePart>();
        while (next < _entries.Count && _entries[next].Depth == depth)
        {
            Entry entry = _entries[next++];
            ImmutableArray<ArticlePart> children = next < _entries.Count && _entries[next].Depth > depth ? Siblings(depth + 1, ref next) : [];
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
