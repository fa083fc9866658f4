using ArticleKit.Parsing;

namespace ArticleKit.Serialization.Printed;

/// <summary>A dateline that the first paragraph begins with: cut off where a format has a place of its own for it.</summary>
internal static class GluedDateline
{
    /// <summary>Whether the first paragraph begins with the raw dateline.</summary>
    public static bool IsIn(Article article) =>
        !string.IsNullOrEmpty(article.Dateline) && !article.Paragraphs.IsEmpty && article.Paragraphs[0].StartsWith(article.Dateline, StringComparison.Ordinal);

    /// <summary>What stands between the dateline and the text of a first paragraph that begins with it: blanks, dashes, brackets.</summary>
    /// <returns>Its length; the text begins at the end of it.</returns>
    public static int GapLength(ReadOnlySpan<char> afterDateline)
    {
        int length = 0;
        while (length < afterDateline.Length && (FieldTrimmer.IsBlank(afterDateline[length]) || IsDivider(afterDateline[length])))
        {
            length++;
        }

        return length;
    }

    // U+2013 EN DASH, U+2014 EM DASH.
    private static bool IsDivider(char c) => c is '-' or '\u2013' or '\u2014' or '_' or ':' or '/' or ')' or ']';
}
