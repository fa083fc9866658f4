using System.Globalization;
using ArticleKit.Diagnostics;

namespace ArticleKit;

/// <summary>One thing the parser has to say about a text: a stable code, a place, and a remedy.</summary>
/// <remarks>Immutable; compared by value. Never holds text of the article, so it can be logged.</remarks>
public sealed record ArticleDiagnostic
{
    internal ArticleDiagnostic(ArticleDiagnosticId id, TextSpan span)
    {
        Id = id;
        Span = span;
    }

    /// <summary>What it is about.</summary>
    public ArticleDiagnosticId Id { get; }

    /// <summary>The stable code, such as <c>AK0005</c>.</summary>
    public string Code => string.Create(CultureInfo.InvariantCulture, $"AK{(int)Id:D4}");

    /// <summary>How much it weighs; fixed for each <see cref="Id"/>.</summary>
    public DiagnosticSeverity Severity => DiagnosticCatalog.SeverityOf(Id);

    /// <summary>Where, in the unit of the result's layout.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What is wrong and what to do about it, in English, whatever the culture.</summary>
    public string Message => DiagnosticCatalog.MessageOf(Id);

    /// <summary>Code, offset and message in one line.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code} at {Span.Start}: {Message}");
}
