namespace ArticleKit.Tool.Input;

/// <summary>Cuts a stream into blocks of whole lines, as many as come at once; of a line that is too long it gives the beginning.</summary>
/// <remarks>
/// A block is given as soon as it holds a line end, so that nobody waits for lines that are there. The last line need not have a line end; a byte
/// order mark at the start is skipped. Not thread-safe.
/// </remarks>
/// <param name="source">The stream.</param>
/// <param name="maxLength">The longest line that is kept, in bytes.</param>
internal sealed class LineBlockReader(Stream source, int maxLength)
{
    private const byte LineEnd = (byte)'\n';

    // What follows the last line end of the block before; there is no line end in it.
    private readonly byte[] _rest = new byte[LineBlock.UsualLength];
    private int _restLength;
    private long _lines;
    private bool _begun;
    private bool _ended;
    private bool _skips;

    /// <summary>How many bytes were read from the stream.</summary>
    public long BytesRead { get; private set; }

    /// <summary>Fills a block.</summary>
    /// <returns>Whether there is one more.</returns>
    /// <remarks>After a cancellation the block must not be used again: a read that was left alone may still write into it.</remarks>
    public async ValueTask<bool> ReadAsync(LineBlock block, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        block.Clear();
        block.Append(_rest.AsSpan(0, _restLength));
        _restLength = 0;
        while (!_ended)
        {
            int from = block.End;
            int read = await source.ReadOrStopAsync(block.Room(), stop);
            BytesRead += read;
            _ended = read == 0;
            block.Add(read);
            from = SkipToLine(block, from);
            SkipByteOrderMark(block);
            int length = block.Bytes[from..].LastIndexOf(LineEnd) + 1;
            if (length > 0)
            {
                return Give(block, from + length);
            }

            // No line is too long before it is known whether a mark stands before it.
            if (_begun && block.Lines.Length > maxLength)
            {
                _skips = true;
                return Give(block, block.End);
            }
        }

        return !block.Lines.IsEmpty && Give(block, block.End);
    }

    private bool Give(LineBlock block, int end)
    {
        ReadOnlySpan<byte> rest = block.Bytes[end..];
        rest.CopyTo(_rest);
        _restLength = rest.Length;
        _begun = true;
        block.End = end;
        block.FirstLine = _lines + 1;
        _lines += block.Lines.Count(LineEnd) + (block.Lines[^1] == LineEnd ? 0 : 1);
        return true;
    }

    /// <summary>Passes over the rest of a line that was too long.</summary>
    /// <returns>Where what was just read begins now.</returns>
    private int SkipToLine(LineBlock block, int from)
    {
        if (!_skips)
        {
            return from;
        }

        int length = block.Bytes[from..].IndexOf(LineEnd);
        _skips = length < 0;
        if (_skips)
        {
            block.Clear();
            return 0;
        }

        block.Start = from + length + 1;
        return block.Start;
    }

    private void SkipByteOrderMark(LineBlock block)
    {
        if (!_begun && block.End >= 3)
        {
            _begun = true;
            block.Start = block.Bytes.StartsWith("\uFEFF"u8) ? 3 : 0;
        }
    }
}
