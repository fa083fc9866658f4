using System.Collections.Immutable;

namespace ArticleKit.Text;

/// <summary>What <see cref="ArabicText.Analyze"/> found. Immutable.</summary>
/// <param name="Findings">A finding for each class that occurs, in the order of the classes.</param>
/// <param name="Changed">How many characters (code points) of the text the normalizer removes or changes; 0 where none was given.</param>
/// <remarks>Marks that the normalizer puts in another order, and leaves there, don't count as changed: nothing is lost.</remarks>
public sealed record ArabicTextAnalysis(ImmutableArray<ArabicTextFinding> Findings, int Changed)
{
    /// <summary>The finding of a class; <c>null</c> where it doesn't occur.</summary>
    public ArabicTextFinding? this[ArabicTextClass textClass]
    {
        get
        {
            foreach (ArabicTextFinding finding in Findings)
            {
                if (finding.Class == textClass)
                {
                    return finding;
                }
            }

            return null;
        }
    }

    /// <summary>Whether all is equal, the findings one by one.</summary>
    public bool Equals(ArabicTextAnalysis? other) =>
        other is not null && Changed == other.Changed && Findings.AsSpan().SequenceEqual(other.Findings.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(Changed);
        foreach (ArabicTextFinding finding in Findings)
        {
            hash.Add(finding);
        }

        return hash.ToHashCode();
    }
}
