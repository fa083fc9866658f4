namespace ArticleKit.Tool.Terminal;

/// <summary>Shows people what the parser has to say: where, what, and the line with the place marked.</summary>
/// <remarks>Errors and warnings always; information only to somebody who looks at one text at a terminal.</remarks>
internal sealed class DiagnosticPrinter(Messages messages, TerminalScreen? screen, bool severalInputs)
{
    private readonly int _width = screen?.Width ?? TerminalScreen.DefaultWidth;
    private readonly DiagnosticSeverity _least =
        screen is not null && !severalInputs ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;

    /// <param name="path">The source as the user calls it.</param>
    /// <param name="source">The bytes that were read; the spans of the result count them.</param>
    /// <param name="result">What the parser found.</param>
    /// <param name="linesBefore">How many lines of the source stand before what was read.</param>
    public void Print(string path, ReadOnlySpan<byte> source, ArticleParseResult result, long linesBefore = 0)
    {
        foreach (ArticleDiagnostic diagnostic in result.Diagnostics)
        {
            if (diagnostic.Severity >= _least)
            {
                Print(path, source, diagnostic.Span, diagnostic.Code, NameOf(diagnostic.Severity), MessageOf(diagnostic), linesBefore);
            }
        }
    }

    /// <param name="path">The source as the user calls it.</param>
    /// <param name="source">What was read: a whole source, or one line of it.</param>
    /// <param name="span">The place, in bytes.</param>
    /// <param name="code">The stable code.</param>
    /// <param name="severity">How much it weighs, in a word.</param>
    /// <param name="message">What is wrong, and what to do.</param>
    /// <param name="linesBefore">How many lines of the source stand before what was read.</param>
    public void Print(
        string path, ReadOnlySpan<byte> source, TextSpan span, string code, string severity, string message, long linesBefore = 0)
    {
        SourcePosition position = SourcePosition.Of(source, Math.Min(span.Start, source.Length));
        messages.WriteLine(FormattableString.Invariant(
            $"{path}:{linesBefore + position.Line}:{position.Column}: {code} {severity}: {message}"));
        (string line, string mark) = Excerpt.Of(source, position, span, _width - 2);
        if (line.Length > 0)
        {
            messages.WriteLine($"  {line}");
        }

        if (mark.Length > 0)
        {
            messages.WriteLine($"  {mark}");
        }
    }

    /// <summary>The message, and what this command can do about it.</summary>
    private static string MessageOf(ArticleDiagnostic diagnostic) => diagnostic.Id switch
    {
        ArticleDiagnosticId.InvalidUtf8 or ArticleDiagnosticId.WrongEncoding => $"{diagnostic.Message} Here --encoding names it, such as --encoding windows-1256.",
        ArticleDiagnosticId.InputTooLong or ArticleDiagnosticId.LineTooLong or ArticleDiagnosticId.TooManyLines or ArticleDiagnosticId.TooManyAuthors =>
            $"{diagnostic.Message} Here --no-limits lifts it.",
        _ => diagnostic.Message,
    };

    private static string NameOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "info",
    };
}
