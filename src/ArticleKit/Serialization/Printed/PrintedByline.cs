using System.Collections.Immutable;
using System.Text;
using ArticleKit.Templates;
using ArticleKit.Text;

namespace ArticleKit.Serialization.Printed;

/// <summary>The byline that a format shows.</summary>
internal static class PrintedByline
{
    /// <summary>The raw byline where reading it gives the article's fields; otherwise the authors; <c>null</c> where there are none.</summary>
    public static PrintedLine? Of(Article article) => Raw(article) ?? Made(article);

    /// <summary>What divides values in a line, in the script of the values: the Arabic comma, unless none of them is Arabic.</summary>
    public static string Comma(IEnumerable<string> values) => values.Any(value => ArabicText.ContainsArabic(value)) ? FieldText.Comma : ", ";

    private static PrintedLine? Raw(Article article)
    {
        if (string.IsNullOrEmpty(article.Byline)
            || CreditReading.OfByline(article.Byline, out ArticleLayout layout) is not { } read
            || !read.Authors.SequenceEqual(article.Authors)
            || !CreditFields.Agree(read, article))
        {
            return null;
        }

        ImmutableArray<PrintedMark> marks =
        [
            .. layout.AllParts()
                .Where(part => part is { Kind: ArticlePartKind.Author, Index: not null })
                .Select((part, i) => new PrintedMark(ArticlePartKind.Author, i, part.Span)),
        ];
        return marks.Length == article.Authors.Length ? new PrintedLine(article.Byline, IsMade: false, marks) : null;
    }

    private static PrintedLine? Made(Article article)
    {
        if (article.Authors.IsEmpty)
        {
            return null;
        }

        StringBuilder text = new();
        string comma = Comma(article.Authors.Select(author => author.Name));
        ImmutableArray<PrintedMark>.Builder marks = ImmutableArray.CreateBuilder<PrintedMark>(article.Authors.Length);
        foreach (Author author in article.Authors)
        {
            text.Append(text.Length > 0 ? comma : "");
            text.Append(author.Role is null ? "" : $"{author.Role}: ");
            marks.Add(new PrintedMark(ArticlePartKind.Author, marks.Count, new TextSpan(text.Length, author.Name.Length)));
            text.Append(author.Name);
            text.Append(author.Place is null ? "" : $" ({author.Place})");
        }

        return new PrintedLine(text.ToString(), IsMade: true, marks.MoveToImmutable());
    }
}
