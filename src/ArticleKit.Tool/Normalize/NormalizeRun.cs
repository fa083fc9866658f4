using System.Buffers;
using ArticleKit.Text;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Normalize;

/// <summary>Normalizes one input to standard output, block by block.</summary>
/// <remarks>Memory is a few blocks, whatever the length of the input and of its lines.</remarks>
/// <param name="session">Where it reads and writes.</param>
/// <param name="input">The input.</param>
/// <param name="decoding">How its bytes become text.</param>
/// <param name="normalizer">What to change.</param>
/// <param name="blockLength">How many bytes are read and written at a time. The output doesn't depend on it.</param>
internal sealed class NormalizeRun(Session session, InputPath input, InputDecoding decoding, ArabicNormalizer normalizer, int blockLength = NormalizeRun.DefaultBlockLength)
{
    private const int DefaultBlockLength = 256 * 1024;

    private readonly MalformedUtf8 _malformed = new();

    public async Task<int> RunAsync()
    {
        try
        {
            await using Stream stream = decoding.Open(input, session);
            await NormalizeAsync(stream);
        }
        catch (Exception exception) when (InputProblems.IsOne(exception))
        {
            InputProblems.Report(session, input.Name, exception);
        }
        finally
        {
            _malformed.Report(session, input.Name);
        }

        return session.Outcome.ExitCode;
    }

    private async Task NormalizeAsync(Stream stream)
    {
        byte[] block = new byte[blockLength];
        int length = 0;
        bool ended = false;
        while (!ended)
        {
            if (length == block.Length)
            {
                Array.Resize(ref block, block.Length * 2);
            }

            ValueTask<int> reading = stream.ReadOrStopAsync(block.AsMemory(length), session.Stop);
            if (!reading.IsCompleted)
            {
                // Whoever reads shall have what is done before the filter waits.
                await session.Output.FlushAsync();
            }

            int read = await reading;
            ended = read == 0;
            length += read;
            session.Counters.AddBytes(read);
            int done = await WriteAsync(block.AsMemory(0, length), ended);

            // A word that may go on waits for more at the front.
            block.AsSpan(done, length - done).CopyTo(block);
            length -= done;
        }
    }

    /// <returns>How much of the block is done.</returns>
    private async ValueTask<int> WriteAsync(ReadOnlyMemory<byte> block, bool isFinalBlock)
    {
        int done = 0;
        int room = blockLength;
        OperationStatus status;
        do
        {
            status = Write(block.Span[done..], ref room, isFinalBlock, out int read);
            done += read;
            if (session.Output.IsFull)
            {
                await session.Output.FlushAsync();
            }
        }
        while (status == OperationStatus.DestinationTooSmall);
        return done;
    }

    private OperationStatus Write(ReadOnlySpan<byte> source, ref int room, bool isFinalBlock, out int read)
    {
        // No more than asked for: a free buffer of any length would hide what a small one does.
        Span<byte> destination = session.Output.Buffer.GetSpan(room)[..room];
        OperationStatus status = normalizer.NormalizeUtf8(source, destination, out read, out int written, isFinalBlock);
        session.Output.Buffer.Advance(written);
        room = status == OperationStatus.DestinationTooSmall && read == 0 ? room * 2 : blockLength;

        ReadOnlySpan<byte> taken = source[..read];
        long malformed = _malformed.Count;
        _malformed.Add(taken);
        session.Counters.AddItems(taken.Count((byte)'\n'), _malformed.Count - malformed);
        return status;
    }
}
