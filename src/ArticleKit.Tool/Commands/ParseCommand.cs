using System.CommandLine;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Output;
using ArticleKit.Tool.Parse;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit parse</c>.</summary>
internal static class ParseCommand
{
    private static readonly string[] TextExtensions = [".txt"];
    private static readonly string[] JsonExtensions = [".json", ".ndjson", ".jsonl"];

    public static Command Create(Session session)
    {
        Argument<string[]> inputs = SharedOptions.Inputs(
            "Files, directories (their *.txt, with --from json *.json, *.ndjson and *.jsonl, and these compressed as *.gz), or - for standard input. Default: -");
        Option<TextFormat> to = SharedOptions.Choice(
            "--to", "FORMAT", "What to write: json (default), one line an article, or text.", ("json", TextFormat.Json), ("text", TextFormat.Text));
        Option<TextFormat> from = SharedOptions.Choice(
            "--from", "FORMAT", "What to read: text (default), one article a file, or json: an article or NDJSON.", ("text", TextFormat.Text), ("json", TextFormat.Json));
        Option<string?> template = SharedOptions.Template();
        Option<string?> separator = new("--separator")
        {
            HelpName = "LINE",
            Description = "The line between articles, where an input holds several; \\f is a form feed, \\uXXXX any character, \\\\ a backslash. "
                + "Layout and diagnostics count from the beginning of the input. Default: an input is one article.",
        };
        Option<bool> repeat = new("--repeat")
        {
            Description = "Reads --template again and again: an article begins at each line that reads as its first line. Default: an input is one article.",
        };
        Option<bool> gzip = InputOptions.Gzip();
        Option<string?> encoding = InputOptions.Encoding();
        Option<bool> withLayout = SharedOptions.WithLayout();
        Option<TextUnit> unit = SharedOptions.Unit();
        Option<bool> diagnostics = SharedOptions.Diagnostics();
        Option<bool> explain = new("--explain")
        {
            Description = "Shows for each part its place, how sure it is, the rule, and what came second, in place of the article. Default: off.",
        };
        Option<bool> indent = new("--indent") { Description = "Writes JSON over several lines; for one article. Default: one line an article." };
        Option<string?> language = SharedOptions.Language();
        Option<DateOnly?> reference = SharedOptions.Reference();
        Option<bool> cutDateline = SharedOptions.CutDateline();
        Option<string?> lexicon = SharedOptions.Lexicon();
        Option<string?> output = new("--output")
        {
            HelpName = "DIR",
            Description = "Writes a file an article to this directory, named after its source. Default: standard output.",
        };
        Option<long> allowErrors = SharedOptions.AllowErrors();
        TaughtCommand command = new(
            "parse",
            "Reads plain Arabic newsroom text and writes articles.",
            ("articlekit parse article.txt --indent", "one article as JSON, to look at"),
            ("articlekit parse news/ > articles.ndjson", "every *.txt below news/, one line an article"),
            ("articlekit parse several.txt --separator '***' > articles.ndjson", "several articles in a file, a line of stars between them"),
            ("articlekit parse wire.txt --template '{outlet}\\n{authors}//{place}\\n{headline}\\n{body}'", "exactly this layout"),
            ("articlekit parse articles.ndjson --from json --to text --output texts/", "JSON back to text, a file an article"))
        {
            Usage = "[FILE…|DIR|-] [OPTIONS]",
            Arguments = { inputs },
            Options = { to, from, template, separator, repeat, gzip, encoding, withLayout, unit, diagnostics, explain, indent, language, reference, cutDateline, lexicon, output, allowErrors },
        };
        command.SetAction((parsed, _) =>
        {
            ParseOptions options = new()
            {
                To = parsed.GetValue(to),
                From = parsed.GetValue(from),
                Template = TemplateChoice.Read(parsed.GetValue(template)),
                Separator = SeparatorChoice.Read(parsed.GetValue(separator)),
                Repeats = parsed.GetValue(repeat),
                Decoding = InputOptions.Read(parsed.GetValue(gzip), parsed.GetValue(encoding)),
                WithLayout = parsed.GetValue(withLayout),
                Unit = parsed.GetValue(unit),
                WithDiagnostics = parsed.GetValue(diagnostics),
                Explains = parsed.GetValue(explain),
                Indented = parsed.GetValue(indent),
                Language = parsed.GetValue(language),
                ReferenceDate = parsed.GetValue(reference),
                CutDateline = parsed.GetValue(cutDateline),
                Words = LexiconChoice.Read(parsed.GetValue(lexicon)),
                OutputDirectory = parsed.GetValue(output),
            };
            if (options.OutputDirectory is "")
            {
                throw new UsageException("--output is empty; name a directory.");
            }

            session.Outcome.AllowedErrors = parsed.GetValue(allowErrors);
            return RunAsync(session, parsed.GetRequiredValue(inputs), options);
        });
        return command;
    }

    private static Task<int> RunAsync(Session session, string[] arguments, ParseOptions options)
    {
        options.Check(InputList.NamesSeveral(arguments));
        InputList inputs = InputList.Find(arguments, InputDecoding.WithGzip(options.From == TextFormat.Text ? TextExtensions : JsonExtensions), session);
        ArticleSink sink = options switch
        {
            { OutputDirectory: { } directory } =>
                new FileSink(directory, options.To == TextFormat.Text ? ".txt" : ".json", inputs.Paths, session.Stop),
            { To: TextFormat.Text } => new SingleSink(session.Output, "--to text"),
            { Indented: true } => new SingleSink(session.Output, "--indent"),
            _ => new LineSink(session.Output),
        };
        return ProgressDisplay.RunAsync(session, "articles", new ParseRun(session, inputs, options, sink).RunAsync);
    }
}
