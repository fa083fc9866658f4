using System.Text;

namespace ArticleKit.Tests.Serialization.Html;

/// <summary>What the page on HTML promises of a string: the same, but for what HTML can't hold.</summary>
internal static class HtmlAllowed
{
    public static string Of(string text)
    {
        StringBuilder allowed = new(text.Length);
        foreach (Rune rune in text.ReplaceCarriageReturns().EnumerateRunes())
        {
            bool isControl = rune.Value is < 0x20 and not (0x09 or 0x0A or 0x0C) or (>= 0x7F and <= 0x9F);
            bool isNoncharacter = rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFF) is 0xFFFE or 0xFFFF;
            allowed.Append(isControl || isNoncharacter ? "\uFFFD" : rune.ToString());
        }

        return allowed.ToString();
    }

    private static string ReplaceCarriageReturns(this string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
