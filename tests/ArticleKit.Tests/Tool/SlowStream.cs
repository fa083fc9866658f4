namespace ArticleKit.Tests.Tool;

/// <summary>Takes nothing for a while, as a pipe whose reader is busy, and notes what can be seen at the end of it; then it takes everything.</summary>
internal sealed class SlowStream(Func<int> look) : MemoryStream
{
    public int Seen { get; private set; } = -1;

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Seen < 0)
        {
            Seen = 0;
            await Task.Delay(500, cancellationToken);
            Seen = look();
        }
    }
}
