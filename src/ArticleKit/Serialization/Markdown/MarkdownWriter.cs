using System.Collections.Immutable;
using System.Text;
using ArticleKit.Serialization.Printed;
using Keys = ArticleKit.Serialization.Markdown.FrontMatterKeys;

namespace ArticleKit.Serialization.Markdown;

/// <summary>Writes an article: front matter, then its paragraphs with a blank line between them.</summary>
internal static class MarkdownWriter
{
    private const string Fence = "---\n";

    public static string Write(Article given, ArticleMarkdownOptions options)
    {
        Article article = ArticleStrings.Replace(given, text => ArticleStrings.WellFormed(text).Replace('\0', '\uFFFD'));
        string? dateline = PrintedCredits.Dateline(article);
        string? gap = dateline is null ? null : Gap(article);
        StringBuilder markdown = new(Fence);
        FrontMatterWriter front = new(markdown, options.PlainMetadata);
        front.Word(Keys.Metadata, options.PlainMetadata ? Keys.Plain : null);
        front.Text(Keys.Title, article.Headline);
        front.Text(Keys.Subtitle, article.Deck);
        front.Texts(Keys.Author, [.. article.Authors.Select(author => author.Name)]);
        FrontMatterDate.Write(front, article.Date);
        bool isTag = article.Language is { } tag && LanguageTag.IsOne(tag);
        front.Word(Keys.Lang, isTag ? article.Language : null);
        front.Text(Keys.Language, isTag ? null : article.Language);
        front.Word(Keys.Dir, FieldDirection.NameOf(article.Direction));
        front.Text(Keys.Publisher, article.Outlet);
        front.Text(Keys.Section, article.Section);
        front.Text(Keys.Kicker, article.Kicker);
        WriteCredits(front, article, dateline, gap);
        front.Text(Keys.Status, article.Status);
        front.Texts(Keys.Keywords, article.Tags);
        front.Texts(Keys.Captions, article.Captions);
        front.Text(Keys.Id, options.Id);
        front.Word(Keys.Id, options.Id is null ? ArticleId.Of(given) : null);
        markdown.Append(Fence);
        WriteBody(markdown, article.Paragraphs, gap is null ? 0 : dateline!.Length + gap.Length);
        return markdown.ToString();
    }

    private static void WriteCredits(FrontMatterWriter front, Article article, string? dateline, string? gap)
    {
        bool hasByline = PrintedByline.Of(article) is { IsMade: false };
        front.Text(hasByline ? Keys.Byline : Keys.RawByline, article.Byline);
        if (article.Authors.Any(author => author is not { Role: null, Place: null }))
        {
            front.Things(Keys.Authors, article.Authors.Select(author => new (string, string?)[] { (Keys.Name, author.Name), (Keys.Role, author.Role), (Keys.Place, author.Place) }));
        }

        front.Things(Keys.Credits, article.Credits.Select(credit => new (string, string?)[] { (Keys.Name, credit.Name), (Keys.Role, credit.Role) }));
        front.Text(dateline is null ? Keys.RawDateline : Keys.Dateline, article.Dateline);
        front.Text(Keys.DatelineGap, gap);
        front.Text(Keys.Place, article.Place);
        front.Texts(Keys.Places, article.Places);
        front.Text(Keys.Agency, article.Agency);
        front.Texts(Keys.Agencies, article.Agencies);
    }

    // What stands between a dateline and the lead it is glued to; null where it isn't, or where nothing would be left of the lead.
    private static string? Gap(Article article)
    {
        if (!GluedDateline.IsIn(article))
        {
            return null;
        }

        string rest = article.Paragraphs[0][article.Dateline!.Length..];
        int length = GluedDateline.GapLength(rest);
        return length == rest.Length ? null : rest[..length];
    }

    private static void WriteBody(StringBuilder markdown, ImmutableArray<string> paragraphs, int cut)
    {
        for (int i = 0; i < paragraphs.Length; i++)
        {
            string text = i == 0 ? paragraphs[i][cut..] : paragraphs[i];
            if (text.Length > 0)
            {
                markdown.Append('\n').Append(MarkdownEscaper.Escape(text)).Append('\n');
            }
        }
    }
}
