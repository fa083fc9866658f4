using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using FsCheck;

namespace ArticleKit.Tests.Serialization;

public class ArticleJsonLinesTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public async Task Lines_come_back_as_they_were_written_wherever_the_stream_is_cut(Article[] articles, PositiveInt first, PositiveInt second, bool indented)
    {
        using MemoryStream written = new();
        await ArticleJson.WriteLinesAsync(written, Each(articles), new ArticleJsonOptions { Indented = indented }, Token);
        byte[] bytes = written.ToArray();
        Assert.Equal(string.Concat(articles.Select(article => ArticleJson.Serialize(article) + "\n")), Encoding.UTF8.GetString(bytes));
        using ChunkedStream stream = new(bytes, first.Get, second.Get);
        Assert.Equal(articles.Select(WellFormed.Of), await All(stream));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n", 0)]
    [InlineData("\uFEFF", 0)]
    [InlineData("{}", 1)]
    [InlineData("{}\n", 1)]
    [InlineData("\uFEFF{}\n{}", 2)]
    [InlineData("\n \t\r\n{}\r\n\n{}\n\n", 2)]
    [InlineData("\uFEFF\n{}", 1)]
    public async Task Blank_lines_and_a_byte_order_mark_are_skipped_and_the_last_line_end_is_optional(string text, int count)
    {
        for (int length = 1; length < 8; length++)
        {
            using ChunkedStream stream = new(Encoding.UTF8.GetBytes(text), length);
            Assert.Equal(count, (await All(stream)).Count);
        }
    }

    [Theory]
    [InlineData("{}\n\n{}\n{\"tags\":[null]}\n{}", 3, "{\"tags\":[null", "$.tags[0]", 2)]
    [InlineData("\uFEFF{}\r\nx", 1, "", "$", 1)]
    [InlineData("{\"headline\":", 0, "{\"headline\":", "$.headline", 0)]
    [InlineData("{}\n{} {}\n", 1, "{} ", "$", 1)]
    [InlineData("{}\nnull\n", 1, "", "$", 1)]
    [InlineData("{}\n\uFEFF{}\n", 1, "", "$", 1)]
    public async Task A_bad_line_is_named_by_its_number_in_the_stream(string text, int line, string before, string path, int given)
    {
        for (int length = 1; length < 20; length++)
        {
            using ChunkedStream stream = new(Encoding.UTF8.GetBytes(text), length);
            List<Article> articles = [];
            JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await All(stream, null, articles));
            Assert.Equal((long)line, exception.LineNumber);
            Assert.Equal((long)before.Length, exception.BytePositionInLine);
            Assert.Equal(path, exception.Path);
            Assert.EndsWith($" Path: {path} | LineNumber: {line} | BytePositionInLine: {before.Length}.", exception.Message, StringComparison.Ordinal);
            Assert.Equal(given, articles.Count);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4096)]
    [InlineData(1 << 20)]
    public async Task A_line_may_be_as_long_as_the_limit_and_not_a_byte_longer(int chunk)
    {
        const int Limit = 300_000;
        string line = $"{{\"headline\":\"{new string('x', Limit - 15)}\"}}";
        Assert.Equal(Limit, line.Length);
        ArticleJsonOptions options = new() { MaxLineLength = Limit };
        using ChunkedStream fits = new(Encoding.UTF8.GetBytes($"{line}\n{{}}\n{line}\n{line}"), chunk);
        Assert.Equal([Limit - 15, 0, Limit - 15, Limit - 15], (await All(fits, options)).Select(article => article.Headline?.Length ?? 0));
        foreach (string end in (string[])["\n", ""])
        {
            using ChunkedStream exceeds = new(Encoding.UTF8.GetBytes($"{{}}\n{line} {end}"), chunk);
            JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await All(exceeds, options));
            Assert.Equal((1L, (long)Limit), (exception.LineNumber!.Value, exception.BytePositionInLine!.Value));
        }
    }

    [Fact]
    public async Task A_line_that_never_ends_is_refused_in_bounded_memory()
    {
        using EndlessStream stream = new();
        await Assert.ThrowsAsync<JsonException>(async () => await All(stream, new ArticleJsonOptions { MaxLineLength = 1000 }));
        Assert.InRange(stream.Given, 1001, 256 * 1024);
    }

    [Fact]
    public async Task An_unknown_property_in_a_line_is_refused_by_option()
    {
        using MemoryStream stream = new("{}\n{\"x\":1}"u8.ToArray());
        JsonException exception = await Assert.ThrowsAsync<JsonException>(async () => await All(stream, new ArticleJsonOptions { RejectUnknownProperties = true }));
        Assert.Equal(("$.x", 1L), (exception.Path, exception.LineNumber!.Value));
    }

    [Fact]
    public async Task Reading_and_writing_can_be_cancelled_between_lines()
    {
        using CancellationTokenSource source = new();
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 100))));
        int count = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Article article in ArticleJson.ReadLinesAsync(stream, null, Token).WithCancellation(source.Token))
            {
                if (++count == 7)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.Equal(7, count);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await ArticleJson.WriteLinesAsync(stream, Each([new Article()]), null, source.Token));
    }

    [Fact]
    public async Task Lines_are_written_before_waiting_for_the_next_article()
    {
        using MemoryStream stream = new();
        string atFirstWait = "";
        await ArticleJson.WriteLinesAsync(stream, Waiting(), null, Token);
        Assert.Equal("{\"headline\":\"1\"}\n", atFirstWait);
        Assert.Equal("{\"headline\":\"1\"}\n{\"headline\":\"2\"}\n", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite, "The stream is the caller's.");

        async IAsyncEnumerable<Article> Waiting()
        {
            yield return new Article { Headline = "1" };
            await Task.Delay(1, Token);
            atFirstWait = Encoding.UTF8.GetString(stream.ToArray());
            yield return new Article { Headline = "2" };
        }
    }

    [Fact]
    public async Task Articles_that_are_all_there_are_written_the_same_way()
    {
        Article[] articles = [.. Enumerable.Range(0, 1000).Select(i => new Article { Headline = $"{i}" })];
        using MemoryStream stream = new();
        await ArticleJson.WriteLinesAsync(stream, articles, null, Token);
        stream.Position = 0;
        Assert.Equal(articles, await All(stream));
        await Assert.ThrowsAsync<ArgumentNullException>("articles", async () => await ArticleJson.WriteLinesAsync(stream, (IEnumerable<Article>)null!, null, Token));
    }

    [Fact]
    public async Task A_stream_that_fails_ends_the_writing_with_its_exception()
    {
        using FailingStream stream = new();
        await Assert.ThrowsAsync<IOException>(async () => await ArticleJson.WriteLinesAsync(stream, Slow(), null, Token));

        static async IAsyncEnumerable<Article> Slow()
        {
            yield return new Article();
            await Task.Yield();
            yield return new Article();
        }
    }

    [Fact]
    public async Task Null_among_the_articles_is_an_ArgumentException()
    {
        using MemoryStream stream = new();
        await Assert.ThrowsAsync<ArgumentException>("articles", async () => await ArticleJson.WriteLinesAsync(stream, Each([null!]), null, Token));
        Assert.Throws<ArgumentNullException>("source", () => { ArticleJson.ReadLinesAsync(null!, null, Token); });
    }

    private static async IAsyncEnumerable<Article> Each(IEnumerable<Article> articles)
    {
        int count = 0;
        foreach (Article article in articles)
        {
            if (count++ % 3 == 2)
            {
                await Task.Yield();
            }

            yield return article;
        }
    }

    private static async Task<List<Article>> All(Stream stream, ArticleJsonOptions? options = null, List<Article>? into = null)
    {
        into ??= [];
        await foreach (Article article in ArticleJson.ReadLinesAsync(stream, options, Token))
        {
            into.Add(article);
        }

        return into;
    }

    private sealed class EndlessStream : MemoryStream
    {
        public int Given { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)' ');
            Given += buffer.Length;
            return new ValueTask<int>(buffer.Length);
        }
    }

    private sealed class FailingStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Broken pipe.");
    }
}
