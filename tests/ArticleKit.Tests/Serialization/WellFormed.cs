using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Tests.Serialization;

/// <summary>What JSON can hold of a value: each lone surrogate becomes U+FFFD, nothing else changes.</summary>
internal static class WellFormed
{
    public static Article Of(Article article) => Each(article, Of);

    /// <summary>The article with each of its strings replaced.</summary>
    public static Article Each(Article article, Func<string?, string?> replace)
    {
        return new Article
        {
            Outlet = replace(article.Outlet),
            Section = replace(article.Section),
            Byline = replace(article.Byline),
            Authors = [.. article.Authors.Select(a => new Author { Name = replace(a.Name)!, Role = replace(a.Role), Place = replace(a.Place) })],
            Credits = [.. article.Credits.Select(c => new Credit { Name = replace(c.Name)!, Role = replace(c.Role) })],
            Dateline = replace(article.Dateline),
            Place = replace(article.Place),
            Places = All(article.Places),
            Agency = replace(article.Agency),
            Agencies = All(article.Agencies),
            Date = article.Date is { } date ? date with { Text = replace(date.Text) } : null,
            Status = replace(article.Status),
            Kicker = replace(article.Kicker),
            Headline = replace(article.Headline),
            Deck = replace(article.Deck),
            Captions = All(article.Captions),
            Paragraphs = All(article.Paragraphs),
            Tags = All(article.Tags),
            Language = replace(article.Language),
            Direction = article.Direction,
        };

        ImmutableArray<string> All(ImmutableArray<string> texts) => [.. texts.Select(text => replace(text)!)];
    }

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
}
