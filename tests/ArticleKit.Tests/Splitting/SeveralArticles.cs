using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Splitting;

/// <summary>Texts with lines that separate articles, that nearly do, and that don't.</summary>
public static class SeveralArticles
{
    public const string Separator = "***";

    private static readonly string[] Borders =
    [
        Separator, " *** ", "\u200F***\u200F", "\t***\u00A0", "\uFEFF***", "****", "** *", "*** نص", "",
        new string(' ', 1021) + Separator, new string(' ', 1022) + Separator, "س" + new string(' ', 4000) + Separator,
    ];

    public static Arbitrary<string> Texts() => Arb.From(
        from lines in Gen.Frequency((3, NewsText.Line), (2, Gen.Elements(Borders)), (1, NewsText.Article)).ListOf().Resize(20)
        from ends in NewsText.LineEnd.ListOf(lines.Count)
        select string.Concat(lines.Zip(ends, (line, end) => line + end)));

    /// <summary>White space, and the invisible marks that are no part of a line.</summary>
    internal static bool IsBlank(char c) =>
        char.IsWhiteSpace(c) || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>What the separator means, in the plainest way: lines as .NET's own reader of lines would never cut them, one after the other.</summary>
    internal static List<(int Start, int Length)> Cut(string text)
    {
        List<(int Start, int Length)> texts = [];
        int start = 0;
        int line = 0;
        while (line < text.Length)
        {
            int end = line;
            while (end < text.Length && !"\n\r\u0085\u2028\u2029".Contains(text[end], StringComparison.Ordinal))
            {
                end++;
            }

            int next = end + (text[end..].StartsWith("\r\n", StringComparison.Ordinal) ? 2 : end < text.Length ? 1 : 0);
            string trimmed = string.Concat(text[line..end].SkipWhile(IsBlank).Reverse().SkipWhile(IsBlank).Reverse());
            if (trimmed == Separator && end - line <= 1024)
            {
                texts.Add((start, line - start));
                start = next;
            }

            line = next;
        }

        texts.Add((start, text.Length - start));
        return texts;
    }
}

/// <summary>A text of several articles for a property.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeveralPropertyAttribute : DrawnPropertyAttribute
{
    public SeveralPropertyAttribute()
    {
        MaxTest = 5_000;
        QuietOnSuccess = true;
        Arbitrary = [typeof(SeveralArticles)];
    }
}
