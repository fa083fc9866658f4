using System.Collections.Immutable;
using ArticleKit.Parsing;

namespace ArticleKit.Templates;

/// <summary>A field of an article as newsrooms print it.</summary>
internal static class FieldText
{
    /// <summary>What stands between names.</summary>
    public const string Comma = "\u060C "; // U+060C ARABIC COMMA

    /// <summary>The text to print; <c>null</c> where the article has none.</summary>
    public static string? Of(Article article, TemplateField field) => field switch
    {
        TemplateField.Outlet => article.Outlet,
        TemplateField.Section => article.Section,
        TemplateField.Byline => Byline(article),
        TemplateField.Authors => Authors(article.Authors),
        TemplateField.Place => article.Place,
        TemplateField.Agency => article.Agency,
        TemplateField.Date => article.Date?.Text,
        TemplateField.Status => article.Status,
        TemplateField.Kicker => article.Kicker,
        TemplateField.Headline => article.Headline,
        TemplateField.Deck => article.Deck,
        TemplateField.Caption => Joined(article.Captions, "\n"),
        TemplateField.Tag => Joined(article.Tags, Comma),
        TemplateField.Body => Joined(article.Paragraphs, "\n"),
        _ => null,
    };

    private static string? Joined(ImmutableArray<string> values, string separator) => values.IsEmpty ? null : string.Join(separator, values);

    private static string? Authors(ImmutableArray<Author> authors) =>
        authors.IsEmpty ? null : string.Join(Comma, authors.Select(author => author.Role is null ? author.Name : $"{author.Role}: {author.Name}"));

    /// <summary>The printed byline where reading it gives the article's fields; otherwise the fields as <c>authors//place</c>.</summary>
    private static string? Byline(Article article)
    {
        if (article.Byline is { } printed && !SourceLines.HasLineEnd(printed) && ReadsAs(printed, article))
        {
            return printed;
        }

        string? authors = Authors(article.Authors);
        return article.Place is null ? authors : $"{authors}//{article.Place}";
    }

    // By the grammar that a template's byline is read with, which holds less than a line of credits; the place has no other slot there.
    private static bool ReadsAs(string byline, Article article)
    {
        PartList parts = new();
        if (BylineGrammar.Read(byline, new TextSpan(0, byline.Length), CreditLexicon.BuiltIn, parts) == LineScores.Never || parts.HasUnresolved)
        {
            return false;
        }

        Article read = ArticleMaker.Make(byline, parts);
        return read.Authors.SequenceEqual(article.Authors) && read.Place == article.Place && read.Places.SequenceEqual(article.Places);
    }
}
