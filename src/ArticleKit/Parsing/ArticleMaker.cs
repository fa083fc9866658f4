using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace ArticleKit.Parsing;

/// <summary>Makes the article from its fields: every value is a part cut out of the source.</summary>
internal static class ArticleMaker
{
    /// <summary>Makes the article of a text of credits only.</summary>
    public static Article Make(ReadOnlySpan<char> source, PartList parts)
    {
        ArticleFields fields = new();
        fields.Read(source, parts.Entries, reference: null);
        return Make(source, fields, language: null);
    }

    public static Article Make(ReadOnlySpan<char> source, ArticleFields fields, string? language) => new()
    {
        Outlet = Text(source, fields[ArticlePartKind.Outlet]),
        Section = Text(source, fields[ArticlePartKind.Section]),
        Byline = fields.StackedByline.IsEmpty ? Text(source, fields[ArticlePartKind.Byline]) : StackedBylines.Text(source, fields.StackedByline),
        Authors = Authors(source, fields),
        Dateline = Text(source, fields[ArticlePartKind.Dateline]),
        Place = Text(source, fields[ArticlePartKind.Place]),
        Places = Texts(source, fields.List(ArticlePartKind.Place)),
        Credits = Credits(source, fields),
        Agency = Text(source, fields[ArticlePartKind.Agency]),
        Agencies = Texts(source, fields.List(ArticlePartKind.Agency)),
        Date = fields.Date?.ToDate(source),
        Status = Text(source, fields[ArticlePartKind.Status]),
        Kicker = Text(source, fields[ArticlePartKind.Kicker]),
        Headline = Text(source, fields[ArticlePartKind.Headline]),
        Deck = Text(source, fields[ArticlePartKind.Deck]),
        Captions = Texts(source, fields.List(ArticlePartKind.Caption)),
        Paragraphs = Texts(source, fields.List(ArticlePartKind.Paragraph)),
        Tags = Texts(source, fields.List(ArticlePartKind.Tag)),
        Language = language,
    };

    private static string? Text(ReadOnlySpan<char> source, TextSpan? span) => span is { } some ? some.Slice(source).ToString() : null;

    private static ImmutableArray<string> Texts(ReadOnlySpan<char> source, ReadOnlySpan<TextSpan> spans)
    {
        string[] texts = spans.IsEmpty ? [] : new string[spans.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = spans[i].Slice(source).ToString();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }

    private static ImmutableArray<Author> Authors(ReadOnlySpan<char> source, ArticleFields fields)
    {
        ReadOnlySpan<TextSpan> names = fields.List(ArticlePartKind.Author);
        Author[] authors = names.IsEmpty ? [] : new Author[names.Length];
        for (int i = 0; i < authors.Length; i++)
        {
            authors[i] = new Author { Name = names[i].Slice(source).ToString(), Role = Text(source, fields.RoleOfAuthor(i)), Place = Text(source, fields.PlaceOfAuthor(i)) };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(authors);
    }

    private static ImmutableArray<Credit> Credits(ReadOnlySpan<char> source, ArticleFields fields)
    {
        ReadOnlySpan<TextSpan> names = fields.List(ArticlePartKind.Credit);
        Credit[] credits = names.IsEmpty ? [] : new Credit[names.Length];
        for (int i = 0; i < credits.Length; i++)
        {
            credits[i] = new Credit { Name = names[i].Slice(source).ToString(), Role = Text(source, fields.RoleOfCredit(i)) };
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(credits);
    }
}
