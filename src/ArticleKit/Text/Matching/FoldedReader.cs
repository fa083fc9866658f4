using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Matching;

/// <summary>Reads a text through a fold table, forwards and backwards, without writing anything.</summary>
internal static class FoldedReader
{
    /// <summary>The character at an offset: its length, and what it becomes.</summary>
    public static int Next(FoldTable table, ReadOnlySpan<char> text, int at, Span<char> two, out ReadOnlySpan<char> folded)
    {
        Utf16Codec.Decode(text[at..], isFinalBlock: true, out int codePoint, out int length);
        folded = Fold(table, codePoint, two);
        return length;
    }

    /// <summary>The character before an offset: its length, and what it becomes.</summary>
    public static int Previous(FoldTable table, ReadOnlySpan<char> text, int at, Span<char> two, out ReadOnlySpan<char> folded)
    {
        int length = at > 1 && char.IsLowSurrogate(text[at - 1]) && char.IsHighSurrogate(text[at - 2]) ? 2 : 1;
        Utf16Codec.Decode(text[(at - length)..at], isFinalBlock: true, out int codePoint, out _);
        folded = Fold(table, codePoint, two);
        return length;
    }

    private static ReadOnlySpan<char> Fold(FoldTable table, int codePoint, Span<char> two)
    {
        char action = table.ActionOf(codePoint);
        if (action == FoldTable.Delete)
        {
            return [];
        }

        if (action is >= FoldTable.FirstExpansion and < '\uE000')
        {
            return table.ExpansionOf(action);
        }

        int folded = action == FoldTable.Surrogate ? codePoint : action;
        Utf16Codec.Encode(folded, two);
        return two[..Utf16Codec.LengthOf(folded)];
    }
}
