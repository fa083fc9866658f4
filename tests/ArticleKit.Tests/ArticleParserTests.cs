using System.IO.Pipelines;
using System.Text;
using Microsoft.Extensions.Logging;

namespace ArticleKit.Tests;

public class ArticleParserTests
{
    private const string Text = "العيون الآن\nالحافظ ملعين//العيون\nعنوان الخبر في سطر واحد طويل\nفقرة أولى من الخبر تنتهي بنقطة.";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_text_over_the_limit_is_refused_whole_in_every_encoding(int over)
    {
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = Text.Length - over });
        byte[] utf8 = Encoding.UTF8.GetBytes(Text);
        foreach (ArticleParseResult result in new[] { parser.Parse(Text), parser.ParseUtf8(utf8) })
        {
            Assert.Equal(over == 0, result.IsArticle);
            if (over > 0)
            {
                Assert.Equal("AK0005", Assert.Single(result.Diagnostics).Code);
                Assert.Equal(OtherPartKind.Unread, Assert.Single(result.Layout.Parts).Other);
            }
        }
    }

    [Fact]
    public async Task An_endless_stream_is_read_to_the_limit_only()
    {
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = 1000 });
        using EndlessStream stream = new();
        ArticleParseResult result = await parser.ParseAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal("AK0005", Assert.Single(result.Diagnostics).Code);
        Assert.InRange(stream.Given, 3000, 200_000);
    }

    [Fact]
    public async Task A_cancelled_read_stops()
    {
        using CancellationTokenSource source = new();
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Text), TestContext.Current.CancellationToken);
        ValueTask<ArticleParseResult> reading = ArticleParser.Default.ParseAsync(pipe.Reader, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reading);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Text));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await ArticleParser.Default.ParseAsync(stream, source.Token));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_pending_read_of_a_pipe_that_is_cancelled_ends_the_reading_and_leaves_the_bytes()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Text), TestContext.Current.CancellationToken);
        ValueTask<ArticleParseResult> reading = ArticleParser.Default.ParseAsync(pipe.Reader, TestContext.Current.CancellationToken);
        pipe.Reader.CancelPendingRead();
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await reading);
        await pipe.Writer.CompleteAsync();
        Assert.True((await ArticleParser.Default.ParseAsync(pipe.Reader, TestContext.Current.CancellationToken)).IsArticle);
        await pipe.Reader.CompleteAsync();
    }

    [Fact]
    public async Task The_stream_stays_open_and_a_pipe_is_the_callers_to_complete()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(Text));
        Assert.True((await ArticleParser.Default.ParseAsync(stream, TestContext.Current.CancellationToken)).IsArticle);
        Assert.True(stream.CanRead);
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(Text), TestContext.Current.CancellationToken);
        await pipe.Writer.CompleteAsync();
        Assert.True((await ArticleParser.Default.ParseAsync(pipe.Reader, TestContext.Current.CancellationToken)).IsArticle);
        await pipe.Reader.CompleteAsync();
    }

    [Fact]
    public void The_log_has_codes_and_sizes_and_no_text()
    {
        RecordingLogger logger = new();
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = Text.Length }, logger);
        parser.Parse(Text);
        parser.Parse(Text + "س");
        parser.Parse("");
        Assert.Equal(["ArticleRead", "ArticleRefused", "ArticleRefused"], logger.Events.Select(e => e.Id.Name));
        Assert.Equal([1, 2, 2], logger.Events.Select(e => e.Id.Id));
        Assert.Contains("AK0005", logger.Events[1].Message, StringComparison.Ordinal);
        Assert.Contains("AK0001", logger.Events[2].Message, StringComparison.Ordinal);
        Assert.All(logger.Events, e => Assert.True(Ascii.IsValid(e.Message)));
    }

    [Fact]
    public void Reading_without_strings_logs_the_same()
    {
        RecordingLogger logger = new();
        ArticleParser parser = new(new ArticleParserOptions { MaxLength = Text.Length }, logger);
        foreach (string text in new[] { Text, Text + "س", "" })
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            parser.Read(bytes).Dispose();
            parser.ParseUtf8(bytes);
            Assert.Equal(logger.Events[^1], logger.Events[^2]);
        }

        Assert.Equal([1, 1, 2, 2, 2, 2], logger.Events.Select(e => e.Id.Id));
    }

    [Fact]
    public void Messages_hold_no_text_of_the_article()
    {
        foreach (ArticleDiagnosticId id in Enum.GetValues<ArticleDiagnosticId>())
        {
            Assert.True(Ascii.IsValid(new ArticleDiagnostic(id, default).ToString()));
        }

        ArticleFormatException thrown = Assert.Throws<ArticleFormatException>(() => Article.Parse(" \n "));
        Assert.StartsWith("AK0001 at 0: ", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Exceptions_that_others_make_have_a_message_and_point_nowhere()
    {
        InvalidOperationException inner = new();
        ArticleFormatException[] made = [new(), new("no article"), new("no article", inner)];
        Assert.All(made, exception => Assert.Empty(exception.Diagnostics));
        Assert.Equal(["The text is no article.", "no article", "no article"], made.Select(exception => exception.Message));
        Assert.Same(inner, made[2].InnerException);
    }

    [Fact]
    public void A_language_given_stays()
    {
        ArticleParser parser = new(new ArticleParserOptions { Language = "ar-MA" });
        Assert.Equal("ar-MA", parser.Parse(Text).Article!.Language);
    }

    [Fact]
    public void Invalid_utf8_and_lone_surrogates_are_reported_where_they_stand()
    {
        byte[] bytes = [.. "خبر "u8, 0xE0, 0x80, .. " عاجل\nسطر"u8];
        ArticleParseResult result = ArticleParser.Default.ParseUtf8(bytes);
        ArticleDiagnostic malformed = Assert.Single(result.Diagnostics, d => d.Id == ArticleDiagnosticId.InvalidUtf8);
        Assert.Equal(new TextSpan(7, 1), malformed.Span);
        Assert.Equal("خبر \uFFFD\uFFFD عاجل", result.Article!.Headline);
        ArticleParseResult lone = ArticleParser.Default.Parse("خبر \uD83D\uDE00 \uDC00 عاجل");
        Assert.Equal(new TextSpan(7, 1), Assert.Single(lone.Diagnostics, d => d.Id == ArticleDiagnosticId.UnpairedSurrogate).Span);
    }

    [Fact]
    public void One_parser_serves_many_threads()
    {
        Article expected = Article.Parse(Text);
        Parallel.For(0, 2000, i => Assert.Equal(expected, ArticleParser.Default.Parse(Text).Article));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("//a")]
    [InlineData("\u202B")]
    [InlineData("\u202B\u202C")]
    [InlineData("a ")]
    [InlineData("،")]
    [InlineData(" و")]
    [InlineData("\n")]
    [InlineData("س.\n")]
    public void Hostile_repetition_takes_linear_time(string unit)
    {
        // Counted in work rather than seconds elsewhere; here only that a quadratic reading (hours) is told from a linear one.
        string text = string.Concat(Enumerable.Repeat(unit, 4_000_000 / unit.Length));
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        Assert.Equal(text.Length, result.Layout.Length);
    }

    [Theory]
    [InlineData("{authors}\n{body}", "محمد علي", " وليد", "")]
    [InlineData("{authors} من {place}\n{body}", "", "وليد ", " من الرباط")]
    [InlineData("{headline}//\n{body}", "محمد علي", "/", "ب")]
    [InlineData("{headline} x\n{body}", "محمد علي", " ", " x ب")]
    [InlineData("{headline} x y\n{body}", "محمد علي", " x", "ب")]
    [InlineData("{tags}\n{headline}", "", "،", "")]
    public void Hostile_lines_take_linear_time_under_a_template(string template, string head, string unit, string tail)
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse(template) });
        string text = head + string.Concat(Enumerable.Repeat(unit, 2_000_000 / unit.Length)) + tail + "\nنص الخبر.";
        Assert.Equal(text.Length, parser.Parse(text).Layout.Length);
    }

    [Fact]
    public void A_template_of_line_ends_is_as_quick_as_any()
    {
        ArticleTemplate template = ArticleTemplate.Parse("{headline}" + new string('\n', 4000) + "{body}");
        Assert.True(new ArticleParser(new ArticleParserOptions { Template = template }).Parse("عنوان\nنص").IsArticle);
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => Given; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    private sealed class RecordingLogger : ILogger<ArticleParser>
    {
        public List<(EventId Id, string Message)> Events { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Events.Add((eventId, formatter(state, exception)));
    }
}
