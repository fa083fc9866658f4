namespace ArticleKit.Parsing;

/// <summary>The byline of an article whose credits stand on several lines, one below the other: from the first credited character to the last.</summary>
internal static class StackedBylines
{
    /// <summary>From the first byline to the last one that nothing but credits parts from it; empty where there is one only, or none.</summary>
    public static TextSpan Whole(ReadOnlySpan<PartEntry> parts)
    {
        TextSpan first = default;
        TextSpan last = default;
        foreach (PartEntry part in parts)
        {
            if (part.Depth > 0)
            {
                continue;
            }

            if (part.Kind == ArticlePartKind.Byline)
            {
                first = first.IsEmpty ? part.Span : first;
                last = part.Span;
            }
            else if (!first.IsEmpty && !IsOfCredits(part))
            {
                break;
            }
        }

        return first == last ? default : TextSpan.FromBounds(first.Start, last.End);
    }

    /// <summary>The text of a span, its line ends as U+000A and the blanks around them gone.</summary>
    public static string Text(ReadOnlySpan<char> source, TextSpan span)
    {
        List<TextSpan> lines = [];
        SourceLines.Collect(span.Slice(source), lines);
        System.Text.StringBuilder text = new(span.Length);
        foreach (TextSpan line in lines)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(line.Slice(span.Slice(source)));
        }

        return text.ToString();
    }

    /// <inheritdoc cref="Text"/>
    public static ReadOnlySpan<byte> Utf8(ReadOnlySpan<char> source, TextSpan span) => System.Text.Encoding.UTF8.GetBytes(Text(source, span));

    private static bool IsOfCredits(PartEntry part) => part.Kind
        is ArticlePartKind.Separator or ArticlePartKind.Role or ArticlePartKind.Credit or ArticlePartKind.Status or ArticlePartKind.Outlet;
}
