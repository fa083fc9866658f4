using System.Buffers;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Kernels;

/// <summary>Folds UTF-16 with the widest vectors there are; the scalar folder does what they can't, so the result is the scalar one's.</summary>
internal static class FoldKernels
{
    public static OperationStatus Fold(
        FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, out int read, out int written, bool isFinalBlock, VectorWidth width)
    {
        NoRecorder none = default;
        read = 0;
        written = 0;
        if (!plan.IsUsable || width == VectorWidth.Scalar)
        {
            return ScalarFolder.Fold<char, Utf16Codec, NoRecorder>(plan.Table, source, destination, out read, out written, isFinalBlock, ref none);
        }

        // Where the last word of the scalar folder ended: no word begins before and ends after.
        int anchor = 0;
        bool contextual = plan.Table.IsContextual;
        int pair = plan.Table.HasPairs || (plan.Table.HasLimits && width != VectorWidth.Vector512) ? -1 : source.Length;
        while (true)
        {
            pair = pair < read ? PairFinder.Find(plan.Table, source, read) : pair;
            if (Run(plan, source[..pair], destination, ref read, ref written, width) is false && !contextual)
            {
                return ScalarFolder.FoldEach<char, Utf16Codec, NoRecorder>(plan.Table, source, destination, ref read, ref written, isFinalBlock, ref none);
            }

            // What the kernel left: a block with a character that is not simple, or less than a block before a pair or the end.
            OperationStatus status = OperationStatus.Done;
            int end = Math.Min(pair, read + BlockLength);
            bool room = FoldSimple(plan.Table, source, end, destination, ref read, ref written);
            if (room && read == end && end < pair)
            {
                continue;
            }

            if (room && isFinalBlock && read == source.Length)
            {
                return OperationStatus.Done;
            }

            if (room && read < pair && !IsForWord(plan.Table, source, read))
            {
                end = read + LengthAt(source, read);
                status = ScalarFolder.FoldEach<char, Utf16Codec, NoRecorder>(
                    plan.Table, source[..end], destination, ref read, ref written, isFinalBlock || end < source.Length, ref none);
            }
            else if (contextual)
            {
                status = FoldWords(plan.Table, source, destination, ref read, ref written, anchor, Math.Min(read + 1, source.Length), isFinalBlock);
                anchor = read;
            }

            if (status != OperationStatus.Done)
            {
                // A contextual fold stops only where a word begins.
                return contextual ? FoldWords(plan.Table, source, destination, ref read, ref written, anchor, source.Length, isFinalBlock) : status;
            }

            if (read == source.Length)
            {
                // The last word may go on in the next block.
                return contextual && !isFinalBlock && anchor < read
                    ? FoldWords(plan.Table, source, destination, ref read, ref written, anchor, source.Length, isFinalBlock) : status;
            }
        }
    }

    // What the widest kernel folds at a time.
    private const int BlockLength = 64;

    /// <summary>Folds characters that stay one unit or go; stops at another, or where the source or the room ends.</summary>
    /// <returns>Whether there is room.</returns>
    private static bool FoldSimple(FoldTable table, ReadOnlySpan<char> source, int end, Span<char> destination, ref int read, ref int written)
    {
        while (read < end)
        {
            char action = table[source[read]];
            if (action is >= '\uD800' and < '\uE000' && (action != FoldTable.Delete || IsForWord(table, action, source, read)))
            {
                return true;
            }

            if (written == destination.Length)
            {
                return false;
            }

            destination[written] = action;
            written += action == FoldTable.Delete ? 0 : 1;
            read++;
        }

        return true;
    }

    /// <summary>Whether the word decides about a character that is not simple. A lone surrogate, or what stays beyond the basic plane, is no such.</summary>
    public static bool IsForWord(FoldTable table, ReadOnlySpan<char> source, int at) => IsForWord(table, table.ActionOf(CodePointAt(source, at)), source, at);

    private static bool IsForWord(FoldTable table, char action, ReadOnlySpan<char> source, int at) =>
        action == FoldTable.Context
        || (PairScan.IsChange(action) && (table.HasPairs || (table.HasLimits && !LongPieceFinder.AreShort(source, at, 1))));

    public static int LengthAt(ReadOnlySpan<char> source, int at)
    {
        Utf16Codec.Decode(source[at..], isFinalBlock: true, out _, out int length);
        return length;
    }

    public static int CodePointAt(ReadOnlySpan<char> source, int at)
    {
        Utf16Codec.Decode(source[at..], isFinalBlock: true, out int codePoint, out _);
        return codePoint;
    }

    private static bool Run(FoldPlan plan, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written, VectorWidth width)
    {
        switch (width)
        {
            case VectorWidth.Vector512 when plan.IsNarrow:
                FoldKernel512.FoldNarrow(plan, source, destination, ref read, ref written);
                return false;
            case VectorWidth.Vector512:
                return FoldKernel512.FoldWide(plan, source, destination, ref read, ref written);
            case VectorWidth.Vector256:
                return FoldKernel256.Fold(plan, source, destination, ref read, ref written);
            default:
                return FoldKernel128.Fold(plan, source, destination, ref read, ref written);
        }
    }

    /// <summary>Takes back what was folded of the word at hand, then folds whole words until the end is reached.</summary>
    private static OperationStatus FoldWords(
        FoldTable table, ReadOnlySpan<char> source, Span<char> destination, ref int read, ref int written, int anchor, int end, bool isFinalBlock)
    {
        TakeBack(table, source, StartOfWord(table, source, read, anchor), ref read, ref written);
        NoRecorder none = default;
        WordFolder words = new(table);
        try
        {
            while (read < end)
            {
                OperationStatus status = WordScanner.Next<char, Utf16Codec>(table, source[read..], isFinalBlock, out int length, out PieceKind kind);
                if (status == OperationStatus.Done)
                {
                    status = ScalarFolder.FoldWord<char, Utf16Codec, NoRecorder>(
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

    /// <summary>Goes back to where a word begins; what was folded since was folded without context.</summary>
    private static void TakeBack(FoldTable table, ReadOnlySpan<char> source, int start, ref int read, ref int written)
    {
        written -= MeasureFolded(table, source[start..read]);
        read = start;
    }

    /// <summary>How long a piece becomes that is folded without context.</summary>
    public static int MeasureFolded(FoldTable table, ReadOnlySpan<char> source)
    {
        int folded = 0;
        while (!source.IsEmpty)
        {
            Utf16Codec.Decode(source, isFinalBlock: true, out int codePoint, out int length);
            char action = table.ActionOf(codePoint);
            folded += action == FoldTable.Delete ? 0 : action >= FoldTable.FirstExpansion && action < '\uE000' ? table.ExpansionOf(action).Length : length;
            source = source[length..];
        }

        return folded;
    }

    /// <summary>The start of the piece of <see cref="WordScanner"/> that holds an offset, or of one before; not before the anchor.</summary>
    public static int StartOfWord(FoldTable table, ReadOnlySpan<char> source, int at, int anchor)
    {
        int limit = at;
        while (at > anchor && !WordScanner.IsWhite(source[at - 1]))
        {
            at--;
        }

        // What may vanish among blanks belongs to these.
        while (at > anchor && (WordScanner.IsWhite(source[at - 1]) || char.IsSurrogate(source[at - 1])
            || WordScanner.MayVanish(table, source[at - 1], table.ActionOf(source[at - 1]))))
        {
            at--;
        }

        while (at > anchor && at < limit && !WordScanner.IsWhite(source[at]))
        {
            at++;
        }

        return at;
    }
}
