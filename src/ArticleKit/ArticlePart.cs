using System.Collections.Immutable;

namespace ArticleKit;

/// <summary>One part of a source: what it is, where it stands, and what is in it.</summary>
/// <remarks>Immutable; compared by value, children included. Children lie in their parent, disjoint and in order.</remarks>
public sealed record ArticlePart
{
    internal ArticlePart(ArticlePartKind kind, TextSpan span, int? index = null, OtherPartKind other = OtherPartKind.None, ImmutableArray<ArticlePart> children = default)
    {
        Kind = kind;
        Span = span;
        Index = index;
        Other = other;
        Children = children.IsDefault ? [] : children;
    }

    /// <summary>What the part is.</summary>
    public ArticlePartKind Kind { get; }

    /// <summary>Where it stands, in the layout's unit.</summary>
    public TextSpan Span { get; }

    /// <summary>Its 0-based place in the article's list (<c>paragraphs[3]</c>); <c>null</c> for a field that is no list.</summary>
    public int? Index { get; }

    /// <summary>What kind of other part it is; <see cref="OtherPartKind.None"/> unless <see cref="Kind"/> is <see cref="ArticlePartKind.Other"/>.</summary>
    public OtherPartKind Other { get; }

    /// <summary>The parts in it, in order; empty for most.</summary>
    public ImmutableArray<ArticlePart> Children { get; }

    /// <summary>Compares kind, place, index and children.</summary>
    public bool Equals(ArticlePart? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Kind == other.Kind && Span == other.Span && Index == other.Index && Other == other.Other
            && Children.AsSpan().SequenceEqual(other.Children.AsSpan()));

    /// <summary>A hash consistent with <see cref="Equals(ArticlePart?)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Kind, Span, Index, Other, Children.Length);

    /// <summary>Kind, index and span; no text.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind}{(Index is { } i ? $"[{i}]" : "")} {Span}");
}
