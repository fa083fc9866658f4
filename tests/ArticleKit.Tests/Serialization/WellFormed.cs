using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Tests.Serialization;

/// <summary>What JSON can hold of a value: each lone surrogate becomes U+FFFD, nothing else changes.</summary>
internal static class WellFormed
{
    public static Article Of(Article article) => new()
    {
        Outlet = Of(article.Outlet),
        Section = Of(article.Section),
        Byline = Of(article.Byline),
        Authors = [.. article.Authors.Select(a => new Author { Name = Of(a.Name)!, Role = Of(a.Role), Place = Of(a.Place) })],
        Credits = [.. article.Credits.Select(c => new Credit { Name = Of(c.Name)!, Role = Of(c.Role) })],
        Dateline = Of(article.Dateline),
        Place = Of(article.Place),
        Places = Of(article.Places),
        Agency = Of(article.Agency),
        Agencies = Of(article.Agencies),
        Date = article.Date is { } date ? date with { Text = Of(date.Text) } : null,
        Status = Of(article.Status),
        Kicker = Of(article.Kicker),
        Headline = Of(article.Headline),
        Deck = Of(article.Deck),
        Captions = Of(article.Captions),
        Paragraphs = Of(article.Paragraphs),
        Tags = Of(article.Tags),
        Language = Of(article.Language),
        Direction = article.Direction,
    };

    public static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        StringBuilder result = new();
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            result.Append(char.IsSurrogate(text[i]) && !pair ? '\uFFFD' : text[i]);
            if (pair)
            {
                result.Append(text[++i]);
            }
        }

        return result.ToString();
    }

    private static ImmutableArray<string> Of(ImmutableArray<string> texts) => [.. texts.Select(text => Of(text)!)];
}
