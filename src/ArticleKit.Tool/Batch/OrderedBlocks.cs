using System.Collections.Concurrent;

namespace ArticleKit.Tool.Batch;

/// <summary>Reads blocks one after the other, works on several at the same time, and writes them in the order they were read in.</summary>
/// <remarks>
/// There are two blocks a thread and no more: while all wait to be written nothing is read, so that memory is bounded and whoever reads the
/// results sets the pace. A large block is written before the next one is read. Blocks whose reading was cancelled are not used again.
/// </remarks>
/// <param name="threads">How many blocks are worked on at the same time.</param>
/// <param name="read">Fills a block; gives whether there was one more.</param>
/// <param name="work">Makes what a thread works with.</param>
/// <param name="write">Writes a block; gives whether to go on.</param>
internal sealed class OrderedBlocks(
    int threads,
    Func<RecordBlock, CancellationToken, ValueTask<bool>> read,
    Func<Action<RecordBlock>> work,
    Func<RecordBlock, ValueTask<bool>> write) : IDisposable
{
    private readonly SemaphoreSlim _reading = new(1);
    private readonly SemaphoreSlim _free = new(2 * threads);
    private readonly ConcurrentBag<RecordBlock> _used = [];
    private readonly CancellationTokenSource _end = new();
    private Task _written = Task.CompletedTask;
    private Task _largeWritten = Task.CompletedTask;
    private bool _isEnd;

    /// <summary>Runs until there is no block more, or writing says so, or fails.</summary>
    /// <exception cref="OperationCanceledException">It was stopped. What had been read by then is written.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        using (stop.UnsafeRegister(end => ((CancellationTokenSource)end!).Cancel(), _end))
        {
            try
            {
                await Task.WhenAll(Enumerable.Range(0, threads).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
            }
            finally
            {
                await _written;
            }
        }

        stop.ThrowIfCancellationRequested();
    }

    public void Dispose()
    {
        _reading.Dispose();
        _free.Dispose();
        _end.Dispose();
    }

    private async Task WorkAsync()
    {
        Action<RecordBlock> filter = work();
        while (await NextAsync() is { } block)
        {
            try
            {
                filter(block);
                block.Finish();
            }
            catch (Exception exception)
            {
                // Whoever waits for this block must hear of it.
                block.Fail(exception);
                throw;
            }
        }
    }

    private async Task<RecordBlock?> NextAsync()
    {
        try
        {
            await _free.WaitAsync(_end.Token);
            await _reading.WaitAsync(_end.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        try
        {
            await _largeWritten.WaitAsync(_end.Token);
            RecordBlock block = _used.TryTake(out RecordBlock? used) ? used : new RecordBlock();
            if (!await read(block, _end.Token))
            {
                await _end.CancelAsync();
                return null;
            }

            _written = WriteInTurnAsync(_written, block);
            _largeWritten = block.Lines.IsLarge ? _written : Task.CompletedTask;
            return block;
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            _reading.Release();
        }
    }

    private async Task WriteInTurnAsync(Task before, RecordBlock block)
    {
        try
        {
            await before;
            await block.Finished;
            _isEnd = _isEnd || !await write(block);
        }
        catch
        {
            _isEnd = true;
            throw;
        }
        finally
        {
            if (_isEnd)
            {
                await _end.CancelAsync();
            }

            _used.Add(block);
            _free.Release();
        }
    }
}
