namespace ArticleKit.Parsing;

/// <summary>Cuts a source into the lines that hold something.</summary>
/// <remarks>A line ends at one of the <see cref="LineEnds"/>, or with the source.</remarks>
internal static class SourceLines
{
    /// <summary>Adds the trimmed spans of all lines that are not blank, in order.</summary>
    public static void Collect(ReadOnlySpan<char> source, List<TextSpan> lines) => Collect(source, lines, int.MaxValue, int.MaxValue, out _);

    /// <summary>Adds the trimmed spans of all lines that are not blank, in order, as far as the limits allow.</summary>
    /// <param name="source">The source.</param>
    /// <param name="lines">Takes the lines.</param>
    /// <param name="maxLines">The most lines.</param>
    /// <param name="maxLength">The longest line, in UTF-16 code units.</param>
    /// <param name="beyond">The line that passes a limit, or the text from the first one too many.</param>
    /// <returns>The limit that was passed; <see cref="ArticleDiagnosticId.None"/> where all lines were added.</returns>
    public static ArticleDiagnosticId Collect(ReadOnlySpan<char> source, List<TextSpan> lines, int maxLines, int maxLength, out TextSpan beyond)
    {
        int start = 0;
        while (start < source.Length)
        {
            int length = LineEnds.IndexIn(source[start..]);
            int end = length < 0 ? source.Length : start + length;
            TextSpan line = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, end));
            if (!line.IsEmpty)
            {
                if (lines.Count == maxLines)
                {
                    beyond = TextSpan.FromBounds(line.Start, source.Length);
                    return ArticleDiagnosticId.TooManyLines;
                }

                if (line.Length > maxLength)
                {
                    beyond = line;
                    return ArticleDiagnosticId.LineTooLong;
                }

                lines.Add(line);
            }

            // U+000D U+000A is read as two line ends with a blank line between them, which comes to the same.
            start = end + 1;
        }

        beyond = default;
        return ArticleDiagnosticId.None;
    }

    /// <summary>Whether a text is more than one line.</summary>
    public static bool HasLineEnd(ReadOnlySpan<char> text) => LineEnds.IndexIn(text) >= 0;
}
