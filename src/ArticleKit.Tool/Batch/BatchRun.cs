using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Batch;

/// <summary>Filters all inputs, one after the other, to standard output.</summary>
internal sealed class BatchRun(Session session, InputList inputs, BatchOptions options)
{
    private readonly ArticleParser _parser = new(options.Reading);
    private readonly BatchStats _stats = new();
    private (string Path, long Line, RecordError Error)? _firstFailure;

    public async Task<int> RunAsync()
    {
        await using RecordBlocks source = new(session, inputs, options);
        using OrderedBlocks blocks = new(options.Threads, source.ReadAsync, CreateFilter, WriteAsync);
        try
        {
            await blocks.RunAsync(session.Stop);
            if (options.GzipOutput && _stats.BytesWritten == 0)
            {
                await session.Output.WriteAsync(GzipMember.Empty);
            }
        }
        finally
        {
            ReportFailures();
            if (options.Stats)
            {
                _stats.Report(session, options.Threads);
            }
        }

        return session.Outcome.ExitCode;
    }

    private Action<RecordBlock> CreateFilter() => new BlockFilter(new RecordFilter(_parser, options), options, inputs.AreSeveral).Filter;

    /// <summary>Writes and counts a block; gives whether to go on.</summary>
    private async ValueTask<bool> WriteAsync(RecordBlock block)
    {
        if (block.Problem is { } problem)
        {
            InputProblems.Report(session, block.Path, problem);
        }

        await session.Output.WriteAsync(block.Result);
        int errors = block.Errors.Values.Sum();
        session.Counters.AddItems(block.Records, errors);
        session.Counters.AddBytes(block.BytesRead);
        session.Outcome.AddFailures(errors);
        _stats.Add(block);
        if (block.FirstError is { } first)
        {
            _firstFailure ??= (block.Path, first.Line, first.Error);
        }

        return errors == 0 || !options.FailFast;
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
