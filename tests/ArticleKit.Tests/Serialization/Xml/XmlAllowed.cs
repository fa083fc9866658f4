using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Tests.Serialization.Xml;

/// <summary>What XML 1.0 can hold of a value, by its production Char: everything else becomes U+FFFD. Written for the tests, by runes.</summary>
internal static class XmlAllowed
{
    public static Article Of(Article article)
    {
        Article plain = WellFormed.Of(article);
        return plain with
        {
            Outlet = Of(plain.Outlet),
            Section = Of(plain.Section),
            Byline = Of(plain.Byline),
            Authors = [.. plain.Authors.Select(a => new Author { Name = Of(a.Name)!, Role = Of(a.Role), Place = Of(a.Place) })],
            Credits = [.. plain.Credits.Select(c => new Credit { Name = Of(c.Name)!, Role = Of(c.Role) })],
            Dateline = Of(plain.Dateline),
            Place = Of(plain.Place),
            Places = Of(plain.Places),
            Agency = Of(plain.Agency),
            Agencies = Of(plain.Agencies),
            Date = plain.Date is { } date ? date with { Text = Of(date.Text) } : null,
            Status = Of(plain.Status),
            Kicker = Of(plain.Kicker),
            Headline = Of(plain.Headline),
            Deck = Of(plain.Deck),
            Captions = Of(plain.Captions),
            Paragraphs = Of(plain.Paragraphs),
            Tags = Of(plain.Tags),
            Language = Of(plain.Language),
        };
    }

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

    private static ImmutableArray<string> Of(ImmutableArray<string> texts) => [.. texts.Select(text => Of(text)!)];
}
