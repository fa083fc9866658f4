using System.Text;

namespace ArticleKit.Consumer;

/// <summary>The parser: text, UTF-8 and a stream, fields and spans.</summary>
internal static class Parsing
{
    public static async Task CheckAsync()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Sample.Text);
        CheckResult(ArticleParser.Default.Parse(Sample.Text), TextUnit.Utf16, Sample.Text.Length, span => span.Slice(Sample.Text).ToString());
        CheckResult(ArticleParser.Default.ParseUtf8(utf8), TextUnit.Utf8, utf8.Length, span => Encoding.UTF8.GetString(span.Slice(utf8)));
        using MemoryStream stream = new(utf8);
        CheckResult(await ArticleParser.Default.ParseAsync(stream), TextUnit.Utf8, utf8.Length, span => Encoding.UTF8.GetString(span.Slice(utf8)));

        Check.Equal(ArticleParser.Default.Parse(Sample.Text).Article, Article.Parse(Sample.Text));
        Check.That(!Article.TryParse(" \n", out Article? none) && none is null);
        Check.Equal("AK0001", ArticleParser.Default.Parse("").Diagnostics[0].Code);
    }

    public static void CheckFields(Article article)
    {
        Check.Equal(Sample.Outlet, article.Outlet);
        Check.Equal(Sample.Byline, article.Byline);
        Check.Equal(1, article.Authors.Length);
        Check.Equal(new Author { Name = Sample.Author }, article.Authors[0]);
        Check.Equal(Sample.Place, article.Place);
        Check.Equal(Sample.Headline, article.Headline);
        Check.That(article.Paragraphs.SequenceEqual(Sample.Paragraphs));
        Check.Equal("ar", article.Language);
        Check.Equal(TextDirection.RightToLeft, article.Direction);
        Check.That(article is { Section: null, Dateline: null, Agency: null, Date: null, Status: null, Kicker: null, Deck: null });
        Check.That(article is { Credits: [], Places: [], Agencies: [], Captions: [], Tags: [] });
    }

    private static void CheckResult(ArticleParseResult result, TextUnit unit, int length, Func<TextSpan, string> cut)
    {
        Check.That(result.IsArticle);
        Check.Equal(0, result.Diagnostics.Length);
        CheckFields(result.GetArticleOrThrow());

        ArticleLayout layout = result.Layout;
        Check.Equal(unit, layout.Unit);
        Check.Equal(length, layout.Length);
        Check.Equal(length, layout.Parts.Sum(part => part.Span.Length));
        Check.Equal(Sample.Outlet, cut(layout.Find(ArticlePartKind.Outlet)!.Span));
        Check.Equal(Sample.Author, cut(layout.Find(ArticlePartKind.Author, 0)!.Span));
        Check.Equal(Sample.Place, cut(layout.Find(ArticlePartKind.Place)!.Span));
        Check.Equal(Sample.Headline, cut(layout.Find(ArticlePartKind.Headline)!.Span));
        for (int i = 0; i < Sample.Paragraphs.Length; i++)
        {
            Check.Equal(Sample.Paragraphs[i], cut(layout.Find(ArticlePartKind.Paragraph, i)!.Span));
        }
    }
}
