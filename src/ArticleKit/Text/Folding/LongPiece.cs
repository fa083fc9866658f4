using System.Buffers;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Cuts a piece that is too long where no fold looks across.</summary>
/// <remarks>
/// The cut depends on nothing after the piece, and what can't be cut stays as it is, or is part of a run whose end becomes the one
/// character of it: so folding twice is folding once.
/// </remarks>
internal static class LongPiece
{
    // How far a fold looks to either side of a letter.
    private const int Reach = 8;

    // Tanwin fath looks two letters back, and one forward.
    private const int TanwinReach = 4;

    /// <summary>How many units of the piece to fold, and how.</summary>
    /// <param name="table">The folds.</param>
    /// <param name="piece">As many code points as a piece has at most.</param>
    /// <param name="run">A run at its end that may become a long one, and so belongs to the next piece if it can.</param>
    /// <param name="contextual">Whether something in the piece looks at the word.</param>
    /// <param name="kind">How to fold it.</param>
    public static int Cut<TUnit, TCodec>(FoldTable table, ReadOnlySpan<TUnit> piece, in LooseRun run, bool contextual, out PieceKind kind)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
    {
        Span<int> word = stackalloc int[WordScanner.MaxCodePoints];
        Span<int> ends = stackalloc int[WordScanner.MaxCodePoints];
        int at = 0;
        for (int i = 0; i < word.Length; i++)
        {
            TCodec.Decode(piece[at..], isFinalBlock: true, out word[i], out int units);
            at += units;
            ends[i] = at;
        }

        bool before = run.Length == 0 ? contextual : run.IsAfterContext;
        int cut = Cut(table, run.Length == 0 ? word : word[..run.Before], before, out kind);
        if (cut > 0)
        {
            return ends[cut - 1];
        }

        // All of it, so that it is as long when it is folded again.
        kind = contextual ? PieceKind.Verbatim : PieceKind.Plain;
        return piece.Length;
    }

