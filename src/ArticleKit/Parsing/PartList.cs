using System.Collections.Immutable;

namespace ArticleKit.Parsing;

/// <summary>The parts found so far, parents before children, and the tree they make.</summary>
internal sealed class PartList
{
    private static readonly int Kinds = (int)Enum.GetValues<ArticlePartKind>().Max() + 1;

    private readonly List<Entry> _entries = [];

    private readonly record struct Entry(ArticlePartKind Kind, TextSpan Span, int? Index, OtherPartKind Other, int Depth);

    // Counted as they come and go: each of very many parts asks for its number.
    private readonly int[] _counts = new int[Kinds];
    private readonly int[] _numbered = new int[Kinds];

    public int Count => _entries.Count;

    public void Add(ArticlePartKind kind, TextSpan span, int? index = null, int depth = 0) =>
        Add(new Entry(kind, span, index, OtherPartKind.None, depth));

    public void AddOther(OtherPartKind other, TextSpan span, int depth = 0) =>
        Add(new Entry(ArticlePartKind.Other, span, null, other, depth));

    public int CountOf(ArticlePartKind kind) => _counts[(int)kind];

    /// <summary>How many parts of a kind have a number.</summary>
    public int CountOfNumbered(ArticlePartKind kind) => _numbered[(int)kind];

    /// <summary>Takes back everything added after <paramref name="count"/>.</summary>
    public void Truncate(int count)
    {
        for (int i = count; i < _entries.Count; i++)
        {
            CountOne(_entries[i], -1);
        }

        _entries.RemoveRange(count, _entries.Count - count);
    }

    /// <summary>The spans of a kind of other part, in order.</summary>
    public IEnumerable<TextSpan> Others(OtherPartKind other) => _entries.Where(e => e.Other == other).Select(e => e.Span);

    private void Add(Entry entry)
    {
        CountOne(entry, 1);
        _entries.Add(entry);
    }

    private void CountOne(in Entry entry, int by)
    {
        _counts[(int)entry.Kind] += by;
        _numbered[(int)entry.Kind] += entry.Index is null ? 0 : by;
    }

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
