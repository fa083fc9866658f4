namespace ArticleKit.Tests.Tool;

/// <summary>A stream that gives or takes so many bytes and then fails.</summary>
internal sealed class FailingStream(int after, int result) : MemoryStream
{
    public const int Epipe = 32;
    public const int NoSpace = 28;

    public int Calls { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Check(0);
        return ValueTask.FromResult(0);
    }

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Check(buffer.Length);
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    private void Check(int length)
    {
        Calls++;
        if (Length + length > after || length == 0)
        {
            throw new IOException("It failed.", result);
        }
    }
}
