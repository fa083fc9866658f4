using System.Buffers;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Text.Folding;

/// <summary>How a piece is folded.</summary>
internal enum PieceKind
{
    /// <summary>One code point after another.</summary>
    Plain,

    /// <summary>By <see cref="WordFolder"/>.</summary>
    InContext,

    /// <summary>It is too long to be understood: only what becomes one other code point wherever it stands does.</summary>
    TooLong,

    /// <summary>Not: nothing is left of it. It is removed, or is blanks before one that stays.</summary>
    Swallowed,

    /// <summary>By <see cref="WordFolder"/>, but for the removed characters at its end: these stay.</summary>
    KeepsEnd,
}

/// <summary>Cuts text into pieces that fold alone: white space, then what follows up to the next white space.</summary>
/// <remarks>
/// So every fold sees its word and the blanks before it, whatever blocks the text comes in. What is removed is no word: the blanks around it
/// are one piece. What bounds memory: a long piece is cut by <see cref="LongPiece"/>, and one with a long run of what is removed by
/// <see cref="LongRun"/>.
/// </remarks>
internal static class WordScanner
{
    /// <summary>The most code points of a piece; so many units of any encoding are less than 1,024.</summary>
    public const int MaxCodePoints = 248;

    /// <summary>Finds the end of the first piece, and how to fold it.</summary>
    /// <returns><see cref="OperationStatus.NeedMoreData"/> where the piece may go on in the next block.</returns>
    public static OperationStatus Next<TUnit, TCodec>(FoldTable table, ReadOnlySpan<TUnit> source, bool isFinalBlock, out int length, out PieceKind kind)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        length = 0;
        bool contextual = false;
        bool looksAtBlanks = (table.Folds & (ArabicFolds.CollapseWhiteSpace | ArabicFolds.TightenPunctuation)) != 0;
        kind = PieceKind.Plain;
        bool inWord = false;
        int unbroken = 0;
        MixedSpace space = default;
        PairScan pairs = new(table);
        RemovedRun run = default;
        int count = 0;
        for (; length < source.Length; count++)
        {
            if (TCodec.Decode(source[length..], isFinalBlock, out int codePoint, out int units) == OperationStatus.NeedMoreData)
            {
                return OperationStatus.NeedMoreData;
            }

            bool white = IsWhite(codePoint);
            if (white && (inWord || unbroken >= LongPiece.Limit))
            {
                LongPiece.Fit<TUnit, TCodec>(table, source, count, contextual, ref length, out kind);
                return OperationStatus.Done;
            }

            char action = table.ActionOf(codePoint);
            inWord |= !white && !(looksAtBlanks && MayVanish(table, codePoint, action));
            unbroken = white ? 0 : unbroken + 1;
            run.Add(codePoint, action, length, count, contextual);
            contextual |= action == FoldTable.Context || ((table.HasPairs || table.HasLimits) && pairs.IsPair(codePoint, action));
            length += units;
            space.Add(codePoint, white, length - units);
            if (looksAtBlanks && !inWord && space.Length >= LongPiece.Limit && space.IsMixed)
            {
                length = space.Start > 0 ? space.Start : length;
                kind = space.Start == 0 ? PieceKind.TooLong : contextual ? PieceKind.InContext : PieceKind.Plain;
                return OperationStatus.Done;
            }

            if (run.Length == RemovedRun.Long)
            {
                int end = length;
                length = run.Start;
                LongPiece.Fit<TUnit, TCodec>(table, source, run.Before, contextual, ref length, out kind);
                if (length < run.Start || kind == PieceKind.TooLong)
                {
                    length = length == run.Start && !LongPiece.CanEnd(table, LongPiece.FoldAlone(table, run.Last)) ? end : length;
                    return OperationStatus.Done;
                }

                length = end;
                return LongRun.Cut<TUnit, TCodec>(table, source, isFinalBlock, run, contextual, ref length, out kind);
            }

            if (count == MaxCodePoints - 1)
            {
                length = LongPiece.Cut<TUnit, TCodec>(table, source[..length], run, contextual, out kind);
                return OperationStatus.Done;
            }
        }

        if (!isFinalBlock)
        {
            return OperationStatus.NeedMoreData;
        }

        LongPiece.Fit<TUnit, TCodec>(table, source, count, contextual, ref length, out kind);
        return OperationStatus.Done;
    }

    /// <summary>Whether nothing is left of a character that no letter stands before.</summary>
    public static bool MayVanish(FoldTable table, int codePoint, char action)
    {
        if (action != FoldTable.Context)
        {
            return action == FoldTable.Delete;
        }

        foreach (char part in table.PartsOf(codePoint) ?? "")
        {
            if (!MayVanish(table, part, table[part]))
            {
                return false;
            }
        }

        return codePoint switch
        {
            ArabicLetters.ZeroWidthJoiner or ArabicLetters.ZeroWidthNonJoiner => true,
            ArabicLetters.SuperscriptAlef => (table.Folds & ArabicFolds.SuperscriptAlefToAlef) != 0,
            ArabicLetters.Fathatan => (table.Folds & ArabicFolds.RemoveHarakat) != 0,
            _ => table.PartsOf(codePoint) is not null,
        };
    }

    /// <summary>Blanks and line ends.</summary>
    public static bool IsWhite(int codePoint) => codePoint is not ((> ' ' and < 0x85) or (> 0xA0 and < 0x1680)) && (IsBlank(codePoint) || IsLineEnd(codePoint));

    /// <summary>Spaces of any width, tabs, and U+200B.</summary>
    public static bool IsBlank(int codePoint) =>
        codePoint is ' ' or '\t' or 0x00A0 or 0x1680 or (>= 0x2000 and <= 0x200B) or 0x202F or 0x205F or 0x3000;

    public static bool IsLineEnd(int codePoint) => codePoint is '\n' or '\r' or 0x000B or 0x000C or 0x0085 or 0x2028 or 0x2029;

    /// <summary>The canonical combining class of a mark of the scripts Arabic and Inherited.</summary>
    public static byte OrderOf(int codePoint) =>
        codePoint < 0x0300 || codePoint is >= 0x061B and < 0x064B ? (byte)0 : RangeTable.ValueAt(MarkOrder.Starts, MarkOrder.Values, codePoint);
}
