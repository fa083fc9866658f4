namespace ArticleKit.Tests.Tool;

/// <summary>Gives its bytes, then waits as a pipe does, notes what can be seen meanwhile, and ends.</summary>
internal sealed class WaitingStream(byte[] bytes, Func<string> look) : MemoryStream(bytes)
{
    public string? Seen { get; private set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int read = Read(buffer.Span);
        if (read == 0)
        {
            for (int i = 0; i < 200 && (Seen = look()).Length == 0; i++)
            {
                await Task.Delay(10, cancellationToken);
            }
        }

        return read;
    }
}
