namespace ArticleKit.Serialization.Markdown;

/// <summary>What is said of a front matter that can't be read.</summary>
internal static class YamlErrors
{
    /// <summary>The exception to throw.</summary>
    /// <param name="reason">Why, without a word of the document.</param>
    /// <param name="at">Where, in UTF-16 code units of the document.</param>
    public static ArticleFormatException At(string reason, int at) =>
        new(new ArticleDiagnostic(ArticleDiagnosticId.FrontMatterMismatch, new TextSpan(at, 0)), reason);
}
