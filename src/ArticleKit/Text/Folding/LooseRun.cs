namespace ArticleKit.Text.Folding;

/// <summary>The run of marks, tatweels, joiners and controls that a scan of a piece has come to.</summary>
/// <remarks>
/// A run of <see cref="Long"/> is a border: nothing is folded across it, and it stays, unless all of it goes and nobody can tell. It stays by
/// pieces that begin where the run begins, and so at the same places when the text is folded again.
/// </remarks>
internal struct LooseRun(FoldTable table)
{
    /// <summary>How many code points make a long run. Unicode's own limit on marks, the Stream-Safe Text Format of UAX #15, is 30.</summary>
    public const int Long = 120;

    /// <summary>Where it begins, in units of the piece.</summary>
    public int Start { get; private set; }

    /// <summary>How many code points stand before it.</summary>
    public int Before { get; private set; }

    /// <summary>Its length in code points, a form counted as what is left of it; 0 where the last character belongs to no run.</summary>
    public int Length { get; private set; }

    /// <summary>Whether all of it is removed.</summary>
    public bool IsRemoved { get; private set; }

    /// <summary>Whether something before it looks at the word.</summary>
    public bool IsAfterContext { get; private set; }

    /// <summary>Adds the next character of the piece.</summary>
    /// <param name="codePoint">The character.</param>
    /// <param name="action">What the table says of it.</param>
    /// <param name="at">Where it stands, in units.</param>
    /// <param name="count">Where it stands, in code points.</param>
    /// <param name="contextual">Whether something before it looks at the word.</param>
    public void Add(int codePoint, char action, int at, int count, bool contextual)
    {
        if (!IsLoose(table, codePoint, action))
        {
            Length = 0;
            return;
        }

        if (Length == 0)
        {
            (Start, Before, IsRemoved, IsAfterContext) = (at, count, true, contextual);
        }

        IsRemoved &= action == FoldTable.Delete;
        Length++;
        if (SpellingOf(table, codePoint) is { } spelling)
        {
            int kept = 0;
            foreach (char part in spelling)
            {
                kept += table[part] == FoldTable.Delete ? 0 : 1;
            }

            Length += Math.Max(kept - 1, 0);
        }
    }

    /// <summary>Whether a character is attached to the one before it, or seen through.</summary>
    public static bool IsLoose(FoldTable table, int codePoint, char action)
    {
        // Most characters are letters, ASCII and blanks.
        if (codePoint is < 0x80 or (>= 0x0620 and <= 0x063F) or (>= 0x0641 and <= 0x064A))
        {
            return action == FoldTable.Delete;
        }

        return action == FoldTable.Delete || (WordContext.IsTransparent(codePoint) && !WordScanner.IsBlank(codePoint)) || WordScanner.OrderOf(codePoint) != 0
            || (SpellingOf(table, codePoint) is { } spelling && WordScanner.OrderOf(spelling[^1]) != 0);
    }

    /// <summary>Presentation forms that stand for marks.</summary>
    public static bool IsFormOfMarks(int codePoint) =>
        codePoint is (>= 0xFC5B and <= 0xFC63) or (>= 0xFCF2 and <= 0xFCF4) or (>= 0xFD3C and <= 0xFD3D) or (>= 0xFE70 and <= 0xFE7F);

    /// <summary>What a character is spelled as, where it is several or a form; not folded yet if the word decides.</summary>
    public static string? SpellingOf(FoldTable table, int codePoint)
    {
        char action = table.ActionOf(codePoint);
        return table.PartsOf(codePoint) ?? (action is >= FoldTable.FirstExpansion and < '\uE000' ? table.ExpansionOf(action) : null);
    }
}
