namespace ArticleKit.Tool.Input;

/// <summary>Reading that can be stopped, whatever the stream makes of the token.</summary>
internal static class StreamReading
{
    /// <remarks>A read from a terminal or a pipe can't be cancelled, only left alone.</remarks>
    public static async ValueTask<int> ReadOrStopAsync(this Stream source, Memory<byte> destination, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        ValueTask<int> reading = source.ReadAsync(destination, stop);
        return reading.IsCompletedSuccessfully ? reading.Result : await reading.AsTask().WaitAsync(stop);
    }

    /// <summary>Reads to the end, or to the limit.</summary>
    public static async Task<ReadOnlyMemory<byte>> ReadToEndAsync(this Stream source, int limit, CancellationToken stop)
    {
        const int FirstCapacity = 16 * 1024;
        byte[] buffer = new byte[Math.Min(FirstCapacity, limit)];
        int length = 0;
        while (length < limit)
        {
            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, limit));
            }

            int read = await source.ReadOrStopAsync(buffer.AsMemory(length), stop);
            if (read == 0)
            {
                break;
            }

            length += read;
        }

        return buffer.AsMemory(0, length);
    }
}
