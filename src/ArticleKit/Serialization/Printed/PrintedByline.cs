using System.Collections.Immutable;
using System.Text;

namespace ArticleKit.Serialization.Printed;

/// <summary>The byline that a format shows.</summary>
internal static class PrintedByline
{
    /// <summary>The raw byline where reading it gives the article's fields; otherwise the authors; <c>null</c> where there are none.</summary>
    public static PrintedLine? Of(Article article) => Raw(article) ?? Made(article);

    /// <summary>What divides values in a line, in the script of the article.</summary>
    public static string Comma(Article article) => article.Direction == TextDirection.LeftToRight ? ", " : "\u060C "; // U+060C ARABIC COMMA

    private static PrintedLine? Raw(Article article)
    {
        if (string.IsNullOrEmpty(article.Byline)
            || CreditReading.OfByline(article.Byline, out ArticleLayout layout) is not { } read
            || !read.Authors.SequenceEqual(article.Authors)
            || !Agrees(read, article))
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

    /// <summary>Whether all that a byline says besides its authors is what the article says.</summary>
    private static bool Agrees(Article read, Article article) =>
        (read.Credits.IsEmpty || read.Credits.SequenceEqual(article.Credits))
        && (read.Place is null || (read.Place == article.Place && read.Places.SequenceEqual(article.Places)))
        && (read.Agency is null || (read.Agency == article.Agency && read.Agencies.SequenceEqual(article.Agencies)))
        && (read.Outlet is null || read.Outlet == article.Outlet)
        && (read.Status is null || read.Status == article.Status)
        && (read.Date is null || read.Date.Text == article.Date?.Text);

    private static PrintedLine? Made(Article article)
    {
        if (article.Authors.IsEmpty)
        {
            return null;
        }

        StringBuilder text = new();
        ImmutableArray<PrintedMark>.Builder marks = ImmutableArray.CreateBuilder<PrintedMark>(article.Authors.Length);
        foreach (Author author in article.Authors)
        {
            text.Append(text.Length > 0 ? Comma(article) : "");
            text.Append(author.Role is null ? "" : $"{author.Role}: ");
            marks.Add(new PrintedMark(ArticlePartKind.Author, marks.Count, new TextSpan(text.Length, author.Name.Length)));
            text.Append(author.Name);
            text.Append(author.Place is null ? "" : $" ({author.Place})");
        }

        return new PrintedLine(text.ToString(), IsMade: true, marks.MoveToImmutable());
    }
}
