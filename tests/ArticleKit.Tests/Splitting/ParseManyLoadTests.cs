using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Splitting;

/// <summary>Many articles, many separators, no separator: time and memory.</summary>
public class ParseManyLoadTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void A_million_tiny_articles_come_one_by_one()
    {
        using RepeatingStream stream = new("خبر\n***\n"u8.ToArray(), 1_000_000L * "خبر\n***\n"u8.Length);
        long end = 0;
        int count = 0;
        foreach (ArticleParseResult result in ArticleParser.Default.ParseManyAsync(stream, "***", Stop).ToBlockingEnumerable(Stop))
        {
            Assert.Equal("خبر", result.Article!.Headline);
            Assert.Equal(end, result.Start);
            end = result.Start + result.Layout.Length + "***\n".Length;
            count++;
        }

        Assert.Equal(1_000_000, count);
    }

    [Fact]
    public void A_long_text_without_a_separator_is_one_result_and_takes_no_more_memory_than_the_limit()
    {
        const long Length = 100_000_000;
        byte[] unit = Encoding.UTF8.GetBytes("سطر من نص طويل لا ينتهي\n");
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = 1 << 20 });
        using RepeatingStream stream = new(unit, Length);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ArticleParseResult only = Assert.Single(parser.ParseManyAsync(stream, "***", Stop).ToBlockingEnumerable(Stop));
        Assert.Equal("AK0005", Assert.Single(only.Diagnostics).Code);
        Assert.Equal(Length, only.Layout.Length);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 12L << 20);
    }

    [Fact]
    public void A_long_text_within_the_limit_is_one_article()
    {
        byte[] unit = Encoding.UTF8.GetBytes("فقرة من نص طويل لا ينتهي.\n");
        using RepeatingStream stream = new(unit, unit.Length * 300_000L);
        ArticleParser parser = new(ArticleParserOptions.Default with { MaxLines = 300_000 });
        ArticleParseResult only = Assert.Single(parser.ParseManyAsync(stream, "***", Stop).ToBlockingEnumerable(Stop));
        Assert.True(only.IsArticle);
        Assert.Equal(unit.Length * 300_000, only.Layout.Length);
    }

    [Theory]
    [InlineData("***\n")]
    [InlineData("خبر\n***\n")]
    [InlineData("*** ***\n")]
    [InlineData("***")]
    [InlineData("\u202B")]
    [InlineData("\u2028")]
    [InlineData("\r")]
    public void Any_repetition_takes_linear_time(string unit)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(unit);
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = 10_000 });
        ThreadCpuTime.IsLinear(Read, 12_500);
        ThreadCpuTime.IsLinear(count => parser.ParseMany(string.Concat(Enumerable.Repeat(unit, count)), "***").Count(), 12_500);

        int Read(int count)
        {
            using RepeatingStream stream = new(utf8, (long)utf8.Length * count);
            return parser.ParseManyAsync(stream, "***", Stop).ToBlockingEnumerable(Stop).Count();
        }
    }

    [Theory]
    [InlineData("خبر: عنوان\nفقرة.\n")]
    [InlineData("خبر: عنوان\n")]
    [InlineData("فقرة.\n")]
    public void A_template_again_and_again_takes_linear_time(string unit)
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse("[العدد {section}\n]خبر: {headline}\n[{authors}//{place}\n]{body}") });
        ThreadCpuTime.IsLinear(count => parser.ParseMany(string.Concat(Enumerable.Repeat(unit, count))).Count(), 5_000);
    }
}
