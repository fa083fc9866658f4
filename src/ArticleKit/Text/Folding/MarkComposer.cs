using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Puts the marks of Arabic letters into canonical order and composes, as NFC does (UAX #15).</summary>
internal static class MarkComposer
{
    /// <summary>A letter with more marks than this, its own counted, stays as it is.</summary>
    public const int MaxMarks = 128;

    /// <summary>The eight letters of Arabic script that are compositions.</summary>
    public static ReadOnlySpan<char> Compositions =>
        [AlefWithMadda, AlefWithHamzaAbove, WawWithHamza, AlefWithHamzaBelow, YehWithHamza, '\u06C0', '\u06C2', '\u06D3'];

    public static void Compose(ref WordBuffer word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            if (!IsBase(word.CodePoints[i]))
            {
                continue;
            }

            int end = i + 1;
            while (end < word.Length && WordScanner.OrderOf(word.CodePoints[end]) != 0)
            {
                end++;
            }

            if (end > i + 1)
            {
                ComposeRun(ref word, i, end - i);
            }
        }
    }

    /// <summary>What stands in the Arabic blocks and is no mark, tatweel and digits too.</summary>
    private static bool IsBase(int codePoint) =>
        WordContext.KindOf(codePoint) == 1 || (codePoint is >= 0x0600 and <= 0x06FF && WordScanner.OrderOf(codePoint) == 0);

    private static void ComposeRun(ref WordBuffer word, int start, int length)
    {
        Span<int> run = stackalloc int[MaxMarks + 2];
        int count = 0;
        run[count++] = word.CodePoints[start];
        if (Decompose(run[0], out int letter, out int own))
        {
            run[0] = letter;
            run[count++] = own;
        }

        if (count + length - 2 > MaxMarks)
        {
            return;
        }

        foreach (int mark in word.CodePoints.Slice(start + 1, length - 1))
        {
            run[count++] = mark;
        }

        Order(run[1..count]);
        count = Combine(run[..count]);
        word.Replace(start, length, run[..count]);
    }

    /// <summary>A stable insertion sort by combining class; the marks are few.</summary>
    private static void Order(Span<int> marks)
    {
        for (int i = 1; i < marks.Length; i++)
        {
            int mark = marks[i];
            byte order = WordScanner.OrderOf(mark);
            int at = i;
            while (at > 0 && WordScanner.OrderOf(marks[at - 1]) > order)
            {
                marks[at] = marks[at - 1];
                at--;
            }

            marks[at] = mark;
        }
    }

    private static int Combine(Span<int> run)
    {
        int kept = 1;
        byte last = 0;
        for (int i = 1; i < run.Length; i++)
        {
            byte order = WordScanner.OrderOf(run[i]);
            if ((kept == 1 || last < order) && ComposePair(run[0], run[i]) is int composed and not 0)
            {
                run[0] = composed;
                continue;
            }

            last = order;
            run[kept++] = run[i];
        }

        return kept;
    }

    /// <summary>The eight canonical compositions of Arabic script; 0 where there is none.</summary>
    internal static int ComposePair(int letter, int mark) => (letter, mark) switch
    {
        (Alef, MaddaAbove) => AlefWithMadda,
        (Alef, HamzaAbove) => AlefWithHamzaAbove,
        (Waw, HamzaAbove) => WawWithHamza,
        (Alef, HamzaBelow) => AlefWithHamzaBelow,
        (Yeh, HamzaAbove) => YehWithHamza,
        (0x06D5, HamzaAbove) => 0x06C0,
        (0x06C1, HamzaAbove) => 0x06C2,
        (0x06D2, HamzaAbove) => 0x06D3,
        _ => 0,
    };

    /// <summary>Takes one of the eight compositions apart.</summary>
    public static bool Decompose(int codePoint, out int letter, out int mark)
    {
        (letter, mark) = codePoint switch
        {
            AlefWithMadda => (Alef, MaddaAbove),
            AlefWithHamzaAbove => (Alef, HamzaAbove),
            WawWithHamza => (Waw, HamzaAbove),
            AlefWithHamzaBelow => (Alef, HamzaBelow),
            YehWithHamza => (Yeh, HamzaAbove),
            0x06C0 => (0x06D5, HamzaAbove),
            0x06C2 => (0x06C1, HamzaAbove),
            0x06D3 => (0x06D2, HamzaAbove),
            _ => (codePoint, 0),
        };
        return mark != 0;
    }
}
