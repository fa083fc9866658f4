namespace ArticleKit.Text.Folding;

/// <summary>Folds that look at a word when its characters stand.</summary>
internal static class WordTidier
{
    private const int Ellipsis = ArabicLetters.Ellipsis;

    /// <summary>Three or more of one Arabic letter become one.</summary>
    /// <returns>Whether there were any.</returns>
    public static bool ReduceElongation(ref WordBuffer word)
    {
        int length = word.Length;
        int kept = 0;
        for (int i = 0; i < word.Length;)
        {
            int end = i + 1;
            while (end < word.Length && word.CodePoints[end] == word.CodePoints[i])
            {
                end++;
            }

            int repeats = end - i >= 3 && WordContext.IsLetter(word.CodePoints[i]) ? 1 : end - i;
            kept = Keep(ref word, i, repeats, kept);
            i = end;
        }

        word.Truncate(kept);
        return kept < length;
    }

    /// <summary>Two or more full stops, or an ellipsis among them, become one ellipsis, unless Latin text or a path is beside them.</summary>
    public static void FoldEllipsis(ref WordBuffer word)
    {
        int kept = 0;
        for (int i = 0; i < word.Length;)
        {
            int end = i;
            while (end < word.Length && word.CodePoints[end] is '.' or Ellipsis)
            {
                end++;
            }

            if (end - i < 2 || (i > 0 && IsAddress(word.CodePoints[i - 1])) || (end < word.Length && IsAddress(word.CodePoints[end])))
            {
                end = Math.Max(end, i + 1);
                kept = Keep(ref word, i, end - i, kept);
            }
            else
            {
                word.CodePoints[i] = Ellipsis;
                kept = Keep(ref word, i, 1, kept);
            }

            i = end;
        }

        word.Truncate(kept);
    }

    /// <summary>Blanks become one space, or nothing beside a line end.</summary>
    public static void CollapseWhiteSpace(ref WordBuffer word)
    {
        int kept = 0;
        for (int i = 0; i < word.Length;)
        {
            int end = i;
            bool line = i > 0 && WordScanner.IsLineEnd(word.CodePoints[i - 1]);
            while (end < word.Length && WordScanner.IsBlank(word.CodePoints[end]))
            {
                end++;
            }

            if (end > i)
            {
                line |= end < word.Length && WordScanner.IsLineEnd(word.CodePoints[end]);
                word.CodePoints[i] = ' ';
                kept = Keep(ref word, i, line ? 0 : 1, kept);
                i = end;
                continue;
            }

            kept = Keep(ref word, i++, 1, kept);
        }

        word.Truncate(kept);
    }

    /// <summary>The most blanks that are removed before punctuation: what a piece holds beside them, so that it is the same ones each time.</summary>
    private const int MaxTightened = 200;

    /// <summary>Blanks before Arabic comma, semicolon and question mark go, unless they begin the line.</summary>
    public static void TightenPunctuation(ref WordBuffer word)
    {
        int blanks = 0;
        while (blanks < word.Length && WordScanner.IsBlank(word.CodePoints[blanks]))
        {
            blanks++;
        }

        if (blanks is > 0 and <= MaxTightened && blanks < word.Length && IsTightened(word.CodePoints[blanks]))
        {
            word.Replace(0, blanks, []);
        }
    }

    public static bool IsTightened(int codePoint) => codePoint is ArabicLetters.Comma or ArabicLetters.Semicolon or ArabicLetters.QuestionMark;

    public static void FoldPunctuation(ref WordBuffer word)
    {
        foreach (ref int codePoint in word.CodePoints)
        {
            codePoint = codePoint switch { ArabicLetters.Comma => ',', ArabicLetters.Semicolon => ';', ArabicLetters.QuestionMark => '?', _ => codePoint };
        }
    }

    /// <summary>Moves a range to the end of what is kept so far.</summary>
    /// <returns>The new length of what is kept.</returns>
    public static int Keep(ref WordBuffer word, int start, int length, int kept)
    {
        word.CodePoints.Slice(start, length).CopyTo(word.CodePoints[kept..]);
        word.Origins.Slice(start, length).CopyTo(word.Origins[kept..]);
        return kept + length;
    }

    private static bool IsAddress(int codePoint) =>
        codePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '\\';
}