    /// <summary>Copies a piece that stays; malformed UTF-8 becomes U+FFFD even so.</summary>
    public static OperationStatus Copy<TUnit, TCodec, TRecorder>(ReadOnlySpan<TUnit> word, Span<TUnit> destination, out int written, ref TRecorder recorder)
        where TUnit : unmanaged
        where TCodec : struct, ITextCodec<TUnit>
        where TRecorder : struct, IEditRecorder
    {
        written = 0;
        for (int at = 0; at < word.Length;)
        {
            TCodec.Decode(word[at..], isFinalBlock: true, out int codePoint, out int units);
            at += units;
            written += TCodec.LengthOf(codePoint);
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
            int length = TCodec.LengthOf(codePoint);
            TCodec.Encode(codePoint, destination[written..]);
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

    private static int Cut(FoldTable table, ReadOnlySpan<int> word, bool contextual, out PieceKind kind)
    {
        kind = PieceKind.Plain;
        int removed = 0;
        while (removed < word.Length && table.ActionOf(word[removed]) == FoldTable.Delete)
        {
            removed++;
        }

        if (removed > 0)
        {
            return removed;
        }

        kind = contextual ? PieceKind.InContext : PieceKind.Plain;
        for (int i = word.Length - Reach; i > 0; i--)
        {
            if (IsSafe(table, word, i))
            {
                return i;
            }
        }

        kind = PieceKind.Swallowed;
        return RunLength(table, word);
    }

    /// <summary>How much of a run of blanks, full stops or one letter can be left to the rest of the run; 0 where it is none.</summary>
    private static int RunLength(FoldTable table, ReadOnlySpan<int> word)
    {
        bool Has(ArabicFolds fold) => (table.Folds & fold) != 0;
        if (Has(ArabicFolds.CollapseWhiteSpace) && WordScanner.IsBlank(word[0]))
        {
            int lastBlank = 0;
            for (int i = 0; i < word.Length; i++)
            {
                if (WordScanner.IsBlank(word[i]))
                {
                    lastBlank = i;
                }
                else if (!WordScanner.MayVanish(table, word[i], table.ActionOf(word[i])))
                {
                    return 0;
                }
            }

            return lastBlank;
        }

        if (Has(ArabicFolds.FoldEllipsis) && IsStop(word[0]))
        {
            return StartOfLast(table, word, 2, IsStop);
        }

        char letter = table.ActionOf(word[0]);
        return Has(ArabicFolds.ReduceElongation) && WordContext.IsLetter(word[0]) && letter is < FoldTable.Delete or >= '\uE000'
            ? StartOfLast(table, word, 3, codePoint => table.ActionOf(codePoint) == letter) : 0;
    }

    /// <summary>Where the last few characters of a kind begin; 0 where there is anything else, save what is removed.</summary>
    private static int StartOfLast(FoldTable table, ReadOnlySpan<int> word, int few, Func<int, bool> isOfKind)
    {
        int start = 0;
        for (int i = word.Length - 1; i >= 0; i--)
        {
            if (isOfKind(word[i]))
            {
                start = --few == 0 ? i : start;
            }
            else if (table.ActionOf(word[i]) != FoldTable.Delete)
            {
                return 0;
            }
        }

        return start;
    }

    /// <summary>Whether folding the word in two, before a character and from it on, is folding it whole.</summary>
    private static bool IsSafe(FoldTable table, ReadOnlySpan<int> word, int i)
    {
        if (table.ActionOf(word[i]) == FoldTable.Delete || !IsSolid(table, word[i]))
        {
            return false;
        }

        int before = i - 1;
        while (before >= 0 && (WordScanner.OrderOf(word[before]) != 0 || WordContext.IsMark(word[before]) || table.ActionOf(word[before]) == FoldTable.Delete))
        {
            before--;
        }

        if (before < 0)
        {
            return false;
        }

        // No word goes across white space, and no fold across a line end.
        if (WordScanner.IsWhite(word[before]))
        {
            bool isBlank = WordScanner.IsBlank(word[before]);
            return !LooksAtBlanks(table) || (before == i - 1 && !(isBlank && (WordScanner.IsWhite(word[i]) || WordTidier.IsTightened(word[i]))));
        }

        return IsSolid(table, word[before]) && !IsFarsiYeh(table, word[before]) && !Repeats(table, word[before], word[i])
            && !IsInNumber(table, word[before], word[i]) && !IsNearTanwin(table, word, i);
    }

    /// <summary>Whether a folded character ends a piece alike whatever comes after it.</summary>
    public static bool CanEnd(FoldTable table, int last) =>
        WordScanner.IsWhite(last) ? !LooksAtBlanks(table) : IsSolid(table, last) && !IsFarsiYeh(table, last);

    /// <summary>Whether a character begins a piece alike whatever comes before it, save what can't end one.</summary>
    public static bool CanBegin(FoldTable table, int first)
    {
        const ArabicFolds OfWords = ArabicFolds.ReduceElongation | ArabicFolds.RemoveTanwinAlef | ArabicFolds.SuperscriptAlefToAlef;
        return WordScanner.IsWhite(first)
            || (IsSolid(table, first) && !(IsOfLetters(table, first) && (table.Folds & OfWords) != 0)
                && !IsInNumber(table, first, first));
    }

    private static bool LooksAtBlanks(FoldTable table) => (table.Folds & (ArabicFolds.CollapseWhiteSpace | ArabicFolds.TightenPunctuation)) != 0;

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

        return codePoint is not (0x034F or 0x180E) && !LooseRun.IsLoose(table, codePoint, table.ActionOf(codePoint));
    }

    private static bool IsStop(int codePoint) => codePoint is '.' or Ellipsis;

    /// <summary>Whether it looks for a letter after it.</summary>
    private static bool IsFarsiYeh(FoldTable table, int codePoint) =>
        codePoint is FarsiYeh or (>= 0xFBFC and <= 0xFBFF) && table.ActionOf(FarsiYeh) == FoldTable.Context;

    /// <summary>Whether it is a letter, or stands for some.</summary>
    private static bool IsOfLetters(FoldTable table, int codePoint) => WordContext.IsLetter(codePoint) || LooseRun.SpellingOf(table, codePoint) is not null;

    /// <summary>Whether both may become the same letter.</summary>
    private static bool Repeats(FoldTable table, int before, int codePoint)
    {
        if ((table.Folds & ArabicFolds.ReduceElongation) == 0 || !IsOfLetters(table, before) || !IsOfLetters(table, codePoint))
        {
            return false;
        }

        (int last, int first) = (table.ActionOf(before), table.ActionOf(codePoint));
        last = last is >= FoldTable.FirstExpansion and < '\uE000' ? table.ExpansionOf((char)last)[^1] : last;
        first = first is >= FoldTable.FirstExpansion and < '\uE000' ? table.ExpansionOf((char)first)[0] : first;
        return last == first || last == FoldTable.Context || first == FoldTable.Context;
    }

    /// <summary>Whether digits may belong to an address, which the whole of it decides.</summary>
    private static bool IsInNumber(FoldTable table, int before, int codePoint) =>
        (table.Folds & (ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended)) != 0 && IsInAddress(before) && IsInAddress(codePoint);

    private static bool IsInAddress(int codePoint) => codePoint is > ' ' and < 0x80 || WordContext.IsDigit(codePoint);

    /// <summary>Whether the end of a word decides about tanwin, or the whole of it about a superscript alef, on either side.</summary>
    private static bool IsNearTanwin(FoldTable table, ReadOnlySpan<int> word, int i)
    {
        bool Has(ArabicFolds fold) => (table.Folds & fold) != 0;
        return (Has(ArabicFolds.RemoveTanwinAlef) && IsNear(table, word, i, IsTanwin, TanwinReach))
            || (Has(ArabicFolds.SuperscriptAlefToAlef) && IsNear(table, word, i, IsSuperscriptAlef, Reach));
    }

    private static bool IsNear(FoldTable table, ReadOnlySpan<int> word, int i, Func<int, bool> wanted, int reach) =>
        IsNear(table, word, i - 1, -1, wanted, reach) || IsNear(table, word, i, 1, wanted, reach);

    /// <summary>Looks a few letters far, to the start of the piece; nobody knows what stands after its end.</summary>
    /// <remarks>Counts nothing that may go, and a letter once however often it stands in a row: folded, the text has it no farther away.</remarks>
    private static bool IsNear(FoldTable table, ReadOnlySpan<int> word, int i, int step, Func<int, bool> wanted, int reach)
    {
        int last = -1;
        int letters = 0;
        for (; i >= 0 && i < word.Length && letters < reach; i += step)
        {
            if (wanted(word[i]))
            {
                return true;
            }

            if (LooseRun.IsLoose(table, word[i], table.ActionOf(word[i])))
            {
                continue;
            }

            // What is no letter ends the word.
            if (!IsOfLetters(table, word[i]))
            {
                return false;
            }

            if (last < 0 || !Repeats(table, last, word[i]))
            {
                letters += table.PartsOf(word[i])?.Length ?? 1;
                last = word[i];
            }
        }

        return step > 0 && letters < reach;
    }

    private static bool IsTanwin(int codePoint) => codePoint is Fathatan or (>= 0xFD3C and <= 0xFD3D) or (>= 0xFE70 and <= 0xFE71);

    private static bool IsSuperscriptAlef(int codePoint) => codePoint is SuperscriptAlef or 0xFC5B or 0xFC5D or 0xFC63;
}
