using System.CommandLine;
using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Output;
using ArticleKit.Tool.Parse;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit parse</c>.</summary>
internal static class ParseCommand
{
    public static Command Create(Session session)
    {
        Argument<string[]> inputs = SharedOptions.Inputs(
            "Files, directories (their *.txt, or the files of the format that --from names, and these compressed as *.gz), or - for standard input. Default: -");
        Option<ArticleFormat> to = FormatOptions.To();
        Option<ArticleFormat> from = FormatOptions.From();
        Option<string?> version = FormatOptions.Version();
        Option<string?> id = FormatOptions.Id();
        Option<DateTimeOffset?> now = FormatOptions.Now();
        Option<bool> fragment = FormatOptions.Fragment();
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
        ReadingOptions reading = new();
        Option<bool> gzip = InputOptions.Gzip();
        Option<string?> encoding = InputOptions.Encoding();
        Option<bool> withLayout = SharedOptions.WithLayout();
        Option<TextUnit> unit = SharedOptions.Unit();
        Option<bool> diagnostics = SharedOptions.Diagnostics();
        Option<bool> explain = new("--explain")
        {
            Description = "Shows for each part its place, how sure it is, the rule, and what came second, in place of the article. Default: off.",
        };
        Option<bool> indent = new("--indent") { Description = "Writes JSON over several lines; for one article, or one feed. Default: one line an article." };
        Option<string?> output = new("--output")
        {
            HelpName = "DIR",
            Description = "Writes a file an article to this directory, named after its source. Default: standard output.",
        };
        Option<long> allowErrors = SharedOptions.AllowErrors();
        TaughtCommand command = new(
            "parse",
            "Reads plain Arabic newsroom text, or articles in another format, and writes articles.",
            ("articlekit parse article.txt --indent", "one article as JSON, to look at"),
            ("articlekit parse news/ > articles.ndjson", "every *.txt below news/, one line an article"),
            ("articlekit parse wire.txt --template '{outlet}\\n{authors}//{place}\\n{headline}\\n{body}'", "exactly this layout"),
            ("articlekit parse articles.ndjson --from json --to ninjs > items.ndjson", "one format to another"),
            ("articlekit parse article.txt --to annotated > page.html", "what the parser did, to look at in a browser"))
        {
            Usage = "[FILE…|DIR|-] [OPTIONS]",
            Arguments = { inputs },
            Options = { to, from, version, id, now, indent, fragment, reading.Template, separator, repeat, gzip, encoding, withLayout, unit, diagnostics, explain, reading.Language, reading.Reference, reading.CutDateline, reading.Clean, reading.Lexicon, reading.NoLimits, output, allowErrors },
        };
        command.SetAction((parsed, _) =>
        {
            ParseOptions options = new()
            {
                To = parsed.GetRequiredValue(to),
                From = parsed.GetRequiredValue(from),
                Settings = FormatOptions.Settings(parsed.GetRequiredValue(to), parsed.GetValue(version), parsed.GetValue(id), parsed.GetValue(now), parsed.GetValue(indent), parsed.GetValue(fragment)),
                Reading = reading.Read(parsed),
                Separator = SeparatorChoice.Read(parsed.GetValue(separator)),
                Repeats = parsed.GetValue(repeat),
                Decoding = InputOptions.Read(parsed.GetValue(gzip), parsed.GetValue(encoding)),
                WithLayout = parsed.GetValue(withLayout),
                Unit = parsed.GetValue(unit),
                WithDiagnostics = parsed.GetValue(diagnostics),
                Explains = parsed.GetValue(explain),
                OutputDirectory = parsed.GetValue(output),
            };
            if (options.OutputDirectory is "")
            {
                throw new UsageException("--output is empty; name a directory.");
            }

            if (options.OutputDirectory is { } directory && !Directory.Exists(directory) && options.To.Extensions.Contains(Path.GetExtension(directory)))
            {
                throw new UsageException($"--output {directory}: this is a directory for a file an article. One article goes to a file by > {directory}; a directory of that name has to be there before.");
            }

            session.Outcome.AllowedErrors = parsed.GetValue(allowErrors);
            return RunAsync(session, parsed.GetRequiredValue(inputs), options);
        });
        return command;
    }

    private static Task<int> RunAsync(Session session, string[] arguments, ParseOptions options)
    {
        options.Check(InputList.NamesSeveral(arguments));
        InputList inputs = InputList.Find(arguments, InputDecoding.WithGzip([.. options.From.Extensions]), session);
        if (options.To.Shape == FormatShape.Feed)
        {
            return ProgressDisplay.RunAsync(session, "articles", new ParseRun(session, inputs, options, null).RunAsync);
        }

        ArticleSink sink = options switch
        {
            { OutputDirectory: { } directory } => new FileSink(directory, options.To.Extensions[0], inputs.Paths, session.Stop),
            { To.Shape: FormatShape.Single } => new SingleSink(session.Output, $"--to {options.To.Name}"),
            { Settings.Indented: true } => new SingleSink(session.Output, "--indent"),
            _ => new LineSink(session.Output),
        };
        return ProgressDisplay.RunAsync(session, "articles", new ParseRun(session, inputs, options, sink).RunAsync);
    }
}
