namespace ArticleKit.Parsing;

/// <summary>Cuts a source into the lines that hold something.</summary>
/// <remarks>A line ends at one of the <see cref="LineEnds"/>, or with the source.</remarks>
internal static class SourceLines
{
    /// <summary>Adds the trimmed spans of all lines that are not blank, in order.</summary>
    public static void Collect(ReadOnlySpan<char> source, List<TextSpan> lines)
    {
        int start = 0;
        while (start < source.Length)
        {
            int length = LineEnds.IndexIn(source[start..]);
            int end = length < 0 ? source.Length : start + length;
            TextSpan line = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, end));
            if (!line.IsEmpty)
            {
                lines.Add(line);
            }

            // U+000D U+000A is read as two line ends with a blank line between them, which comes to the same.
            start = end + 1;
        }
    }

    /// <summary>Whether a text is more than one line.</summary>
    public static bool HasLineEnd(ReadOnlySpan<char> text) => LineEnds.IndexIn(text) >= 0;
}
