using System.CommandLine;
using System.Globalization;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit batch</c>.</summary>
internal static class BatchCommand
{
    private const int LargestMaxLine = 1024 * 1024 * 1024;

    private static readonly string[] Extensions = [".ndjson", ".jsonl"];

    public static Command Create(Session session)
    {
        Argument<string[]> inputs = SharedOptions.Inputs("NDJSON files, directories (their *.ndjson and *.jsonl, compressed as *.gz too), or - for standard input. Default: -");
        Option<string?> textField = TextField();
        Option<bool> gzip = InputOptions.Gzip();
        Option<string?> encoding = InputOptions.Encoding();
        Option<string?> template = SharedOptions.Template();
        Option<bool> withLayout = SharedOptions.WithLayout();
        Option<bool> diagnostics = SharedOptions.Diagnostics();
        Option<TextUnit> unit = SharedOptions.Unit();
        Option<string?> language = SharedOptions.Language();
        Option<DateOnly?> reference = SharedOptions.Reference();
        Option<bool> cutDateline = SharedOptions.CutDateline();
        Option<bool> clean = SharedOptions.Clean();
        Option<string?> lexicon = SharedOptions.Lexicon();
        Option<int> maxLine = MaxLine();
        Option<bool> failFast = new("--fail-fast") { Description = "Stops after the first record that fails. Default: goes on." };
        Option<long> allowErrors = SharedOptions.AllowErrors();
        TaughtCommand command = new(
            "batch",
            "Filters NDJSON, one line in, one line out: a record's text becomes an article, the rest stays.",
            ("zcat corpus.ndjson.gz | articlekit batch > articles.ndjson", "a stream, in memory that doesn't grow with it"),
            ("articlekit batch corpus.ndjson --text-field body", "the text stands in \"body\""),
            ("articlekit batch corpus.ndjson --with-layout --unit code-point", "with spans, as Python counts"),
            ("articlekit batch corpus.ndjson --allow-errors=10 | jq -c 'select(.error)'", "what failed, and exit code 0 up to 10 of it"),
            ("articlekit batch a.ndjson b.ndjson --fail-fast", "stop at the first record that fails"))
        {
            Usage = "[FILE…|DIR|-] [OPTIONS]",
            Arguments = { inputs },
            Options = { textField, gzip, encoding, template, withLayout, unit, diagnostics, language, reference, cutDateline, clean, lexicon, maxLine, failFast, allowErrors },
        };
        command.SetAction((parsed, _) =>
        {
            BatchOptions options = new()
            {
                TextField = parsed.GetValue(textField) ?? BatchOptions.DefaultTextField,
                Decoding = InputOptions.Read(parsed.GetValue(gzip), parsed.GetValue(encoding)),
                Template = TemplateChoice.Read(parsed.GetValue(template)),
                Language = parsed.GetValue(language),
                ReferenceDate = parsed.GetValue(reference),
                CutDateline = parsed.GetValue(cutDateline),
                Clean = parsed.GetValue(clean),
                Words = LexiconChoice.Read(parsed.GetValue(lexicon)),
                WithLayout = parsed.GetValue(withLayout),
                WithDiagnostics = parsed.GetValue(diagnostics),
                Unit = parsed.GetValue(unit),
                FailFast = parsed.GetValue(failFast),
                MaxLine = parsed.GetValue(maxLine),
            };
            session.Outcome.AllowedErrors = parsed.GetValue(allowErrors);
            InputList list = InputList.Find(parsed.GetRequiredValue(inputs), InputDecoding.WithGzip(Extensions), session);
            return ProgressDisplay.RunAsync(session, "records", new BatchRun(session, list, options).RunAsync);
        });
        return command;
    }

    private static Option<string?> TextField() => new("--text-field")
    {
        HelpName = "NAME",
        Description = "The property that holds the text. Default: text.",
        CustomParser = result => result.Tokens[0].Value is not "error"
            ? result.Tokens[0].Value
            : SharedOptions.Refuse<string?>(result, "--text-field can't be error, which the filter writes itself; rename the property."),
    };

    private static Option<int> MaxLine() => new("--max-line")
    {
        HelpName = "BYTES",
        Description = "The longest line that is read; a longer one is an error. Default: 67108864 (64 MiB).",
        DefaultValueFactory = _ => BatchOptions.DefaultMaxLine,
        CustomParser = result =>
            int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes is > 0 and <= LargestMaxLine
                ? bytes
                : SharedOptions.Refuse<int>(result, $"--max-line needs a number of bytes from 1 to {LargestMaxLine}."),
    };
}
