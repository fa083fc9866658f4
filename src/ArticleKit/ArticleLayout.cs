using System.Collections.Immutable;
using ArticleKit.Parsing;

namespace ArticleKit;

/// <summary>Where everything stands in a source: a tree of spans.</summary>
/// <remarks>
/// <para>The top level covers the source without a gap; siblings are disjoint and in order; a child lies in its parent.</para>
/// <para>Offsets are 0-based, in <see cref="Unit"/>s of the source as it is: a byte order mark counts, malformed bytes count as they
/// stand. Immutable and thread-safe; compared by value.</para>
/// </remarks>
public sealed record ArticleLayout
{
    // Many callers never ask where things stand: the tree is made when the first one does, and any two of them make the same.
    private readonly PartEntry[] _entries = [];
    private ImmutableArray<ArticlePart> _parts;

    internal ArticleLayout(TextUnit unit, int length, ImmutableArray<ArticlePart> parts)
    {
        Unit = unit;
        Length = length;
        _parts = parts;
    }

    private ArticleLayout(PartEntry[] entries, TextUnit unit, int length)
    {
        Unit = unit;
        Length = length;
        _entries = entries;
    }

    /// <summary>What the offsets count.</summary>
    public TextUnit Unit { get; }

    /// <summary>The length of the source, in <see cref="Unit"/>s.</summary>
    public int Length { get; }

    /// <summary>The top level, in the order of the source.</summary>
    public ImmutableArray<ArticlePart> Parts
    {
        get
        {
            if (_parts.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _parts, PartTree.Make(_entries, Length));
            }

            return _parts;
        }
    }

    /// <summary>The layout of parts found; they are the layout's own from then on.</summary>
    internal static ArticleLayout Of(PartEntry[] entries, TextUnit unit, int length) => new(entries, unit, length);

    /// <summary>All parts, parents before their children, in the order of the source.</summary>
    public IEnumerable<ArticlePart> AllParts()
    {
        Stack<(ImmutableArray<ArticlePart> Siblings, int Next)> open = new();
        open.Push((Parts, 0));
        while (open.TryPop(out (ImmutableArray<ArticlePart> Siblings, int Next) level))
        {
            if (level.Next == level.Siblings.Length)
            {
                continue;
            }

            ArticlePart part = level.Siblings[level.Next];
            open.Push((level.Siblings, level.Next + 1));
            open.Push((part.Children, 0));
            yield return part;
        }
    }

    /// <summary>The first part of a kind, anywhere in the tree.</summary>
    /// <param name="kind">What to look for.</param>
    /// <param name="index">Where the kind is a list, which of them; otherwise left out.</param>
    /// <returns>The part, or <c>null</c> where there is none.</returns>
    public ArticlePart? Find(ArticlePartKind kind, int? index = null) =>
        AllParts().FirstOrDefault(part => part.Kind == kind && (index is null || part.Index == index));

    /// <summary>The same layout in another unit.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="source">The text that was read.</param>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not as long as what was read.</exception>
    /// <remarks>Takes time linear in the source. A lone surrogate counts as U+FFFD: three bytes of UTF-8, one code point.</remarks>
    public ArticleLayout To(TextUnit unit, ReadOnlySpan<char> source) =>
        unit == Unit ? this : UnitConversion.Convert(this, unit, source);

    /// <summary>The same layout in another unit.</summary>
    /// <param name="unit">The unit wanted.</param>
    /// <param name="utf8Source">The UTF-8 bytes that were read.</param>
    /// <exception cref="ArgumentException"><paramref name="utf8Source"/> is not as long as what was read.</exception>
    /// <remarks>Takes time linear in the source. Each malformed sequence counts as one U+FFFD, as in <see cref="System.Text.Encoding.UTF8"/>.</remarks>
    public ArticleLayout To(TextUnit unit, ReadOnlySpan<byte> utf8Source) =>
        unit == Unit ? this : UnitConversion.Convert(this, unit, utf8Source);

    /// <summary>Compares unit, length and parts.</summary>
    public bool Equals(ArticleLayout? other) =>
        ReferenceEquals(this, other)
        || (other is not null && Unit == other.Unit && Length == other.Length && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan()));

    /// <summary>A hash consistent with <see cref="Equals(ArticleLayout?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Unit, Length, Parts.Length);

    /// <summary>Unit, length and number of parts; no text.</summary>
    public override string ToString() => FormattableString.Invariant($"ArticleLayout {{ {Length} {Unit}, {Parts.Length} parts }}");
}
