using System.Buffers;

namespace ArticleKit.Text.Folding;

/// <summary>Cuts a piece at a long run of what is removed, and the run into pieces.</summary>
internal static class LongRun
{
    /// <summary>How many units of the source to fold, and how.</summary>
    /// <param name="table">The folds.</param>
    /// <param name="source">The piece and what follows.</param>
    /// <param name="isFinalBlock">Whether the text ends with it.</param>
    /// <param name="run">A run that has become long, in <paramref name="source"/>.</param>
    /// <param name="contextual">Whether something in the piece looks at the word.</param>
    /// <param name="length">The end of what was read so far; what to fold.</param>
    /// <param name="kind">How to fold it.</param>
    public static OperationStatus Cut<TUnit, TCodec>(
        FoldTable table, ReadOnlySpan<TUnit> source, bool isFinalBlock, in RemovedRun run, bool contextual, ref int length, out PieceKind kind)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        if (run.Start == 0)
        {
            return CutRemoved<TUnit, TCodec>(table, source, isFinalBlock, ref length, out kind);
        }

        int last = contextual ? LastOf<TUnit, TCodec>(table, source[..run.Start]) : -1;
        bool keepsRun = last >= 0 && !LongPiece.CanEnd(table, last);
        length = keepsRun ? length : run.Start;
        kind = keepsRun ? PieceKind.KeepsEnd : run.IsAfterContext ? PieceKind.InContext : PieceKind.Plain;
        return OperationStatus.Done;
    }

    /// <summary>Folds what stands before the removed characters at the end, and keeps these.</summary>
    public static OperationStatus FoldKeepingEnd<TUnit, TCodec, TRecorder>(
        FoldTable table, ref WordFolder words, ReadOnlySpan<TUnit> word, Span<TUnit> destination, out int written, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        int end = 0;
        for (int at = 0; at < word.Length;)
        {
            TCodec.Decode(word[at..], isFinalBlock: true, out int codePoint, out int units);
            at += units;
            end = table.ActionOf(codePoint) == FoldTable.Delete ? end : at;
        }

        written = 0;
        int kept = word.Length - end;
        if (destination.Length < kept)
        {
            return OperationStatus.DestinationTooSmall;
        }

        OperationStatus status = words.Fold<TUnit, TCodec, TRecorder>(word[..end], destination[..^kept], out written, ref recorder);
        if (status == OperationStatus.Done)
        {
            word[end..].CopyTo(destination[written..]);
            recorder.Copied(kept);
            written += kept;
        }

        return status;
    }

    /// <summary>Removes the run, up to a last part that waits for what comes after it.</summary>
    private static OperationStatus CutRemoved<TUnit, TCodec>(
        FoldTable table, ReadOnlySpan<TUnit> source, bool isFinalBlock, ref int length, out PieceKind kind)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        kind = PieceKind.Swallowed;
        int end = length;
        int codePoint;
        int units;
        for (int count = RemovedRun.Long; ; count++)
        {
            if (end == source.Length)
            {
                length = end;
                return isFinalBlock ? OperationStatus.Done : OperationStatus.NeedMoreData;
            }

            if (count == 2 * RemovedRun.Long)
            {
                return OperationStatus.Done;
            }

            if (TCodec.Decode(source[end..], isFinalBlock, out codePoint, out units) == OperationStatus.NeedMoreData)
            {
                return OperationStatus.NeedMoreData;
            }

            if (table.ActionOf(codePoint) != FoldTable.Delete)
            {
                break;
            }

            end += units;
        }

        if (LongPiece.CanBegin(table, codePoint))
        {
            length = end;
            return OperationStatus.Done;
        }

        // A mark or control might go if it stood alone; what else the run stays for doesn't.
        length = LooseCharacter.IsLoose(table, codePoint, table.ActionOf(codePoint)) ? end + units : end;
        kind = PieceKind.TooLong;
        return OperationStatus.Done;
    }

    /// <summary>Folds the piece to see how what it becomes ends.</summary>
    /// <returns>The last character; negative where nothing is left.</returns>
    private static int LastOf<TUnit, TCodec>(FoldTable table, ReadOnlySpan<TUnit> piece)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        // A code point is four units at most.
        TUnit[] rented = ArrayPool<TUnit>.Shared.Rent(WordScanner.MaxCodePoints * 4 * table.MaxExpansion);
        WordFolder words = new(table);
        NoRecorder none = default;
        words.Fold<TUnit, TCodec, NoRecorder>(piece, rented, out int written, ref none);
        words.Dispose();
        int last = -1;
        for (int at = 0; at < written;)
        {
            TCodec.Decode(rented.AsSpan(at, written - at), isFinalBlock: true, out last, out int units);
            at += units;
        }

        ArrayPool<TUnit>.Shared.Return(rented);
        return last;
    }
}
