using System.CommandLine;

namespace ArticleKit.Tool.Commands;

/// <summary>How text is read: the options that <c>parse</c> and <c>batch</c> give to the parser.</summary>
internal sealed class ReadingOptions
{
    public Option<string?> Template { get; } = SharedOptions.Template();

    public Option<string?> Language { get; } = SharedOptions.Language();

    public Option<DateOnly?> Reference { get; } = SharedOptions.Reference();

    public Option<bool> CutDateline { get; } = SharedOptions.CutDateline();

    public Option<bool> Clean { get; } = SharedOptions.Clean();

    public Option<string?> Lexicon { get; } = SharedOptions.Lexicon();

    public Option<bool> NoLimits { get; } = SharedOptions.NoLimits();

    /// <summary>What the parser is to do.</summary>
    /// <exception cref="UsageException">A file that an option names can't be read, or isn't what it should be.</exception>
    public ArticleParserOptions Read(ParseResult parsed)
    {
        ArticleParserOptions options = new()
        {
            Template = TemplateChoice.Read(parsed.GetValue(Template)),
            Language = parsed.GetValue(Language),
            ReferenceDate = parsed.GetValue(Reference),
            CutDateline = parsed.GetValue(CutDateline),
            Clean = parsed.GetValue(Clean),
            Words = LexiconChoice.Read(parsed.GetValue(Lexicon)),
        };
        return parsed.GetValue(NoLimits) ? WithoutLimits(options) : options;
    }

    // As much as the library can: a text is one piece of memory.
    private static ArticleParserOptions WithoutLimits(ArticleParserOptions options) => options with
    {
        MaxLength = 512 * 1024 * 1024,
        MaxLineLength = int.MaxValue,
        MaxLines = int.MaxValue,
        MaxAuthors = int.MaxValue,
    };
}
