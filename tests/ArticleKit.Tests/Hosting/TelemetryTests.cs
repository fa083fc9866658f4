using System.Buffers;
using System.Diagnostics;
using System.Text;

namespace ArticleKit.Tests.Hosting;

/// <summary>What is measured and traced, under which names.</summary>
public class TelemetryTests
{
    private const string Text = "A headline of some words\nA first paragraph, which is long enough to be one.\nA second one.\n";

    private static readonly ArticleParser Small = new(new ArticleParserOptions { MaxLength = 10 });

    /// <summary>Every way of reading one text at once.</summary>
    public static TheoryData<string, Action<ArticleParser, string>> Calls => new()
    {
        { "string", static (parser, text) => parser.Parse(text) },
        { "characters", static (parser, text) => parser.Parse(text.AsSpan()) },
        { "bytes", static (parser, text) => parser.ParseUtf8(Encoding.UTF8.GetBytes(text)) },
        { "pieces", static (parser, text) => parser.ParseUtf8(Pieces(text)) },
        { "view", static (parser, text) => parser.Read(Encoding.UTF8.GetBytes(text)).Dispose() },
        { "explanation", static (parser, text) => parser.Explain(text) },
        { "several", static (parser, text) => Assert.Single(parser.ParseMany(text, "***")) },
    };

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void Every_reading_counts_one_article_and_its_seconds(string name, Action<ArticleParser, string> read)
    {
        using Measurements measured = new();
        read(ArticleParser.Default, Text);
        Assert.True(measured.Of(ArticleKitTelemetry.ArticlesInstrument, ArticleKitTelemetry.OutcomeTag, "article").SequenceEqual([1]), name);
        double seconds = Assert.Single(measured.Of(ArticleKitTelemetry.DurationInstrument, ArticleKitTelemetry.OutcomeTag, "article"));
        Assert.InRange(seconds, double.Epsilon, 60);
        Assert.Empty(measured.Activities);
    }

    [Theory]
    [MemberData(nameof(Calls), DisableDiscoveryEnumeration = true)]
    public void A_text_that_is_refused_counts_with_its_code(string name, Action<ArticleParser, string> read)
    {
        using Measurements measured = new();
        read(Small, Text);
        Assert.True(measured.Of(ArticleKitTelemetry.ArticlesInstrument, ArticleKitTelemetry.OutcomeTag, "none").SequenceEqual([1]), name);
        Assert.Equal([1], measured.Of(ArticleKitTelemetry.DiagnosticsInstrument, ArticleKitTelemetry.CodeTag, "AK0005"));
        Assert.Single(measured.Of(ArticleKitTelemetry.DurationInstrument, ArticleKitTelemetry.OutcomeTag, "none"));
    }

    [Fact]
    public void Units_are_those_that_are_documented()
    {
        using Measurements measured = new();
        Small.Parse(Text);
        Assert.Equal(
            [(ArticleKitTelemetry.ArticlesInstrument, "{article}"), (ArticleKitTelemetry.DiagnosticsInstrument, "{diagnostic}"), (ArticleKitTelemetry.DurationInstrument, "s")],
            measured.All.Select(static one => (one.Instrument, one.Unit)).Order());
    }

    [Fact]
    public async Task A_stream_has_an_activity_with_outcome_length_and_codes()
    {
        using Measurements measured = new();
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Text), 0xFF];
        await ArticleParser.Default.ParseAsync(new MemoryStream(bytes), TestContext.Current.CancellationToken);
        Activity activity = Assert.Single(measured.Activities);
        Assert.Equal(ArticleKitTelemetry.ParseActivity, activity.OperationName);
        Assert.Equal("article", activity.GetTagItem(ArticleKitTelemetry.OutcomeTag));
        Assert.Equal(bytes.Length, activity.GetTagItem(ArticleKitTelemetry.LengthTag));
        Assert.Equal(["AK0006"], (string[])activity.GetTagItem(ArticleKitTelemetry.CodeTag)!);
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
        Assert.DoesNotContain("headline", string.Join(' ', activity.TagObjects), StringComparison.Ordinal);
        Assert.Single(measured.Of(ArticleKitTelemetry.ArticlesInstrument, ArticleKitTelemetry.OutcomeTag, "article"));
    }

    [Fact]
    public async Task Several_articles_have_one_activity_with_their_count()
    {
        using Measurements measured = new();
        int count = 0;
        await foreach (ArticleParseResult result in ArticleParser.Default.ParseManyAsync(
            new MemoryStream(Encoding.UTF8.GetBytes(Text + "***\n" + Text)), "***", TestContext.Current.CancellationToken))
        {
            count += result.IsArticle ? 1 : 0;
        }

        Activity activity = Assert.Single(measured.Activities);
        Assert.Equal(2, count);
        Assert.Equal(ArticleKitTelemetry.ParseManyActivity, activity.OperationName);
        Assert.Equal(2L, activity.GetTagItem(ArticleKitTelemetry.CountTag));
        Assert.Equal([1, 1], measured.Of(ArticleKitTelemetry.ArticlesInstrument, ArticleKitTelemetry.OutcomeTag, "article"));
    }

    [Fact]
    public async Task A_reading_that_fails_is_an_error_with_its_type_and_no_article()
    {
        using Measurements measured = new();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await ArticleParser.Default.ParseAsync(new MemoryStream([1, 2, 3]), new CancellationToken(canceled: true)));
        Activity activity = Assert.Single(measured.Activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Contains("CanceledException", (string)activity.GetTagItem("error.type")!, StringComparison.Ordinal);
        Assert.Empty(measured.All);
    }

    private static ReadOnlySequence<byte> Pieces(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        Piece last = new(bytes.AsMemory(5), 5);
        return new ReadOnlySequence<byte>(new Piece(bytes.AsMemory(0, 5), 0, last), 0, last, bytes.Length - 5);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long runningIndex, Piece? next = null)
        {
            (Memory, RunningIndex, Next) = (memory, runningIndex, next);
        }
    }
}
