using System.Buffers;

namespace ArticleKit.Text.Folding;

/// <summary>The reference: one code point after another, one word after another. All else is proven equal to this.</summary>
internal static class ScalarFolder
{
    /// <summary>Folds until the source or the room ends. Stops only where what follows doesn't depend on what came before.</summary>
    public static OperationStatus Fold<TUnit, TCodec, TRecorder>(
        FoldTable table, ReadOnlySpan<TUnit> source, Span<TUnit> destination, out int read, out int written, bool isFinalBlock, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        read = 0;
        written = 0;
        if (!table.IsContextual)
        {
            return FoldEach<TUnit, TCodec, TRecorder>(table, source, destination, ref read, ref written, isFinalBlock, ref recorder);
        }

        WordFolder words = new(table);
        try
        {
            while (read < source.Length)
            {
                OperationStatus status = WordScanner.Next<TUnit, TCodec>(table, source[read..], isFinalBlock, out int length, out PieceKind kind);
                if (status == OperationStatus.Done)
                {
                    status = FoldWord<TUnit, TCodec, TRecorder>(table, ref words, source.Slice(read, length), destination[written..], out int added, kind, ref recorder);
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

    /// <summary>Folds one word whole, or nothing of it where the room is too small.</summary>
    public static OperationStatus FoldWord<TUnit, TCodec, TRecorder>(
        FoldTable table, ref WordFolder words, ReadOnlySpan<TUnit> word, Span<TUnit> destination, out int written, PieceKind kind, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        written = 0;
        switch (kind)
        {
            case PieceKind.InContext:
                return words.Fold<TUnit, TCodec, TRecorder>(word, destination, out written, ref recorder);
            case PieceKind.TooLong:
                return LongPiece.Fold<TUnit, TCodec, TRecorder>(table, word, destination, out written, ref recorder);
            case PieceKind.KeepsEnd:
                return LongRun.FoldKeepingEnd<TUnit, TCodec, TRecorder>(table, ref words, word, destination, out written, ref recorder);
            case PieceKind.Swallowed:
                recorder.Replaced(word.Length, 0);
                return OperationStatus.Done;
        }

        // A recorder must not hear of a word that doesn't fit.
        int read = 0;
        NoRecorder none = default;
        OperationStatus status = FoldEach<TUnit, TCodec, NoRecorder>(table, word, destination, ref read, ref written, isFinalBlock: true, ref none);
        if (status == OperationStatus.Done && typeof(TRecorder) != typeof(NoRecorder))
        {
            (read, written) = (0, 0);
            status = FoldEach<TUnit, TCodec, TRecorder>(table, word, destination, ref read, ref written, isFinalBlock: true, ref recorder);
        }

        written = status == OperationStatus.Done ? written : 0;
        return status;
    }

    /// <summary>Folds code points that don't depend on each other.</summary>
    public static OperationStatus FoldEach<TUnit, TCodec, TRecorder>(
        FoldTable table, ReadOnlySpan<TUnit> source, Span<TUnit> destination, ref int read, ref int written, bool isFinalBlock, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        while (read < source.Length)
        {
            // Most characters of UTF-16 are one unit that stays one unit or goes.
            if (typeof(TUnit) == typeof(char) && written < destination.Length)
            {
                char simple = table[(char)(object)source[read]];
                if (simple is < '\uD800' or >= '\uE000')
                {
                    destination[written++] = (TUnit)(object)simple;
                    read++;
                    recorder.Copied(1);
                    continue;
                }
            }

            OperationStatus status = TCodec.Decode(source[read..], isFinalBlock, out int codePoint, out int length);
            if (status == OperationStatus.NeedMoreData)
            {
                return status;
            }

            char action = table.ActionOf(codePoint);
            int added;
            if (action == FoldTable.Delete)
            {
                added = 0;
            }
            else if (action is >= FoldTable.FirstExpansion and < '\uE000')
            {
                string expansion = table.ExpansionOf(action);
                added = 0;
                foreach (char part in expansion)
                {
                    added += TCodec.LengthOf(part);
                }

                if (added > destination.Length - written)
                {
                    return OperationStatus.DestinationTooSmall;
                }

                int at = written;
                foreach (char part in expansion)
                {
                    TCodec.Encode(part, destination[at..]);
                    at += TCodec.LengthOf(part);
                }
            }
            else
            {
                int target = action == FoldTable.Surrogate ? codePoint : action;
                added = TCodec.LengthOf(target);
                if (added > destination.Length - written)
                {
                    return OperationStatus.DestinationTooSmall;
                }

                TCodec.Encode(target, destination[written..]);
            }

            if (added == length)
            {
                recorder.Copied(length);
            }
            else
            {
                recorder.Replaced(length, added);
            }

            read += length;
            written += added;
        }

        return OperationStatus.Done;
    }
}
