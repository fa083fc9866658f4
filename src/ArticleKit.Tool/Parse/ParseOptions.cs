using ArticleKit.Splitting;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Parse;

/// <summary>What <c>parse</c> was asked for.</summary>
internal sealed record ParseOptions
{
    public TextFormat From { get; init; } = TextFormat.Text;

    public TextFormat To { get; init; } = TextFormat.Json;

    /// <summary>The layout of the text, read or written.</summary>
    public ArticleTemplate? Template { get; init; }

    public string? Language { get; init; }

    /// <summary>The day that relative dates count from.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Whether a dateline is cut off the lead.</summary>
    public bool CutDateline { get; init; }

    public ArticleWords Words { get; init; } = ArticleWords.Default;

    /// <summary>What the parser is to do.</summary>
    public ArticleParserOptions ToParserOptions() => new()
    {
        Template = Template,
        Language = Language,
        ReferenceDate = ReferenceDate,
        CutDateline = CutDateline,
        Words = Words,
    };

    /// <summary>How the bytes of inputs become text.</summary>
    public InputDecoding Decoding { get; init; } = new(IsGzip: false, Encoding: null);

    /// <summary>The line between the articles of an input; <c>null</c> where there is none.</summary>
    public string? Separator { get; init; }

    /// <summary>Whether an input is read by the template again and again.</summary>
    public bool Repeats { get; init; }

    /// <summary>Whether an input holds several articles.</summary>
    public bool Splits => Separator is not null || Repeats;

    public bool WithLayout { get; init; }

    public bool WithDiagnostics { get; init; }

    public TextUnit Unit { get; init; }

    public bool Indented { get; init; }

    /// <summary>Whether to show why each part is that part, in place of the articles.</summary>
    public bool Explains { get; init; }

    /// <summary>Where a file an article goes; <c>null</c> for standard output.</summary>
    public string? OutputDirectory { get; init; }

    /// <summary>Refuses what doesn't go together.</summary>
    /// <exception cref="UsageException">Something doesn't; the message names the remedy.</exception>
    public void Check(bool severalInputs)
    {
        CheckSplitting();
        Refuse(To == TextFormat.Text && WithLayout, "--with-layout belongs to JSON; leave it out or use --to json.");
        Refuse(To == TextFormat.Text && WithDiagnostics, "--diagnostics belongs to JSON; leave it out or use --to json.");
        Refuse(To == TextFormat.Text && Indented, "--indent belongs to JSON; leave it out or use --to json.");
        Refuse(
            Explains && (From == TextFormat.Json || To == TextFormat.Text || WithLayout || WithDiagnostics || Indented || OutputDirectory is not null),
            "--explain shows how a text was read and writes no article; use it with --template and the options of reading only.");
        Refuse(From == TextFormat.Json && WithLayout, "--with-layout needs a text to point into; leave it out or use --from text.");
        Refuse(From == TextFormat.Json && WithDiagnostics, "--diagnostics needs a text that was read; leave it out or use --from text.");
        Refuse(
            From == TextFormat.Json && To == TextFormat.Json && Template is not null,
            "--template is the layout of a text, and there is none from JSON to JSON; leave it out or use --to text.");
        Refuse(To == TextFormat.Text && Template is { CanFormat: false }, "--template skips text that has to be there, so it can't write; use another one.");
        Refuse(
            To == TextFormat.Text && severalInputs && OutputDirectory is null,
            "--to text writes one article; with several inputs use --output DIR, which gets a file an article.");
        Refuse(
            Indented && severalInputs && OutputDirectory is null,
            "--indent writes one article; with several inputs leave it out, or use --output DIR, which gets a file an article.");
    }

    private void CheckSplitting()
    {
        Refuse(Splits && From == TextFormat.Json, "--separator and --repeat cut a text; leave them out, or use --from text. NDJSON holds several articles anyway.");
        Refuse(Separator is not null && Repeats, "--separator and --repeat are two ways to tell articles apart; use one of them.");
        Refuse(Repeats && Template is null, "--repeat reads a template again and again; give it with --template, or name the line between articles with --separator.");
        Refuse(
            Splits && OutputDirectory is null && (To == TextFormat.Text || Indented),
            "--to text and --indent write one article, and --separator and --repeat read several; leave them out, or use --output DIR, which gets a file an article.");
        try
        {
            _ = Splits ? ArticleBorder.Create(Separator, Template) : null;
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"--repeat: {exception.Message}");
        }
    }

    private static void Refuse(bool wrong, string message)
    {
        if (wrong)
        {
            throw new UsageException(message);
        }
    }
}
