using System.Text;
using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Bytes as the texts and choices that a target needs.</summary>
internal static class Inputs
{
    public static string Text(byte[] input) => Encoding.UTF8.GetString(input);

    /// <summary>Texts between zero bytes; the last one has the rest.</summary>
    public static string[] Texts(byte[] input, int count)
    {
        string[] texts = Text(input).Split('\0', count);
        return [.. texts, .. Enumerable.Repeat("", count - texts.Length)];
    }

    /// <summary>Chooses by the last byte, so that an input can lose others and still go the same way.</summary>
    public static Random Choices(byte[] input) => new(input.Length == 0 ? 0 : input[^1]);

    public static bool IsWellFormed(byte[] input) => System.Text.Unicode.Utf8.IsValid(input);

    /// <summary>As <see cref="LayoutChecks.CutsValues"/>, which takes quadratic time: where there are few parts.</summary>
    public static void CutsValues(Article article, ArticleLayout layout, Func<TextSpan, string> cut)
    {
        if (layout.Parts.Length < 300)
        {
            LayoutChecks.CutsValues(article, layout, cut);
        }
    }
}
