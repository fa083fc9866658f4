using System.Collections.Immutable;

namespace ArticleKit;

/// <summary>The text is no article. Thrown only where the caller asked for an article or an exception.</summary>
/// <remarks>The message carries a code, an offset and a remedy, never text of the article.</remarks>
public sealed class ArticleFormatException : FormatException
{
    /// <summary>Makes an exception without diagnostics.</summary>
    public ArticleFormatException()
        : base("The text is no article.")
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    public ArticleFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception without diagnostics.</summary>
    public ArticleFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal ArticleFormatException(ImmutableArray<ArticleDiagnostic> diagnostics)
        : base(diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.ToString() ?? "The text is no article.") =>
        Diagnostics = diagnostics;

    internal ArticleFormatException(ArticleDiagnostic diagnostic, string reason)
        : base($"{diagnostic} {reason}") =>
        Diagnostics = [diagnostic];

    /// <summary>What the parser found, in the order of the source.</summary>
    public ImmutableArray<ArticleDiagnostic> Diagnostics { get; } = [];
}
