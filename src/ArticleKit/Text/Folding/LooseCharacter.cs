namespace ArticleKit.Text.Folding;

/// <summary>Which characters are marks, tatweels, joiners or controls.</summary>
internal static class LooseCharacter
{
    /// <summary>Whether a character is attached to the one before it, or seen through.</summary>
    public static bool IsLoose(FoldTable table, int codePoint, char action)
    {
        // Most characters are letters, ASCII and blanks.
        if (codePoint is < 0x80 or (>= 0x0620 and <= 0x063F) or (>= 0x0641 and <= 0x064A))
        {
            return action == FoldTable.Delete;
        }

        // A form of which one letter is left is that letter.
        int left = action is < FoldTable.Delete or >= '\uE000' ? action : codePoint;
        return action == FoldTable.Delete || (WordContext.IsTransparent(left) && !WordScanner.IsBlank(left)) || WordScanner.OrderOf(left) != 0
            || (left != action && SpellingOf(table, codePoint) is { } spelling && WordScanner.OrderOf(spelling[^1]) != 0);
    }

    /// <summary>What a character is spelled as, where it is several or a form; not folded yet if the word decides.</summary>
    public static string? SpellingOf(FoldTable table, int codePoint)
    {
        char action = table.ActionOf(codePoint);
        return table.PartsOf(codePoint) ?? (action is >= FoldTable.FirstExpansion and < '\uE000' ? table.ExpansionOf(action) : null);
    }
}
