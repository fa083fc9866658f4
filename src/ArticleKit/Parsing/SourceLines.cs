using System.Buffers;

namespace ArticleKit.Parsing;

/// <summary>Cuts a source into the lines that hold something.</summary>
/// <remarks>A line ends at U+000A, U+000D, both, U+0085, U+2028 or U+2029, or with the source.</remarks>
internal static class SourceLines
{
    /// <summary>The characters at which a line ends.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");

    /// <summary>Adds the trimmed spans of all lines that are not blank, in order.</summary>
    public static void Collect(ReadOnlySpan<char> source, List<TextSpan> lines)
    {
        int start = 0;
        while (start < source.Length)
        {
            int length = source[start..].IndexOfAny(LineEnds);
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
    public static bool HasLineEnd(ReadOnlySpan<char> text) => text.ContainsAny(LineEnds);
}
