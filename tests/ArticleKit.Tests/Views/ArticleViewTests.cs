using System.Buffers;
using System.Text;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Views;

public class ArticleViewTests
{
    private static readonly byte[] Sample = File.ReadAllBytes(Support.Shared.InRepository("docs", "samples", "01-standard.txt"));

    [Fact]
    public void Fields_are_parts_of_the_bytes_given()
    {
        using ArticleView view = ArticleParser.Default.Read(Sample);
        Assert.True(Sample.AsSpan().Overlaps(view.Headline, out int at));
        Assert.True(Sample.AsSpan(at).StartsWith(view.Headline));
        Assert.True(view.Paragraphs.Count > 0);
        Assert.True(Sample.AsSpan().Overlaps(view.Paragraphs[0]));
        Assert.Equal(1, view.Authors.Count);
        Assert.True(Sample.AsSpan().Overlaps(view.Authors[0].Name));
        Assert.True(view.Agency.IsEmpty);
    }

    [Fact]
    public void A_view_that_was_disposed_of_says_so_and_can_be_disposed_of_again()
    {
        ArticleView view = ArticleParser.Default.Read(Sample);
        view.Dispose();
        view.Dispose();
        AssertDisposed(view);

        // The next one has its memory, and isn't touched by it.
        using ArticleView next = ArticleParser.Default.Read("\u0639\u0646\u0648\u0627\u0646"u8);
        AssertDisposed(view);
        view.Dispose();
        Assert.True(next.IsArticle);
        AssertDisposed(default);

        static void AssertDisposed(ArticleView view)
        {
            try
            {
                _ = view.Headline;
                Assert.Fail("It didn't say so.");
            }
            catch (ObjectDisposedException e)
            {
                Assert.Equal(nameof(ArticleView), e.ObjectName);
            }
        }
    }

    [Fact]
    public void Two_views_at_once_stay_apart()
    {
        using ArticleView one = ArticleParser.Default.Read(Sample);
        using ArticleView other = ArticleParser.Default.Read("\u0639\u0646\u0648\u0627\u0646"u8);
        Assert.Equal("\u0639\u0646\u0648\u0627\u0646", Encoding.UTF8.GetString(other.Headline));
        Assert.Equal(Article.Parse(Encoding.UTF8.GetString(Sample)).Headline, Encoding.UTF8.GetString(one.Headline));
    }

    [Fact]
    public void Reading_and_writing_ask_for_no_memory()
    {
        byte[][] sources = [.. Directory.GetFiles(Support.Shared.InRepository("docs", "samples"), "*.txt").Select(File.ReadAllBytes)];
        ArrayBufferWriter<byte> buffer = new(1 << 16);
        for (int warm = 0; warm < 50; warm++)
        {
            foreach (byte[] source in sources)
            {
                ReadAndWrite(source, buffer);
            }
        }

        foreach (byte[] source in sources)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ReadAndWrite(source, buffer);
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            Assert.True(allocated == 0, $"{allocated} bytes: {Encoding.UTF8.GetString(source)}");
        }
    }

    [Fact]
    public void An_article_takes_little_more_memory_than_its_strings()
    {
        const int ObjectHeader = 22;
        const int Allowed = 1024;
        foreach (byte[] source in Directory.GetFiles(Support.Shared.InRepository("docs", "samples"), "*.txt").Select(File.ReadAllBytes))
        {
            for (int warm = 0; warm < 50; warm++)
            {
                _ = ArticleParser.Default.ParseUtf8(source);
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            Article article = ArticleParser.Default.ParseUtf8(source).GetArticleOrThrow();
            long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            long strings = TextsOf(article).Sum(text => (ObjectHeader + (2L * text.Length) + 7) & -8);
            Assert.True(allocated <= (strings * 1.1) + Allowed, $"{allocated} bytes for {strings} of strings");
        }
    }

    private static IEnumerable<string> TextsOf(Article article) =>
        new[] { article.Outlet, article.Section, article.Byline, article.Dateline, article.Place, article.Agency, article.Status, article.Kicker, article.Headline, article.Deck, article.Date?.Text }
            .Concat(article.Authors.SelectMany(author => new[] { author.Name, author.Role, author.Place }))
            .Concat(article.Credits.SelectMany(credit => new[] { credit.Name, credit.Role }))
            .OfType<string>()
            .Concat([.. article.Places, .. article.Agencies, .. article.Captions, .. article.Paragraphs, .. article.Tags]);

    private static void ReadAndWrite(byte[] source, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        using ArticleView view = ArticleParser.Default.Read(source);
        ArticleJson.Write(buffer, view);
    }
}
