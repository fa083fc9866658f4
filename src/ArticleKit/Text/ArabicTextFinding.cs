using System.Collections.Immutable;

namespace ArticleKit.Text;

/// <summary>That characters of a class occur in a text.</summary>
/// <param name="Class">The class.</param>
/// <param name="Count">How many occurrences there are; at least one.</param>
/// <param name="Changed">How many characters of these occurrences the normalizer removes or changes; 0 where none was given.</param>
/// <param name="Spans">The first occurrences in UTF-16 units of the text, as many as were asked for; at least one.</param>
public sealed record ArabicTextFinding(ArabicTextClass Class, int Count, int Changed, ImmutableArray<TextSpan> Spans)
{
    /// <summary>The first occurrence.</summary>
    public TextSpan First => Spans[0];

    /// <summary>Whether all is equal, the spans one by one.</summary>
    public bool Equals(ArabicTextFinding? other) =>
        other is not null && Class == other.Class && Count == other.Count && Changed == other.Changed && Spans.AsSpan().SequenceEqual(other.Spans.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Class, Count, Changed, Spans.Length);
}
