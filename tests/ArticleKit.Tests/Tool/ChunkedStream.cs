namespace ArticleKit.Tests.Tool;

/// <summary>Gives its bytes in pieces of the given lengths, over and over, some of them only after a wait.</summary>
internal sealed class ChunkedStream(byte[] bytes, int[] lengths) : MemoryStream(bytes)
{
    private int _next;

    public int Given { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int length = lengths.Length == 0 ? buffer.Length : lengths[_next++ % lengths.Length];
        if (length % 3 == 0)
        {
            await Task.Yield();
        }

        int read = Read(buffer.Span[..Math.Min(buffer.Length, Math.Max(1, length))]);
        Given += read;
        return read;
    }
}
