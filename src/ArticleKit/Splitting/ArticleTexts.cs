using ArticleKit.Parsing;

namespace ArticleKit.Splitting;

/// <summary>Cuts a string into the texts of the articles in it.</summary>
internal static class ArticleTexts
{
    /// <summary>The spans of the texts that are not empty, in order. As <see cref="ArticleTextReader"/> cuts a stream.</summary>
    public static IEnumerable<TextSpan> In(string source, ArticleBorder border)
    {
        int start = 0;
        for (int line = 0; line < source.Length;)
        {
            int end = LineEnds.IndexIn(source.AsSpan(line)) is >= 0 and int length ? line + length : source.Length;
            int next = Math.Min(end + 1, source.Length);
            BorderKind kind = Look(source.AsSpan(line, end - line), border);
            if (kind != BorderKind.None && line > start)
            {
                yield return TextSpan.FromBounds(start, line);
            }

            if (kind == BorderKind.Separates)
            {
                next += end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? 1 : 0;
                start = next;
            }
            else if (kind == BorderKind.Begins)
            {
                start = line;
            }

            line = next;
        }

        if (start < source.Length)
        {
            yield return TextSpan.FromBounds(start, source.Length);
        }
    }

    private static BorderKind Look(ReadOnlySpan<char> line, ArticleBorder border)
    {
        if (line.Length <= ArticleBorder.LongestLine)
        {
            return border.Look(line);
        }

        border.PassLongLine();
        return BorderKind.None;
    }
}
