using System.Buffers;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-8 with the vectors there are; the scalar folder does what they can't, so the result is the scalar one's.</summary>
internal static class Utf8FoldKernels
{
    public static OperationStatus Fold(
        Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, out int read, out int written, bool isFinalBlock, VectorWidth width)
    {
        NoRecorder none = default;
        FoldTable table = plan.Table;
        if (!plan.IsUsable || table.HasPairs || (table.HasLimits && LongPieceFinder.HasLong(source)) || width == VectorWidth.Scalar)
        {
            return ScalarFolder.Fold<byte, Utf8Codec, NoRecorder>(table, source, destination, out read, out written, isFinalBlock, ref none);
        }

        read = 0;
        written = 0;
        int anchor = 0;
        int end;
        while (true)
        {
            Run(plan, source, destination, ref read, ref written, width);
            if (FoldRest(plan, source, destination, ref read, ref written, width))
            {
                end = read;
            }
            else
            {
                // A block, up to a character that the word decides.
                end = EndOfSimple(table, source, read, BlockLength, isFinalBlock, out bool stopped);
                OperationStatus status = ScalarFolder.FoldEach<byte, Utf8Codec, NoRecorder>(
                    table, source[..end], destination, ref read, ref written, isFinalBlock: true, ref none);
                if (status != OperationStatus.Done)
                {
                    return table.IsContextual ? FoldWords(table, source, destination, ref read, ref written, anchor, source.Length, isFinalBlock) : status;
                }

                end += stopped ? 1 : 0;
            }

            if (read < end || (read == source.Length && table.IsContextual && !isFinalBlock && anchor < read))
            {
                OperationStatus status = table.IsContextual
                    ? FoldWords(table, source, destination, ref read, ref written, anchor, Math.Min(read + 1, source.Length), isFinalBlock)
                    : OperationStatus.NeedMoreData;
                anchor = read;
                if (status != OperationStatus.Done)
                {
                    return status;
                }
            }

            if (read == source.Length)
            {
                return OperationStatus.Done;
            }
        }
    }

    private const int BlockLength = 64;

    private static void Run(Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written, VectorWidth width)
    {
        switch (width)
        {
            case VectorWidth.Vector512:
                Utf8FoldKernel512.Fold(plan, source, destination, ref read, ref written);
                return;
            case VectorWidth.Vector256:
                Utf8FoldKernel256.Fold(plan, source, destination, ref read, ref written);
                return;
            default:
                Utf8FoldKernel128.Fold(plan, source, destination, ref read, ref written);
                return;
        }
    }

    /// <summary>Folds the end of a text, a block or less, with blanks after it; nothing where that has a character that is not simple.</summary>
    private static bool FoldRest(Utf8FoldPlan plan, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written, VectorWidth width)
    {
        int length = source.Length - read;
        if (length is 0 or > BlockLength)
        {
            return false;
        }

        // The kernel looks at what comes after the block.
        Span<byte> block = stackalloc byte[BlockLength + 1];
        Span<byte> folded = stackalloc byte[BlockLength];
        block.Fill((byte)' ');
        source[read..].CopyTo(block);
        int blockRead = 0;
        int added = 0;
        Run(plan, block, folded, ref blockRead, ref added, width);
        added -= BlockLength - length;
        if (blockRead < BlockLength || added > destination.Length - written)
        {
            return false;
        }

        folded[..added].CopyTo(destination[written..]);
        read += length;
        written += added;
        return true;
    }

    /// <summary>The end of the characters that don't need their word, at most so many bytes and a character on.</summary>
    private static int EndOfSimple(FoldTable table, ReadOnlySpan<byte> source, int start, int most, bool isFinalBlock, out bool stopped)
    {
        int end = start;
        stopped = false;
        while (end < source.Length && end < start + most)
        {
            stopped = Utf8Codec.Decode(source[end..], isFinalBlock, out int codePoint, out int length) == OperationStatus.NeedMoreData
                || (table.IsContextual && table.ActionOf(codePoint) == FoldTable.Context);
            if (stopped)
            {
                return end;
            }

            end += length;
        }

        return end;
    }

    /// <summary>Takes back what was folded of the word at hand, then folds whole words until the end is reached.</summary>
    private static OperationStatus FoldWords(
        FoldTable table, ReadOnlySpan<byte> source, Span<byte> destination, ref int read, ref int written, int anchor, int end, bool isFinalBlock)
    {
        TakeBack(table, source, StartOfWord(source, read, anchor), ref read, ref written);
        NoRecorder none = default;
        WordFolder words = new(table);
        try
        {
            while (read < end)
            {
                OperationStatus status = WordScanner.Next<byte, Utf8Codec>(table, source[read..], isFinalBlock, out int length, out PieceKind kind);
                if (status == OperationStatus.Done)
                {
                    status = ScalarFolder.FoldWord<byte, Utf8Codec, NoRecorder>(
                        table, ref words, source.Slice(read, length), destination[written..], out int added, kind, ref none);
                    written += added;
                }

                if (status != OperationStatus.Done)
                {
                    return status;
                }

                read += length;
            }
        }
        finally
        {
            words.Dispose();
        }

        return OperationStatus.Done;
    }

    private static void TakeBack(FoldTable table, ReadOnlySpan<byte> source, int start, ref int read, ref int written)
    {
        for (int at = start; at < read;)
        {
            Utf8Codec.Decode(source[at..], isFinalBlock: true, out int codePoint, out int length);
            char action = table.ActionOf(codePoint);
            if (action >= FoldTable.FirstExpansion && action < '\uE000')
            {
                foreach (char part in table.ExpansionOf(action))
                {
                    written -= Utf8Codec.LengthOf(part);
                }
            }
            else if (action != FoldTable.Delete)
            {
                written -= Utf8Codec.LengthOf(action == FoldTable.Surrogate ? codePoint : action);
            }

            at += length;
        }

        read = start;
    }

    /// <summary>The start of the piece of <see cref="WordScanner"/> that holds an offset.</summary>
    private static int StartOfWord(ReadOnlySpan<byte> source, int at, int anchor)
    {
        bool white = false;
        while (at > anchor)
        {
            // Malformed bytes are no white space, whatever they belong to.
            System.Text.Rune.DecodeLastFromUtf8(source[anchor..at], out System.Text.Rune last, out int length);
            if (!WordScanner.IsWhite(last.Value))
            {
                if (white)
                {
                    return at;
                }
            }
            else
            {
                white = true;
            }

            at -= length;
        }

        return at;
    }
}
