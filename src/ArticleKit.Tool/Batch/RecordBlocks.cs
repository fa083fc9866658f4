using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Batch;

/// <summary>The lines of all inputs, block after block. Not thread-safe.</summary>
internal sealed class RecordBlocks(Session session, InputList inputs, BatchOptions options) : IAsyncDisposable
{
    private int _next;
    private string _path = "";
    private Stream? _stream;
    private LineBlockReader? _reader;
    private long _counted;

    /// <summary>Reads the next block, or what keeps an input from being read further.</summary>
    /// <returns>Whether there is one more.</returns>
    public async ValueTask<bool> ReadAsync(RecordBlock block, CancellationToken stop)
    {
        while (_reader is not null || _next < inputs.Paths.Count)
        {
            try
            {
                _reader ??= Open(inputs.Paths[_next++]);
                if (await _reader.ReadAsync(block.Lines, stop))
                {
                    block.Begin(_path, _reader.BytesRead - _counted);
                    _counted = _reader.BytesRead;
                    return true;
                }

                await CloseAsync();
            }
            catch (Exception exception) when (InputProblems.IsOne(exception))
            {
                block.Lines.Clear();
                block.Begin(_path, 0, exception);
                await CloseAsync();
                return true;
            }
        }

        return false;
    }

    public ValueTask DisposeAsync() => CloseAsync();

    private LineBlockReader Open(InputPath input)
    {
        _path = input.Name;
        _counted = 0;
        _stream = options.Decoding.Open(input, session);
        return new LineBlockReader(_stream, options.MaxLine);
    }

    private async ValueTask CloseAsync()
    {
        _reader = null;
        if (_stream is not null)
        {
            await _stream.DisposeAsync();
            _stream = null;
        }
    }
}
