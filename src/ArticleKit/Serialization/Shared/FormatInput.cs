using System.Buffers;

namespace ArticleKit.Serialization;

/// <summary>The ways in that every format has.</summary>
internal static class FormatInput
{
    /// <summary>The most that is read from a stream, in bytes; whoever has more in memory may read that.</summary>
    public const int MaxStreamLength = 64 * 1024 * 1024;

    private const int BlockLength = 16 * 1024;

    /// <summary>Reads a stream to its end; it stays open.</summary>
    /// <param name="source">The stream.</param>
    /// <param name="tooLong">Makes the exception for a stream that is longer than <see cref="MaxStreamLength"/>, from the reason.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async ValueTask<ReadOnlyMemory<byte>> ReadToEndAsync(Stream source, Func<string, Exception> tooLong, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArrayBufferWriter<byte> whole = new();
        while (await source.ReadAsync(whole.GetMemory(BlockLength), cancellationToken).ConfigureAwait(false) is > 0 and int read)
        {
            whole.Advance(read);
            if (whole.WrittenCount > MaxStreamLength)
            {
                throw tooLong($"The stream is longer than the limit of {MaxStreamLength} bytes.");
            }
        }

        return whole.WrittenMemory;
    }
}
