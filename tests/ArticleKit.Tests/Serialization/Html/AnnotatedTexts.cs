using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Serialization.Html;

/// <summary>Texts for the annotated page.</summary>
internal static class AnnotatedTexts
{
    /// <summary>The samples, and what is hard to keep: line ends of every kind, at the ends too, marks, controls, nothing at all.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(File.ReadAllText),
        "", "\n", "\n\nx", "\r\n\r\nx\r\n", "\r", "\n\r", "x\u0085y\u2028z\u2029", "\uFEFF\u200Fx", "\0x\uD800y\uDC00", "\u0001\u001B[31m\u007F\u009F", "\f\v\t", "<pre>\n</pre>", "&#13;&amp;", "\uFFFE\uFFFF\uDBFF\uDFFF",
    ];

    /// <summary>The text that a page can hold: U+0000 and lone surrogates are U+FFFD.</summary>
    public static string Allowed(string text)
    {
        StringBuilder allowed = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            allowed.Append(rune.Value == 0 ? "\uFFFD" : rune.ToString());
        }

        return allowed.ToString();
    }
}
