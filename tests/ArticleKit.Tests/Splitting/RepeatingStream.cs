namespace ArticleKit.Tests.Splitting;

/// <summary>The same bytes again and again, up to a length; then it ends, or cancels.</summary>
internal sealed class RepeatingStream(byte[] unit, long length, CancellationTokenSource? cancelsAtEnd = null) : Stream
{
    private long _given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => _given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, length - _given);
        for (int i = 0; i < count;)
        {
            ReadOnlySpan<byte> rest = unit.AsSpan((int)((_given + i) % unit.Length));
            int piece = Math.Min(rest.Length, count - i);
            rest[..piece].CopyTo(buffer[i..]);
            i += piece;
        }

        _given += count;
        if (count == 0)
        {
            cancelsAtEnd?.Cancel();
            cancelsAtEnd?.Token.ThrowIfCancellationRequested();
        }

        return count;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
