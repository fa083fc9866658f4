namespace ArticleKit;

/// <summary>How much a diagnostic weighs.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Good to know; nothing is wrong.</summary>
    Info,

    /// <summary>Something is doubtful; the article was read.</summary>
    Warning,

    /// <summary>The text is no article.</summary>
    Error,
}
