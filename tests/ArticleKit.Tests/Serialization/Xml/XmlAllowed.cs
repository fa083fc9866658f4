using System.Text;

namespace ArticleKit.Tests.Serialization.Xml;

/// <summary>What XML 1.0 can hold of a value, by its production Char: everything else becomes U+FFFD. Written for the tests, by runes.</summary>
internal static class XmlAllowed
{
    public static Article Of(Article article) => WellFormed.Each(WellFormed.Of(article), Of);

    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        StringBuilder result = new();
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool allowed = rune.Value is 0x9 or 0xA or 0xD or (>= 0x20 and <= 0xD7FF) or (>= 0xE000 and <= 0xFFFD) or >= 0x10000;
            result.Append(allowed ? rune.ToString() : "\uFFFD");
        }

        return result.ToString();
    }
}
