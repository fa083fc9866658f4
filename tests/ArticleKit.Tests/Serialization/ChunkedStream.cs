namespace ArticleKit.Tests.Serialization;

/// <summary>A stream that gives its bytes in pieces of chosen lengths, over and over.</summary>
internal sealed class ChunkedStream(byte[] bytes, params int[] lengths) : MemoryStream(bytes)
{
    private int _turn;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int length = Math.Max(1, lengths[_turn++ % lengths.Length]);
        return base.ReadAsync(buffer[..Math.Min(length, buffer.Length)], cancellationToken);
    }
}
