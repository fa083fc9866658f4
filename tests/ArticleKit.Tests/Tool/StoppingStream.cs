namespace ArticleKit.Tests.Tool;

/// <summary>Gives a line over and over without end, and asks for a stop after so many bytes.</summary>
internal sealed class StoppingStream(byte[] line, int after, CancellationTokenSource stop) : MemoryStream
{
    private int _given;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        for (int i = 0; i < buffer.Length; i++)
        {
            buffer.Span[i] = line[_given++ % line.Length];
        }

        if (_given > after)
        {
            await stop.CancelAsync();
        }

        return buffer.Length;
    }
}
