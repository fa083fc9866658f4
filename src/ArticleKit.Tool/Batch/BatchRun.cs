using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Batch;

/// <summary>Filters all inputs, one after the other, to standard output.</summary>
internal sealed class BatchRun(Session session, InputList inputs, BatchOptions options)
{
    private readonly RecordFilter _filter = new(options);
    private (string Path, long Line, RecordError Error)? _firstFailure;

    public async Task<int> RunAsync()
    {
        try
        {
            foreach (InputPath input in inputs.Paths)
            {
                await FilterAsync(input);
                if (_firstFailure is not null && options.FailFast)
                {
                    break;
                }
            }

            await session.Output.FlushAsync();
        }
        finally
        {
            ReportFailures();
        }

        return session.Outcome.ExitCode;
    }

    private async Task FilterAsync(InputPath input)
    {
        try
        {
            await using Stream stream = options.Decoding.Open(input, session);
            await FilterAsync(input.Name, new LineReader(stream, options.MaxLine));
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            InputProblems.Report(session, input.Name, exception);
        }
    }

    private async Task FilterAsync(string path, LineReader lines)
    {
        long counted = 0;
        while (true)
        {
            ValueTask<bool> next = lines.MoveNextAsync(session.Stop);
            if (session.Output.IsFull || !next.IsCompleted)
            {
                // Whoever reads shall have what is done before the filter waits.
                await session.Output.FlushAsync();
            }

            if (!await next)
            {
                break;
            }

            RecordError? error = _filter.Write(
                lines.Current.Span, lines.IsTooLong, lines.Number, inputs.AreSeveral ? path : null, session.Output.Buffer);
            session.Counters.AddItem(error is not null);
            session.Counters.AddBytes(lines.BytesRead - counted);
            counted = lines.BytesRead;
            if (error is { } reason)
            {
                session.Outcome.AddFailure();
                _firstFailure ??= (path, lines.Number, reason);
                if (options.FailFast)
                {
                    break;
                }
            }
        }
    }

    private void ReportFailures()
    {
        if (_firstFailure is { } first)
        {
            session.Messages.Write(FormattableString.Invariant(
                $"{session.Outcome.Failed} of {session.Counters.Items} record{(session.Counters.Items == 1 ? "" : "s")} failed{(session.Outcome.Failed == 1 ? "" : "; the first one")}: {first.Path}:{first.Line}: {first.Error.Code} error: {first.Error.Message}"));
        }
    }
}
