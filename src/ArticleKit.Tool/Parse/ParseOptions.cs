using ArticleKit.Splitting;
using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Parse;

/// <summary>What <c>parse</c> was asked for.</summary>
internal sealed record ParseOptions
{
    public ArticleFormat From { get; init; } = ArticleFormats.Text;

    public ArticleFormat To { get; init; } = ArticleFormats.Json;

    /// <summary>What was asked of the format that is written.</summary>
    public FormatSettings Settings { get; init; } = new();

    /// <summary>The layout of the text, read or written.</summary>
    public ArticleTemplate? Template => Reading.Template;

    /// <summary>What the parser is to do.</summary>
    public ArticleParserOptions Reading { get; init; } = ArticleParserOptions.Default;

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

    /// <summary>Whether to show why each part is that part, in place of the articles.</summary>
    public bool Explains { get; init; }

    /// <summary>Where a file an article goes; <c>null</c> for standard output.</summary>
    public string? OutputDirectory { get; init; }

    /// <summary>Refuses what doesn't go together.</summary>
    /// <exception cref="UsageException">Something doesn't; the message names the remedy.</exception>
    public void Check(bool severalInputs)
    {
        CheckSplitting();
        bool readsText = From == ArticleFormats.Text;
        bool writesText = To == ArticleFormats.Text;
        CheckFormat(severalInputs);
        Refuse(To != ArticleFormats.Json && WithLayout, "--with-layout belongs to JSON; leave it out or use --to json.");
        Refuse(To != ArticleFormats.Json && WithDiagnostics, "--diagnostics belongs to JSON; leave it out or use --to json.");
        Refuse(
            Explains && (!readsText || To != ArticleFormats.Json || WithLayout || WithDiagnostics || Settings.Indented || OutputDirectory is not null),
            "--explain shows how a text was read and writes no article; use it with --template and the options of reading only.");
        Refuse(!readsText && To == ArticleFormats.Annotated, "--to annotated shows how a text was read; use --from text.");
        Refuse(!readsText && WithLayout, "--with-layout needs a text to point into; leave it out or use --from text.");
        Refuse(!readsText && WithDiagnostics, "--diagnostics needs a text that was read; leave it out or use --from text.");
        Refuse(!readsText && Reading.Clean, "--clean is for plain text; leave it out or use --from text.");
        Refuse(
            !readsText && !writesText && Template is not null,
            $"--template is the layout of a text, and there is none from {From.Name} to {To.Name}; leave it out or use --to text.");
        Refuse(writesText && Template is { CanFormat: false }, "--template skips text that has to be there, so it can't write; use another one.");
    }

    private void CheckFormat(bool severalInputs)
    {
        string to = $"--to {To.Name}";
        Refuse(
            Settings.Indented && !To.CanIndent,
            $"--indent belongs to JSON; leave it out or use --to {ArticleFormats.Names(ArticleFormats.All.Where(format => format.CanIndent))}.");
        Refuse(
            Settings.Version is { } version && !To.Versions.Contains(version),
            To.Versions.IsEmpty ? $"{to} has one version; leave --format-version out." : $"--format-version of {to} is {string.Join(" or ", To.Versions)}.");
        Refuse(Settings.Fragment && !To.HasFragment, $"{to} has no fragment; leave --fragment out or use --to {ArticleFormats.Names(ArticleFormats.All.Where(format => format.HasFragment))}.");
        Refuse(Settings.Id is not null && !To.HasId, $"{to} has no id of an article to set; leave --id out.");
        Refuse(Settings.Id is not null && severalInputs, "--id is that of one article; with several inputs leave it out, and each has one made from its contents.");
        Refuse(Settings.Now is not null && !To.HasInstant, $"{to} holds no instant; leave --now out.");
        Refuse(
            To.Shape == FormatShape.Single && severalInputs && OutputDirectory is null,
            $"{to} writes one article; with several inputs use --output DIR, which gets a file an article.");
        Refuse(
            Settings.Indented && To.Shape == FormatShape.Lines && severalInputs && OutputDirectory is null,
            "--indent writes one article; with several inputs leave it out, or use --output DIR, which gets a file an article.");
        Refuse(
            To.Shape == FormatShape.Feed && OutputDirectory is not null,
            $"{to} writes one feed for all inputs, to standard output; leave --output out.");
    }

    private void CheckSplitting()
    {
        Refuse(Splits && From != ArticleFormats.Text, "--separator and --repeat cut a text; leave them out, or use --from text. NDJSON holds several articles anyway.");
        Refuse(Separator is not null && Repeats, "--separator and --repeat are two ways to tell articles apart; use one of them.");
        Refuse(Repeats && Template is null, "--repeat reads a template again and again; give it with --template, or name the line between articles with --separator.");
        Refuse(
            Splits && OutputDirectory is null && (To.Shape == FormatShape.Single || (Settings.Indented && To.Shape == FormatShape.Lines)),
            $"{(Settings.Indented ? "--indent writes" : $"--to {To.Name} writes")} one article, and --separator and --repeat read several; use --output DIR, which gets a file an article.");
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
