using System.Collections.Immutable;

namespace ArticleKit.Serialization;

/// <summary>The body as one plain text: paragraphs with a blank line between them, and back.</summary>
/// <remarks>
/// Read back, a text is divided at blank lines or, where it has none between its lines, at line ends; what comes out is trimmed. A paragraph that is
/// blank is not written, and one that has line ends of its own can come back as several.
/// </remarks>
internal static class BodyText
{
    private const string BlankLine = "\n\n";

    /// <summary>The paragraphs that hold something, a blank line between them.</summary>
    public static string Join(IEnumerable<string> paragraphs) => string.Join(BlankLine, NotBlank(paragraphs));

    /// <summary>The paragraphs that hold something.</summary>
    public static IEnumerable<string> NotBlank(IEnumerable<string> paragraphs) => paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph));

    /// <summary>The paragraphs of a plain text. Lines end in U+000A, U+000D or both.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        List<TextSpan> lines = [];
        bool hasBlank = Collect(text, lines);
        ImmutableArray<string>.Builder paragraphs = ImmutableArray.CreateBuilder<string>();
        for (int i = 0; i < lines.Count; i++)
        {
            // An empty span is a blank line.
            int start = lines[i].Start;
            while (hasBlank && i + 1 < lines.Count && !lines[i].IsEmpty && !lines[i + 1].IsEmpty)
            {
                i++;
            }

            if (!lines[i].IsEmpty)
            {
                paragraphs.Add(text[start..lines[i].End].Trim());
            }
        }

        return paragraphs.ToImmutable();
    }

    // Every line, a blank one as an empty span; tells whether one stands between two that are not blank.
    private static bool Collect(string text, List<TextSpan> lines)
    {
        bool hasBlank = false;
        bool afterText = false;
        bool afterBlank = false;
        for (int start = 0; start <= text.Length;)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : start + length;
            bool isBlank = text.AsSpan(start, end - start).IsWhiteSpace();
            hasBlank |= !isBlank && afterBlank;
            afterText |= !isBlank;
            afterBlank = isBlank && afterText;
            lines.Add(isBlank ? new TextSpan(start, 0) : TextSpan.FromBounds(start, end));
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        return hasBlank;
    }
}
