using System.Buffers;
using System.Text;

namespace ArticleKit.Tool.Output;

/// <summary>Standard output behind a buffer of whole records.</summary>
/// <remarks>Records are appended without a pause, so that whatever is flushed ends with a whole one.</remarks>
/// <param name="stream">Standard output; <c>null</c> where it is closed.</param>
internal sealed class ResultOutput(Stream? stream)
{
    private const int BlockLength = 64 * 1024;
    private const int LargestKept = 1024 * 1024;

    private ArrayBufferWriter<byte> _buffer = new(BlockLength);

    public IBufferWriter<byte> Buffer => _buffer;

    public bool IsFull => _buffer.WrittenCount >= BlockLength;

    public void WriteText(string text) => Encoding.UTF8.GetBytes(text, _buffer);

    /// <exception cref="ClosedPipeException">Nobody reads any more.</exception>
    /// <exception cref="OutputException">The output can't be written.</exception>
    public async ValueTask FlushAsync()
    {
        if (_buffer.WrittenCount == 0)
        {
            return;
        }

        ReadOnlyMemory<byte> block = _buffer.WrittenMemory;

        // What couldn't be written isn't tried again: the run ends.
        ArrayBufferWriter<byte> next = _buffer.Capacity > LargestKept ? new ArrayBufferWriter<byte>(BlockLength) : _buffer;
        try
        {
            await WriteAsync(block);
        }
        finally
        {
            _buffer = next;
            _buffer.ResetWrittenCount();
        }
    }

    /// <summary>Writes whole records that stand in memory of the caller's, at once.</summary>
    /// <inheritdoc cref="FlushAsync"/>
    public async ValueTask WriteAsync(ReadOnlyMemory<byte> records)
    {
        if (records.IsEmpty)
        {
            return;
        }

        try
        {
            if (stream is null)
            {
                throw new IOException("standard output is closed.");
            }

            await stream.WriteAsync(records);
            await stream.FlushAsync();
        }
        catch (IOException exception) when (ClosedPipeException.IsCauseOf(exception))
        {
            throw new ClosedPipeException();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            throw new OutputException(exception.Message, exception);
        }
    }
}
