using System.Text;

namespace ArticleKit.Tests.Splitting;

public class ParseManyTests
{
    private const string One = "الضفاف الجديدة\nكريم السرغيني//آسفي\nعنوان الخبر الأول في المدينة\nفقرة أولى من الخبر تنتهي بنقطة.\n";
    private const string Two = "الضفاف الجديدة\nمها الريامية//صور\nعنوان الخبر الثاني في المدينة\nفقرة ثانية من الخبر تنتهي بنقطة.\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("***", "***")]
    [InlineData("-----", "  -----\t")]
    [InlineData("\f", "\f")]
    [InlineData("\f", " \f ")]
    [InlineData(" === ", "===")]
    [InlineData("خبر آخر", "\u200Fخبر آخر\u200F")]
    public async Task Articles_between_separator_lines_come_one_by_one(string separator, string line)
    {
        string text = $"{One}{line}\r\n{Two}";
        ArticleParseResult[] results = [.. ArticleParser.Default.ParseMany(text, separator)];
        Assert.Equal(["كريم السرغيني", "مها الريامية"], results.Select(result => result.GetArticleOrThrow().Authors[0].Name));
        Assert.Equal([0, text.IndexOf(Two, StringComparison.Ordinal)], results.Select(result => result.Start));
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        ArticleParseResult[] again = await ArticleParser.Default.ParseManyAsync(stream, separator, Stop).ToArrayAsync(Stop);
        Assert.Equal(results.Select(result => result.Article), again.Select(result => result.Article));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Separators_at_the_ends_and_in_a_row_make_no_articles()
    {
        Assert.Empty(ArticleParser.Default.ParseMany("", "***"));
        Assert.Empty(ArticleParser.Default.ParseMany("***\n\n *** \r\n\u00A0\n***", "***"));
        Assert.Single(ArticleParser.Default.ParseMany($"***\n***\n{One}***\n\n***", "***"));
    }

    [Fact]
    public void A_line_that_holds_more_than_the_separator_separates_nothing()
    {
        ArticleParseResult only = Assert.Single(ArticleParser.Default.ParseMany(One + "*** نص\n****\n\n" + Two, "***"));
        Assert.Equal(0, only.Start);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("\u200F")]
    [InlineData("***\n***")]
    public void A_separator_that_is_blank_or_no_line_is_refused_at_once(string separator)
    {
        Assert.Throws<ArgumentException>(() => ArticleParser.Default.ParseMany(One, separator));
        Assert.Throws<ArgumentException>(() => ArticleParser.Default.ParseManyAsync(Stream.Null, separator, Stop));
    }

    [Fact]
    public void A_separator_longer_than_a_line_that_is_looked_at_is_refused() =>
        Assert.Contains("longer", Assert.Throws<ArgumentException>(() => ArticleParser.Default.ParseMany("خبر", new string('*', 100_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void An_article_that_is_too_long_is_reported_and_the_next_one_is_read()
    {
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = Two.Length });
        string longOne = string.Concat(Enumerable.Repeat("فقرة أخرى من خبر لا ينتهي.\n", 20_000)) + new string('س', 200_000) + "\n";
        string text = $"{Two}***\n{longOne}***\n{Two}";
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        ArticleParseResult[][] both = [[.. parser.ParseMany(text, "***")], [.. parser.ParseManyAsync(stream, "***", Stop).ToBlockingEnumerable(Stop)]];
        foreach (ArticleParseResult[] results in both)
        {
            Assert.Equal([true, false, true], results.Select(result => result.IsArticle));
            Assert.Equal("AK0005", Assert.Single(results[1].Diagnostics).Code);
            Assert.Equal(results[2].Start, results[1].Start + results[1].Layout.Length + "***\n".Length);
        }

        Assert.Equal(longOne.Length, both[0][1].Layout.Length);
        Assert.Equal(Encoding.UTF8.GetByteCount(longOne), both[1][1].Layout.Length);
    }

    [Fact]
    public async Task A_stream_without_end_is_given_up_by_cancelling_and_takes_no_memory_till_then()
    {
        using CancellationTokenSource source = new();
        using RepeatingStream stream = new("خبر لا ينتهي\n"u8.ToArray(), 200_000_000, source);
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = 100_000 });
        long before = GC.GetAllocatedBytesForCurrentThread();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await parser.ParseManyAsync(stream, "***", source.Token).CountAsync(Stop));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public async Task What_stands_before_a_fault_of_the_stream_has_been_given()
    {
        using FaultyStream stream = new(Encoding.UTF8.GetBytes(One + "***\n" + Two));
        await using IAsyncEnumerator<ArticleParseResult> results = ArticleParser.Default.ParseManyAsync(stream, "***", Stop).GetAsyncEnumerator(Stop);
        Assert.True(await results.MoveNextAsync());
        await Assert.ThrowsAsync<IOException>(async () => await results.MoveNextAsync());
    }

    [Fact]
    public void The_same_sequence_can_be_read_twice()
    {
        IEnumerable<ArticleParseResult>[] results = [ArticleParser.Default.ParseMany(One + "***\n" + Two, "***")];
        Assert.Equal([2, 2], new[] { 0, 0 }.Select(i => results[i].Count()));
    }

    private sealed class FaultyStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position == Length ? throw new IOException("the disk is gone") : base.ReadAsync(buffer, cancellationToken);
    }
}
