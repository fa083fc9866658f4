namespace ArticleKit;

/// <summary>How sure a part is. What lies below <see cref="Weak"/> is not resolved at all.</summary>
/// <remarks>The share of right ones for each is measured; see the page on layouts.</remarks>
public enum ArticleConfidence
{
    /// <summary>Another reading of the line is about as good.</summary>
    Weak,

    /// <summary>More speaks for it than for any other reading of the line.</summary>
    Likely,

    /// <summary>Nothing else comes near.</summary>
    Certain,
}
