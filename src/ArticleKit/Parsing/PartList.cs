using System.Runtime.InteropServices;

namespace ArticleKit.Parsing;

/// <summary>The parts found so far, parents before children.</summary>
internal sealed class PartList
{
    private static readonly int Kinds = (int)Enum.GetValues<ArticlePartKind>().Max() + 1;

    private readonly List<PartEntry> _entries = [];

    // Counted as they come and go: each of very many parts asks for its number.
    private readonly int[] _counts = new int[Kinds];
    private readonly int[] _numbered = new int[Kinds];

    public int Count => _entries.Count;

    /// <summary>All of them; until the next one is added.</summary>
    public ReadOnlySpan<PartEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>Whether something among them was understood by nobody.</summary>
    public bool HasUnresolved
    {
        get
        {
            foreach (PartEntry entry in Entries)
            {
                if (entry.Other == OtherPartKind.Unresolved)
                {
                    return true;
                }
            }

            return false;
        }
    }

    public void Add(ArticlePartKind kind, TextSpan span, int? index = null, int depth = 0) =>
        Add(new PartEntry(kind, span, index, OtherPartKind.None, depth));

    public void AddOther(OtherPartKind other, TextSpan span, int depth = 0) =>
        Add(new PartEntry(ArticlePartKind.Other, span, null, other, depth));

    /// <summary>Adds the parts of another list.</summary>
    public void Add(PartList others)
    {
        foreach (PartEntry entry in others.Entries)
        {
            Add(entry);
        }
    }

    public int CountOf(ArticlePartKind kind) => _counts[(int)kind];

    /// <summary>How many parts of a kind have a number.</summary>
    public int CountOfNumbered(ArticlePartKind kind) => _numbered[(int)kind];

    /// <summary>Takes back everything added after <paramref name="count"/>.</summary>
    public void Truncate(int count)
    {
        if (count == _entries.Count)
        {
            return;
        }

        for (int i = count; i < _entries.Count; i++)
        {
            CountOne(_entries[i], -1);
        }

        CollectionsMarshal.SetCount(_entries, count);
    }

    public ArticleLayout ToLayout(int sourceLength) => ArticleLayout.Of(Entries.ToArray(), TextUnit.Utf16, sourceLength);

    private void Add(PartEntry entry)
    {
        CountOne(entry, 1);
        _entries.Add(entry);
    }

    private void CountOne(in PartEntry entry, int by)
    {
        _counts[(int)entry.Kind] += by;
        _numbered[(int)entry.Kind] += entry.Index is null ? 0 : by;
    }
}
