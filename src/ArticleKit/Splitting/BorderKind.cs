namespace ArticleKit.Splitting;

/// <summary>What a line means to the articles around it.</summary>
internal enum BorderKind
{
    /// <summary>It belongs to the article.</summary>
    None,

    /// <summary>The article ended before it, the next one begins after it; the line belongs to neither.</summary>
    Separates,

    /// <summary>The article ended before it, and it is the first line of the next one.</summary>
    Begins,
}
