namespace ArticleKit.Tool.Input;

/// <summary>What speaks against an input being the plain text that it is read as.</summary>
internal static class TextSuspicion
{
    // Arabic in UTF-16 has a zero byte for each blank and line end, a binary file many more.
    private const int MostTextPerZero = 32;

    /// <summary>Whether so many bytes are zero that it is no UTF-8 text; a stray one is a character as any other.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> source) => (long)source.Count((byte)0) * MostTextPerZero > source.Length;

    /// <summary>How to read what a text begins with, in place of plain text; <c>null</c> where it begins as plain text does.</summary>
    public static string? Remedy(ReadOnlySpan<byte> source)
    {
        ReadOnlySpan<byte> text = source.StartsWith("\uFEFF"u8) ? source[3..] : source;
        text = text.TrimStart(" \t\r\n"u8);
        return text switch
        {
            [(byte)'{', .. var rest] when rest.TrimStart(" \t\r\n"u8) is [(byte)'"' or (byte)'}', ..] =>
                "begins like JSON, and was read as a text. --from json reads articles, `articlekit batch` records with a text in them.",
            [(byte)'[', .. var rest] when rest.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] =>
                "begins like a list in JSON, and was read as a text. `articlekit batch` takes one record a line.",
            [(byte)'<', (byte)'!' or (byte)'?' or (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z'), ..] =>
                "begins like HTML or XML, and was read as a text. Take the text out of a page first; articles in XML have --from newsml-g2, nitf or atom.",
            _ => null,
        };
    }
}
