using System.Buffers;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Cuts a long piece where no fold looks across, and finds what is too long without such a place.</summary>
/// <remarks>
/// Whether a place is safe depends on the two characters beside it alone. What reaches <see cref="Limit"/> without one is too long, to its end:
/// a part of it that is left for later is as long again. So it doesn't matter where the piece began, or what became of the text before:
/// folding twice is folding once. In a part that is too long a character becomes another where no fold looks at its word, and the rest stays, as
/// it would where nothing in the part looked at the word.
/// </remarks>
internal static class LongPiece
{
    /// <summary>The code points that are too long without a safe place. Unicode's own limit on marks, the Stream-Safe Text Format of UAX #15, is 30.</summary>
    public const int Limit = 120;

    /// <summary>How much of a piece to fold whose end is known, and how.</summary>
    /// <param name="table">The folds.</param>
    /// <param name="source">The piece and what follows.</param>
    /// <param name="count">The code points of the piece.</param>
    /// <param name="contextual">Whether something in the piece looks at the word.</param>
    /// <param name="length">The end of the piece; the end of what to fold.</param>
    /// <param name="kind">How to fold it.</param>
    public static void Fit<TUnit, TCodec>(FoldTable table, ReadOnlySpan<TUnit> source, int count, bool contextual, ref int length, out PieceKind kind)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        kind = contextual ? PieceKind.InContext : PieceKind.Plain;
        if (count >= Limit)
        {
            length = Cut<TUnit, TCodec>(table, source[..length], ends: true, openRun: -1, ref kind);
        }
    }

    /// <summary>How many units to fold of a piece whose end is not in sight, and how.</summary>
    /// <param name="table">The folds.</param>
    /// <param name="piece">As many code points as a piece has at most.</param>
    /// <param name="run">A run at its end that may become a long one, and so the end of the piece.</param>
    /// <param name="contextual">Whether something in the piece looks at the word.</param>
    /// <param name="kind">How to fold it.</param>
    public static int Cut<TUnit, TCodec>(FoldTable table, ReadOnlySpan<TUnit> piece, in RemovedRun run, bool contextual, out PieceKind kind)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        kind = contextual ? PieceKind.InContext : PieceKind.Plain;
        return Cut<TUnit, TCodec>(table, piece, ends: false, run.Length == 0 ? -1 : run.Before, ref kind);
    }

    /// <summary>Folds a piece that is too long, one code point after another; malformed UTF-8 becomes U+FFFD even so.</summary>
    public static OperationStatus Fold<TUnit, TCodec, TRecorder>(
        FoldTable table, ReadOnlySpan<TUnit> word, Span<TUnit> destination, out int written, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        written = 0;
        for (int at = 0; at < word.Length;)
        {
            TCodec.Decode(word[at..], isFinalBlock: true, out int codePoint, out int units);
            at += units;
            written += TCodec.LengthOf(FoldAlone(table, codePoint));
        }

        if (written > destination.Length)
        {
            written = 0;
            return OperationStatus.DestinationTooSmall;
        }

        written = 0;
        for (int at = 0; at < word.Length;)
        {
            TCodec.Decode(word[at..], isFinalBlock: true, out int codePoint, out int units);
            int folded = FoldAlone(table, codePoint);
            int length = TCodec.LengthOf(folded);
            TCodec.Encode(folded, destination[written..]);
            if (length == units)
            {
                recorder.Copied(units);
            }
            else
            {
                recorder.Replaced(units, length);
            }

            at += units;
            written += length;
        }

        return OperationStatus.Done;
    }

    /// <summary>What a character of a piece that is too long becomes.</summary>
    public static int FoldAlone(FoldTable table, int codePoint) =>
        table.ActionOf(codePoint) is var action and (< '\uD800' or >= '\uE000') ? action : codePoint;

    private static int Cut<TUnit, TCodec>(FoldTable table, ReadOnlySpan<TUnit> piece, bool ends, int openRun, ref PieceKind kind)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        Span<int> word = stackalloc int[WordScanner.MaxCodePoints];
        Span<int> starts = stackalloc int[WordScanner.MaxCodePoints + 1];
        int count = 0;
        for (int at = 0; at < piece.Length; count++)
        {
            TCodec.Decode(piece[at..], isFinalBlock: true, out word[count], out int units);
            at += units;
            starts[count + 1] = at;
        }

        return starts[Cut(table, word[..count], ends, openRun, ref kind)];
    }

    private static int Cut(FoldTable table, ReadOnlySpan<int> word, bool ends, int openRun, ref PieceKind kind)
    {
        int safe = 0;
        int next = 1;
        while (next < word.Length && next - safe < Limit)
        {
            safe = IsSafe(table, word[next - 1], word[next]) ? next : safe;
            next++;
        }

        if (safe > 0)
        {
            return safe;
        }

        while (next < word.Length && !IsSafe(table, word[next - 1], word[next]))
        {
            next++;
        }

        int white = WhiteLength(table, word, out int blanks);
        if (blanks >= Limit && (table.Folds & ArabicFolds.CollapseWhiteSpace) != 0)
        {
            // The last of them stands for all.
            kind = PieceKind.Swallowed;
            return blanks - 1;
        }

        bool endIsKnown = ends || next < word.Length;
        if (white == next && endIsKnown)
        {
            return next;
        }

        // White space that doesn't fit is cut at the same place each time, so the rest needn't be as long again.
        kind = PieceKind.TooLong;
        return endIsKnown || white == word.Length ? next : openRun < 0 ? Limit : openRun - Limit;
    }

    /// <summary>How many characters at the start are white space, and how many of these blanks, where folds look at them.</summary>
    private static int WhiteLength(FoldTable table, ReadOnlySpan<int> word, out int blanks)
    {
        int white = 0;
        blanks = 0;
        while (LooksAtBlanks(table) && white < word.Length && WordScanner.IsWhite(word[white]))
        {
            blanks += blanks == white && WordScanner.IsBlank(word[white]) ? 1 : 0;
            white++;
        }

        return white;
    }

    /// <summary>Whether folding a word in two, between two characters that stand side by side in it, is folding it whole.</summary>
    private static bool IsSafe(FoldTable table, int before, int after)
    {
        if (WordScanner.IsWhite(before) && LooksAtBlanks(table))
        {
            return WordScanner.IsWhite(after) ? WordScanner.IsLineEnd(before) && WordScanner.IsLineEnd(after)
                : IsSolid(table, after) && !(WordScanner.IsBlank(before) && WordTidier.IsTightened(after) && (table.Folds & ArabicFolds.TightenPunctuation) != 0);
        }

        // White space ends the word that decides about digits, and the reach of all folds.
        return WordScanner.IsWhite(before) ? IsSolid(table, after)
            : IsSolid(table, before) && IsSolid(table, after) && !IsFarsiYeh(table, before)
                && !(LooksAtLetters(table) && IsOfLetters(table, before) && IsOfLetters(table, after))
                && (table.Folds & (ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended)) == 0;
    }

    /// <summary>Whether a folded character ends a piece alike whatever comes after it.</summary>
    public static bool CanEnd(FoldTable table, int last) =>
        WordScanner.IsWhite(last) ? !LooksAtBlanks(table) : IsSolid(table, last) && !IsFarsiYeh(table, last);

    /// <summary>Whether a character begins a piece alike whatever comes before it, save what can't end one.</summary>
    public static bool CanBegin(FoldTable table, int first) =>
        WordScanner.IsWhite(first)
            || (IsSolid(table, first) && !(LooksAtLetters(table) && IsOfLetters(table, first)) && !IsOfAddress(table, first));

    private static bool LooksAtBlanks(FoldTable table) => (table.Folds & (ArabicFolds.CollapseWhiteSpace | ArabicFolds.TightenPunctuation)) != 0;

    /// <summary>Whether a fold counts or compares the letters of a word, however many.</summary>
    private static bool LooksAtLetters(FoldTable table) =>
        (table.Folds & (ArabicFolds.ReduceElongation | ArabicFolds.RemoveTanwinAlef | ArabicFolds.SuperscriptAlefToAlef)) != 0;

    /// <summary>Whether nothing beside it is looked at because of it, and it stays one character.</summary>
    private static bool IsSolid(FoldTable table, int codePoint)
    {
        if (WordScanner.IsBlank(codePoint))
        {
            return !LooksAtBlanks(table);
        }

        if (IsStop(codePoint) || codePoint is UrduFullStop or DecimalSeparator or ThousandsSeparator)
        {
            return (table.Folds & (ArabicFolds.FoldEllipsis | ArabicFolds.FoldNumberSeparators)) == 0;
        }

        return codePoint is not (0x034F or 0x180E) && !LooseCharacter.IsLoose(table, codePoint, table.ActionOf(codePoint));
    }

    private static bool IsStop(int codePoint) => codePoint is '.' or Ellipsis;

    /// <summary>Whether it looks for a letter after it.</summary>
    private static bool IsFarsiYeh(FoldTable table, int codePoint) =>
        codePoint is FarsiYeh or (>= 0xFBFC and <= 0xFBFF) && table.ActionOf(FarsiYeh) == FoldTable.Context;

    /// <summary>Whether it is a letter, or stands for some.</summary>
    private static bool IsOfLetters(FoldTable table, int codePoint) => WordContext.IsLetter(codePoint) || LooseCharacter.SpellingOf(table, codePoint) is not null;

    /// <summary>Whether it may belong to an address, whose digits stay.</summary>
    private static bool IsOfAddress(FoldTable table, int codePoint) =>
        (table.Folds & (ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended)) != 0
            && (codePoint is > ' ' and < 0x80 || WordContext.IsDigit(codePoint));
}
