using System.Buffers;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds by context where the text stands.</summary>
/// <remarks>The kernels go back to the start of a word, which they would have overwritten; so they read a copy of the block at hand.</remarks>
internal static class InPlaceFolder
{
    /// <summary>More than any piece, so that each block is read in part.</summary>
    private const int BlockLength = 2048;

    /// <remarks>The destination begins where the source begins, and is as long; the result is no longer.</remarks>
    public static OperationStatus Fold(
        FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, out int read, out int written, bool isFinalBlock, VectorWidth width)
    {
        Span<char> copy = stackalloc char[BlockLength];
        read = 0;
        written = 0;
        while (true)
        {
            int length = Math.Min(BlockLength, source.Length - read);
            source.Slice(read, length).CopyTo(copy);
            bool isLast = read + length == source.Length;

            // No more room than the block: the rest of the text stands after it. What was left unread of the block may be written over.
            Span<char> room = destination[written..Math.Min(destination.Length, read + length)];
            OperationStatus status = FoldKernels.Fold(plan, copy[..length], room, out int more, out int added, isFinalBlock && isLast, width);
            copy[more..length].CopyTo(destination[(read + more)..]);
            read += more;
            written += added;
            if (isLast || status == OperationStatus.DestinationTooSmall)
            {
                return status;
            }
        }
    }
}
