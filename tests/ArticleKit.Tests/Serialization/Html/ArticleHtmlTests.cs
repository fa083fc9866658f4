using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Foreign;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Serialization.Xml;

namespace ArticleKit.Tests.Serialization.Html;

/// <summary>Articles as HTML.</summary>
public class ArticleHtmlTests
{
    private static readonly ArticleHtmlOptions Fragment = new() { Fragment = true };

    [Fact]
    public void A_payload_in_a_field_brings_no_tag()
    {
        Assert.True(HostileTexts.All.Count >= 200);
        foreach ((string name, Func<Article, string, Article> set) in HostileTexts.Fields)
        {
            int tags = Tags(set(HostileTexts.Plain, "كلمة أخرى"));
            foreach (string payload in HostileTexts.All.Where(payload => !string.IsNullOrWhiteSpace(payload)))
            {
                Assert.True(Tags(set(HostileTexts.Plain, payload)) == tags, $"{name}: {payload}");
            }
        }
    }

    [Law(Arbitrary = [typeof(ArticleGenerators)], MaxTest = 5000)]
    public void Every_field_is_shown_as_it_is(Article article)
    {
        string page = ArticleHtml.ToString(article, Fragment);
        string text = HtmlTextContent.Of(page);
        string?[] fields =
        [
            article.Outlet, article.Section, article.Kicker, article.Headline, article.Deck, article.Status, article.Date?.Text, .. article.Authors.Select(author => author.Name),
            .. Several.Names(article.Place, article.Places), .. Several.Names(article.Agency, article.Agencies), .. article.Credits.Select(credit => credit.Name), .. article.Captions,
            .. article.Paragraphs, .. article.Tags,
        ];
        Assert.All(fields.Where(field => !string.IsNullOrWhiteSpace(field)), field => Assert.Contains(HtmlAllowed.Of(field!), text, StringComparison.Ordinal));
        Assert.Equal(page, ArticleHtml.ToString(article, Fragment));
    }

    [Fact]
    public void The_page_holds_the_fragment()
    {
        string page = ArticleHtml.ToString(GeneratedArticles.Maximal);
        string fragment = ArticleHtml.ToString(GeneratedArticles.Maximal, Fragment);
        Assert.StartsWith("<article class=\"articlekit\" lang=\"ar\" dir=\"rtl\" itemscope itemtype=\"https://schema.org/NewsArticle\">\n", fragment, StringComparison.Ordinal);
        Assert.Contains($"<main>\n{fragment}</main>", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_another_direction_says_so()
    {
        Article article = new() { Headline = "OPEC ترفع الإنتاج", Deck = "Only English", Paragraphs = ["نص عربي"], Direction = TextDirection.RightToLeft };
        string page = ArticleHtml.ToString(article, Fragment);
        Assert.Contains("<h1 itemprop=\"headline\"><bdi>OPEC</bdi> ترفع الإنتاج</h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"deck\" itemprop=\"description\" dir=\"ltr\">Only English</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_glued_dateline_is_marked_where_it_stands()
    {
        Article article = Article.Parse("الضفاف الجديدة\nكريم السرغيني\nمجلس آسفي يصادق على تهيئة حي النوارس\nآسفي - صادق المجلس على المشروع في دورته الأخيرة.");
        Assert.Contains("<p><span itemprop=\"dateline\">آسفي</span> - صادق", ArticleHtml.ToString(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("تونس - ومع", false)]
    [InlineData("تونس - إبراهيم", true)]
    public void A_byline_without_authors_is_shown_where_it_says_more_than_other_fields(string byline, bool isShown)
    {
        Article article = new() { Byline = byline, Place = "تونس", Agency = "ومع", Headline = "عنوان" };
        Assert.Equal(isShown, ArticleHtml.ToString(article, Fragment).Contains("class=\"byline\"", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("7 يونيو 2016", "</bdi> <bdi dir=\"rtl\">10:35</bdi></time>")]
    [InlineData("7 يونيو 2016 - 10:35", "10:35</bdi></time>")]
    public void A_time_that_is_printed_beside_the_date_is_shown(string printed, string end)
    {
        Article article = new() { Date = new ArticleDate { Text = printed, Iso = new DateOnly(2016, 6, 7), Time = new TimeOnly(10, 35) }, Headline = "عنوان" };
        string page = ArticleHtml.ToString(article, Fragment);
        Assert.Contains(end, page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("10:35").Length - 1);
    }

    [Fact]
    public async Task All_ways_out_give_the_same()
    {
        string page = ArticleHtml.ToString(GeneratedArticles.Maximal);
        ArrayBufferWriter<byte> buffer = new();
        ArticleHtml.Write(buffer, GeneratedArticles.Maximal);
        using MemoryStream stream = new();
        await ArticleHtml.WriteAsync(stream, GeneratedArticles.Maximal, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(page, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(page, Encoding.UTF8.GetString(stream.ToArray()));
        await Assert.ThrowsAsync<TaskCanceledException>(() => ArticleHtml.WriteAsync(stream, GeneratedArticles.Maximal, cancellationToken: new CancellationToken(canceled: true)));
        Assert.Throws<ArgumentNullException>(() => ArticleHtml.ToString(null!));
    }

    // Each tag but those of isolates that letters ask for, and of the mark of a dateline, which is there where the fields bear it out.
    private static int Tags(Article article)
    {
        string html = ArticleHtml.ToString(article);
        return html.Count(c => c == '<') - (2 * Count("<bdi>")) - (2 * Count("<span itemprop=\"dateline\">")) - Count("<meta itemprop=\"dateline\"");

        int Count(string tag) => html.Split(tag).Length - 1;
    }
}
