using System.Collections.Immutable;

namespace ArticleKit.Serialization;

/// <summary>Puts every string of an article through a function, for formats that can't hold every string.</summary>
internal static class ArticleStrings
{
    /// <summary>The article with each lone surrogate as U+FFFD; itself where there is none.</summary>
    public static Article WellFormed(Article article) => Replace(article, WellFormed);

    /// <summary>The text with each lone surrogate as U+FFFD; itself where there is none.</summary>
    public static string WellFormed(string text)
    {
        int at = 0;
        while (text.AsSpan(at).IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and int ahead)
        {
            at += ahead;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return string.Create(text.Length, text, Fill);
            }

            at += 2;
        }

        return text;
    }

    /// <summary>The article with each of its strings replaced; itself where every string stays.</summary>
    public static Article Replace(Article article, Func<string, string> replace)
    {
        bool changed = false;
        Article copy = new()
        {
            Outlet = Or(article.Outlet),
            Section = Or(article.Section),
            Byline = Or(article.Byline),
            Authors = Each(article.Authors, author => new Author { Name = One(author.Name), Role = Or(author.Role), Place = Or(author.Place) }),
            Credits = Each(article.Credits, credit => new Credit { Name = One(credit.Name), Role = Or(credit.Role) }),
            Dateline = Or(article.Dateline),
            Place = Or(article.Place),
            Places = Each(article.Places, One),
            Agency = Or(article.Agency),
            Agencies = Each(article.Agencies, One),
            Date = article.Date is { } date ? date with { Text = Or(date.Text) } : null,
            Status = Or(article.Status),
            Kicker = Or(article.Kicker),
            Headline = Or(article.Headline),
            Deck = Or(article.Deck),
            Captions = Each(article.Captions, One),
            Paragraphs = Each(article.Paragraphs, One),
            Tags = Each(article.Tags, One),
            Language = Or(article.Language),
            Direction = article.Direction,
        };
        return changed ? copy : article;

        string? Or(string? text) => text is null ? null : One(text);

        string One(string text)
        {
            string other = replace(text);
            changed |= !ReferenceEquals(text, other);
            return other;
        }

        static ImmutableArray<T> Each<T>(ImmutableArray<T> list, Func<T, T> replace) => ImmutableArray.CreateRange(list, replace);
    }

    private static void Fill(Span<char> target, string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            target[i] = char.IsSurrogate(text[i]) && !pair ? '\uFFFD' : text[i];
            if (pair)
            {
                target[i + 1] = text[i + 1];
                i++;
            }
        }
    }
}
