namespace ArticleKit.Tool.Input;

/// <summary>Cuts a stream into lines at U+000A, one at a time; of a line that is too long it keeps the beginning.</summary>
/// <remarks>
/// Memory is bounded by the longest line, and that by the limit. The last line need not have a line end; a byte order mark at the start is
/// skipped. Not thread-safe.
/// </remarks>
internal sealed class LineReader(Stream source, int maxLength)
{
    private const int BlockLength = 64 * 1024;

    // Plain arrays: a read that was left alone may still write into the buffer, so that it must not go back to a pool.
    private byte[] _buffer = new byte[BlockLength];

    // What was read and not yet given is _buffer[_next.._end]; up to _scanned there is no line end in it.
    private int _next;
    private int _scanned;
    private int _end;
    private bool _ended;

    /// <summary>The 1-based number of the line.</summary>
    public long Number { get; private set; }

    /// <summary>The line without its line end; valid until the next one is read.</summary>
    public ReadOnlyMemory<byte> Current { get; private set; }

    /// <summary>Whether the line is longer than the limit; <see cref="Current"/> is its beginning then.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>How many bytes were read from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Reads the next line; completes at once where it is in the buffer.</summary>
    /// <returns>Whether there is one.</returns>
    public async ValueTask<bool> MoveNextAsync(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        Number++;
        IsTooLong = false;
        while (true)
        {
            int length = _buffer.AsSpan(_scanned, _end - _scanned).IndexOf((byte)'\n');
            if (length >= 0)
            {
                Take(_scanned + length, lineEnd: 1);
                return true;
            }

            _scanned = _end;
            SkipByteOrderMark();
            if (_end - _next > maxLength)
            {
                await SkipRestOfLineAsync(stop);
                return true;
            }

            if (_ended)
            {
                bool any = _end > _next;
                Take(_end, lineEnd: 0);
                return any;
            }

            await FillAsync(stop);
        }
    }

    private void Take(int end, int lineEnd)
    {
        SkipByteOrderMark();
        IsTooLong = end - _next > maxLength;
        Current = _buffer.AsMemory(_next, Math.Min(end - _next, maxLength));
        _next = end + lineEnd;
        _scanned = _next;
    }

    private void SkipByteOrderMark()
    {
        if (Number == 1 && _next == 0 && _buffer.AsSpan(0, _end).StartsWith("\uFEFF"u8))
        {
            _next = 3;
        }
    }

    private async ValueTask FillAsync(CancellationToken stop)
    {
        if (_end == _buffer.Length)
        {
            MakeRoom();
        }

        int read = await source.ReadOrStopAsync(_buffer.AsMemory(_end), stop);
        _end += read;
        BytesRead += read;
        _ended = read == 0;
    }

    private void MakeRoom()
    {
        int length = _end - _next;
        byte[] target = length <= _buffer.Length / 2 && _next > 0
            ? _buffer
            : new byte[(int)Math.Min(_buffer.Length * 2L, (long)maxLength + (2 * BlockLength))];
        _buffer.AsSpan(_next, length).CopyTo(target);
        _buffer = target;
        _scanned -= _next;
        _end = length;
        _next = 0;
    }

    private async ValueTask SkipRestOfLineAsync(CancellationToken stop)
    {
        IsTooLong = true;
        byte[] line = _buffer.AsSpan(_next, maxLength).ToArray();
        if (_buffer.Length > BlockLength)
        {
            _buffer = new byte[BlockLength];
        }

        int length = -1;
        while (length < 0 && !_ended)
        {
            _end = 0;
            await FillAsync(stop);
            length = _buffer.AsSpan(0, _end).IndexOf((byte)'\n');
        }

        _next = length < 0 ? _end : length + 1;
        _scanned = _next;
        Current = line;
    }
}
