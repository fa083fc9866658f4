using ArticleKit.Splitting;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Output;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool.Parse;

/// <summary>Reads all inputs, one after the other, and hands their articles on.</summary>
/// <param name="session">The run.</param>
/// <param name="inputs">What to read.</param>
/// <param name="options">What was asked for.</param>
/// <param name="sink">Takes the articles; <c>null</c> for a feed, which is one document for all of them.</param>
internal sealed class ParseRun(Session session, InputList inputs, ParseOptions options, ArticleSink? sink)
{
    private readonly ArticleParser _parser = new(options.Reading);
    private readonly ArticleRenderer _renderer = new(options);
    private readonly FeedSink _feed = new(session.Output, options.To, options.Settings);
    private readonly DiagnosticPrinter _printer = new(session.Messages, session.Screen, inputs.AreSeveral);

    private bool _hasWritten;

    // Three bytes of UTF-8 are at least one code unit, so that what is longer is too long for the parser, whatever it says.
    private int MaxBytes => (3 * _parser.Options.MaxLength) + 4;

    public async Task<int> RunAsync()
    {
        foreach (InputPath input in inputs.Paths)
        {
            session.Stop.ThrowIfCancellationRequested();
            await ReadAsync(input);
        }

        await (sink?.CompleteAsync() ?? ValueTask.CompletedTask);
        _feed.Complete();
        return session.Outcome.ExitCode;
    }

    private async Task ReadAsync(InputPath input)
    {
        try
        {
            await using Stream stream = options.Decoding.Open(input, session);
            await (options switch
            {
                _ when options.From != ArticleFormats.Text => ReadFormatAsync(input, stream),
                { Splits: true } => ReadSeveralAsync(input, stream),
                _ => ReadTextAsync(input, stream),
            });
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            InputProblems.Report(session, input.Name, exception);
        }
    }

    private async Task ReadTextAsync(InputPath input, Stream stream)
    {
        ReadOnlyMemory<byte> source = await stream.ReadToEndAsync(MaxBytes, session.Stop);
        session.Counters.AddBytes(source.Length);
        await TakeAsync(input, source, _parser.ParseUtf8(source.Span), start: 0, linesBefore: 0);
    }

    private async Task ReadSeveralAsync(InputPath input, Stream stream)
    {
        bool any = false;
        CountedTexts texts = new(stream, ArticleBorder.Create(options.Separator, options.Template, options.Reading.Words), MaxBytes);
        while (await texts.MoveNextAsync(session.Stop))
        {
            session.Counters.AddBytes(texts.Length);
            if (_parser.Parse(texts) is { } result)
            {
                any = true;
                await TakeAsync(input, texts.Current, result, texts.StartIn(options.Unit), texts.LinesBefore);
            }
        }

        if (!any)
        {
            ReportNone(input);
        }
    }

    private async Task TakeAsync(InputPath input, ReadOnlyMemory<byte> source, ArticleParseResult result, long start, long linesBefore)
    {
        if (TextSuspicion.IsBinary(source.Span))
        {
            int nul = source.Span.IndexOf((byte)0);
            _printer.Print(input.Name, source.Span, new TextSpan(nul, 1), RecordErrorCodes.NoText, "error", RecordErrorCodes.Messages[RecordErrorCodes.NoText], linesBefore);
            Fail();
            return;
        }

        _printer.Print(input.Name, source.Span, result, linesBefore);
        if (TextSuspicion.Remedy(source.Span) is { } remedy)
        {
            session.Messages.Write($"{input.Name}: {remedy}");
        }

        if (options.To == ArticleFormats.Annotated)
        {
            await sink!.WriteAsync(input, AnnotatedSourcePage.Write(source.Span, _parser, result));
        }

        if (!result.IsArticle)
        {
            Fail();
            return;
        }

        if (options.To == ArticleFormats.Annotated)
        {
            session.Counters.AddItem(failed: false);
            return;
        }

        if (options.Explains)
        {
            session.Output.WriteText(ExplanationWriter.Write(input.Name, source.Span, _parser, linesBefore));
            session.Counters.AddItem(failed: false);
            return;
        }

        await WriteAsync(input, new FoundArticle(
            result.Article,
            options.WithLayout ? result.Layout.To(options.Unit, source.Span) : null,
            options.WithDiagnostics ? TextUnitCounter.Convert(result.Diagnostics, source.Span, options.Unit) : default,
            start));
    }

    private async Task ReadFormatAsync(InputPath input, Stream stream)
    {
        bool any = false;
        await foreach (FormatArticle item in FormatArticleReader.ReadAsync(options.From, stream, session.Stop))
        {
            any = true;
            session.Counters.AddBytes(item.Source.Length);
            if (item.Article is null)
            {
                _printer.Print(input.Name, item.Source.Span, new TextSpan(item.Offset, 0), item.Code, "error", item.Message, item.LinesBefore);
                Fail();
                continue;
            }

            Article article = options.Reading.Language is { } language ? item.Article with { Language = language } : item.Article;
            await WriteAsync(input, new FoundArticle(article, null, default));
        }

        if (!any)
        {
            ReportNone(input);
        }
    }

    private void ReportNone(InputPath input)
    {
        session.Messages.Write($"{input.Name}: holds no article.");
        Fail();
    }

    private async Task WriteAsync(InputPath input, FoundArticle found)
    {
        if (options.Settings.Id is not null && _hasWritten)
        {
            throw new UsageException($"--id is that of one article, and {input.Name} holds several; leave it out, and each has one made from its contents.");
        }

        _hasWritten = true;
        if (sink is null)
        {
            _feed.Add(found.Article);
            session.Counters.AddItem(failed: false);
            return;
        }

        if (_renderer.TryRender(found, inputs.AreSeveral ? input.Name : null, out byte[] bytes, out TemplateProblem? problem))
        {
            await sink.WriteAsync(input, bytes);
            session.Counters.AddItem(failed: false);
            return;
        }

        session.Messages.Write($"{input.Name}: the article can't be written as text: {problem}. Use --to json, or a --template that has room for it.");
        Fail();
    }

    private void Fail()
    {
        session.Outcome.AddFailure();
        session.Counters.AddItem(failed: true);
    }
}
