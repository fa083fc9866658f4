using System.CommandLine;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Commands;

/// <summary><c>articlekit batch</c>.</summary>
internal static class BatchCommand
{
    private static readonly string[] Extensions = [".ndjson", ".jsonl"];

    public static Command Create(Session session)
    {
        Argument<string[]> inputs = SharedOptions.Inputs("NDJSON files, directories (their *.ndjson and *.jsonl, compressed as *.gz too), or - for standard input. Default: -");
        Option<string?> textField = BatchOnlyOptions.TextField();
        ReadingOptions reading = new();
        Option<bool> gzip = InputOptions.Gzip();
        Option<string?> encoding = InputOptions.Encoding();
        Option<bool> withLayout = SharedOptions.WithLayout();
        Option<bool> diagnostics = SharedOptions.Diagnostics();
        Option<TextUnit> unit = SharedOptions.Unit();
        Option<int> maxLine = BatchOnlyOptions.MaxLine();
        Option<int> threads = BatchOnlyOptions.Threads();
        Option<bool> gzipOutput = BatchOnlyOptions.GzipOutput();
        Option<bool> attributes = BatchOnlyOptions.Attributes();
        Option<bool> stats = BatchOnlyOptions.Stats();
        Option<ArticleFormat> to = FormatOptions.To();
        Option<bool> failFast = BatchOnlyOptions.FailFast();
        Option<long> allowErrors = SharedOptions.AllowErrors();
        TaughtCommand command = new(
            "batch",
            "Filters NDJSON, one line in, one line out: a record's text becomes an article, the rest stays.",
            ("zcat corpus.ndjson.gz | articlekit batch --stats > articles.ndjson", "a stream, in memory that doesn't grow with it; figures at the end"),
            ("articlekit batch corpus.ndjson.gz --text-field body --gzip-output > articles.ndjson.gz", "the text stands in \"body\"; packed in, packed out"),
            ("articlekit batch corpus.ndjson --attributes > attributes.jsonl", "where each part stands, as rows of attributes for Dolma"),
            ("articlekit batch corpus.ndjson --allow-errors=10 | jq -c 'select(.error)'", "what failed, and exit code 0 up to 10 of it"),
            ("articlekit batch a.ndjson b.ndjson --threads 4 --fail-fast", "four threads; stop at the first record that fails"))
        {
            Usage = "[FILE…|DIR|-] [OPTIONS]",
            Arguments = { inputs },
            Options = { textField, gzip, encoding, reading.Template, withLayout, unit, diagnostics, reading.Language, reading.Reference, reading.CutDateline, reading.Clean, reading.Lexicon, reading.NoLimits, maxLine, threads, failFast, allowErrors, gzipOutput, to, attributes, stats },
        };
        command.SetAction((parsed, _) =>
        {
            BatchOptions options = new()
            {
                TextField = parsed.GetValue(textField) ?? BatchOptions.DefaultTextField,
                Decoding = InputOptions.Read(parsed.GetValue(gzip), parsed.GetValue(encoding)),
                Reading = reading.Read(parsed),
                WithLayout = parsed.GetValue(withLayout),
                WithDiagnostics = parsed.GetValue(diagnostics),
                Unit = parsed.GetValue(unit),
                FailFast = parsed.GetValue(failFast),
                MaxLine = parsed.GetValue(maxLine),
                Threads = parsed.GetValue(threads),
                GzipOutput = parsed.GetValue(gzipOutput),
                To = parsed.GetValue(to) ?? ArticleFormats.Json,
                Settings = FormatOptions.Settings(parsed.GetValue(to) ?? ArticleFormats.Json, null, null, null, indented: false, fragment: false),
                Attributes = parsed.GetValue(attributes),
                Stats = parsed.GetValue(stats),
            };
            Check(options, unitIsGiven: parsed.GetResult(unit) is { Implicit: false });
            session.Outcome.AllowedErrors = parsed.GetValue(allowErrors);
            InputList list = InputList.Find(parsed.GetRequiredValue(inputs), InputDecoding.WithGzip(Extensions), session);
            return ProgressDisplay.RunAsync(session, "records", new BatchRun(session, list, options).RunAsync);
        });
        return command;
    }

    /// <exception cref="UsageException">They contradict each other.</exception>
    private static void Check(BatchOptions options, bool unitIsGiven)
    {
        if (options.To.Shape != FormatShape.Lines)
        {
            throw new UsageException($"--to {options.To.Name} doesn't fit on the line of a record; batch writes {ArticleFormats.Names(ArticleFormats.All.Where(format => format.Shape == FormatShape.Lines))}. For files use parse.");
        }

        if (options.Attributes && (options.To != ArticleFormats.Json || options.WithLayout || options.WithDiagnostics || unitIsGiven))
        {
            throw new UsageException("--attributes writes places in code points and nothing else; leave --to, --with-layout, --diagnostics and --unit out.");
        }
    }
}
