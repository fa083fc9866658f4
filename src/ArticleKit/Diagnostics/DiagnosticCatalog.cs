namespace ArticleKit.Diagnostics;

/// <summary>The one table of severities and messages; <c>docs/diagnostics.md</c> is tested against it.</summary>
internal static class DiagnosticCatalog
{
    public static DiagnosticSeverity SeverityOf(ArticleDiagnosticId id) => id switch
    {
        ArticleDiagnosticId.WrongEncoding or ArticleDiagnosticId.LineTooLong or ArticleDiagnosticId.TooManyLines or ArticleDiagnosticId.TooManyAuthors => DiagnosticSeverity.Error,
        ArticleDiagnosticId.EmptyInput or ArticleDiagnosticId.InputTooLong or ArticleDiagnosticId.TemplateMismatch or ArticleDiagnosticId.FrontMatterMismatch => DiagnosticSeverity.Error,
        ArticleDiagnosticId.InvalidUtf8 or ArticleDiagnosticId.UnpairedSurrogate => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    public static string MessageOf(ArticleDiagnosticId id) => id switch
    {
        ArticleDiagnosticId.EmptyInput => "The text has neither a headline nor a paragraph. Give it at least one line that isn't blank.",
        ArticleDiagnosticId.UnresolvedText => "This could be several things and was left alone. A template says what it is.",
        ArticleDiagnosticId.MissingHeadline => "No line reads as a headline. If there is one, a template says which.",
        ArticleDiagnosticId.EmptyBody => "There is a headline and no paragraph.",
        ArticleDiagnosticId.InputTooLong => "The text is longer than the limit, and nothing was read. Raise ArticleParserOptions.MaxLength or cut the text.",
        ArticleDiagnosticId.InvalidUtf8 => "Bytes here and perhaps further on are not UTF-8; they were read as U+FFFD. Decode the text by its own encoding, or convert it to UTF-8.",
        ArticleDiagnosticId.UnpairedSurrogate => "A surrogate stands here without its partner; UTF-8 output will have U+FFFD in its place.",
        ArticleDiagnosticId.TemplateMismatch => "The text doesn't fit the template from here on. Make the missing line optional with [ ], or read without a template.",
        ArticleDiagnosticId.FrontMatterMismatch => "The front matter is no YAML that is read here. Write keys with texts or lists of texts.",
        ArticleDiagnosticId.WrongEncoding => "The text was decoded by another encoding than its own, and nothing was read. Decode the bytes again by theirs, such as Windows-1256 or UTF-8.",
        ArticleDiagnosticId.LineTooLong => "This line is longer than the limit, and nothing was read. Break it into lines, or raise ArticleParserOptions.MaxLineLength.",
        ArticleDiagnosticId.TooManyLines => "From here on there are more lines than the limit, and nothing was read. Read several articles one by one, or raise ArticleParserOptions.MaxLines.",
        ArticleDiagnosticId.TooManyAuthors => "More people are credited than the limit, and nothing was read. See whether the template fits, or raise ArticleParserOptions.MaxAuthors.",
        _ => "No message.",
    };
}
