namespace ArticleKit.Text;

/// <summary>What a span of normalized text takes with it in the source.</summary>
public enum TrailingMarks
{
    /// <summary>The marks that were removed after its last character too, as a reader would highlight them: مُحَمَّدٌ whole.</summary>
    Include,

    /// <summary>Only the characters that its own came from.</summary>
    Exclude,
}
