using System.Diagnostics.CodeAnalysis;
using ArticleKit.Parsing;

namespace ArticleKit.Serialization.Printed;

/// <summary>A dateline that the first paragraph begins with: cut off where a format has a place of its own for it.</summary>
internal static class GluedDateline
{
    private const char EnDash = '\u2013';
    private const char EmDash = '\u2014';

    /// <summary>Whether the first paragraph begins with the raw dateline.</summary>
    public static bool IsIn(Article article) => !article.Paragraphs.IsEmpty && Begins(article.Dateline, article.Paragraphs[0]);

    /// <summary>Whether a lead begins with a dateline.</summary>
    public static bool Begins([NotNullWhen(true)] string? dateline, string lead) =>
        !string.IsNullOrEmpty(dateline) && lead.StartsWith(dateline, StringComparison.Ordinal);

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

    /// <summary>Whether newsrooms print a character between a dateline and the lead, white space aside: a dash, a colon, a slash, a closing bracket.</summary>
    public static bool IsDivider(char c) => c is '-' or EnDash or EmDash or '_' or ':' or '/' or ')' or ']';
}
