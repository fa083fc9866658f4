using System.Collections.Immutable;

namespace ArticleKit;

/// <summary>A result, and for each of its parts why it is that part.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed class ArticleExplanation
{
    internal ArticleExplanation(ArticleParseResult result, ImmutableArray<PartExplanation> parts)
    {
        Result = result;
        Parts = parts;
    }

    /// <summary>The result: the same that parsing gives.</summary>
    public ArticleParseResult Result { get; }

    /// <summary>Every field and every other part but blanks and separators, parents before their children, in the order of the source.</summary>
    public ImmutableArray<PartExplanation> Parts { get; }

    /// <summary>The explanation of the first part of a kind.</summary>
    /// <param name="kind">What to look for.</param>
    /// <param name="index">Where the kind is a list, which of them; otherwise left out.</param>
    /// <exception cref="KeyNotFoundException">There is no such part; <see cref="Find"/> answers <c>null</c> instead.</exception>
    public PartExplanation Of(ArticlePartKind kind, int? index = null) =>
        Find(kind, index) ?? throw new KeyNotFoundException($"The text has no part {kind}{(index is { } i ? FormattableString.Invariant($"[{i}]") : "")}.");

    /// <summary>The explanation of the first part of a kind, or <c>null</c>.</summary>
    /// <param name="kind">What to look for.</param>
    /// <param name="index">Where the kind is a list, which of them; otherwise left out.</param>
    public PartExplanation? Find(ArticlePartKind kind, int? index = null) =>
        Parts.FirstOrDefault(one => one.Part.Kind == kind && (index is null || one.Part.Index == index));
}
