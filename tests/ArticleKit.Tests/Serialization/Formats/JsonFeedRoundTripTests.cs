using System.Collections.Immutable;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization.Formats;

public class JsonFeedRoundTripTests
{
    [Law(MaxTest = 6_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void Every_field_of_every_article_comes_back_but_for_lone_surrogates(Article[] articles)
    {
        ImmutableArray<Article> back = JsonFeed.Parse(JsonFeed.ToString(articles));
        Assert.Equal(articles.Select(WellFormed.Of), back);
    }

    [Law(MaxTest = 3_000, Arbitrary = [typeof(PrintedArticles)])]
    public void Every_field_of_a_printed_article_comes_back(Article article) => Assert.Equal(article, Assert.Single(JsonFeed.Parse(JsonFeed.ToString([article]))));

    [Fact]
    public void The_pages_of_a_feed_are_written_as_URIs()
    {
        JsonFeedOptions options = new() { HomePageUrl = new Uri("https://example.org/\u0639"), FeedUrl = new Uri("https://example.org/feed.json") };
        using System.Text.Json.JsonDocument feed = System.Text.Json.JsonDocument.Parse(JsonFeed.ToString([], options));
        Assert.Equal("https://example.org/%D8%B9", feed.RootElement.GetProperty("home_page_url").GetString());
        Assert.Equal("https://example.org/feed.json", feed.RootElement.GetProperty("feed_url").GetString());
    }

    [Law(MaxTest = 500, Arbitrary = [typeof(ArticleGenerators)])]
    public async Task A_stream_gets_what_a_string_gets_whatever_its_length(Article[] articles, bool indented)
    {
        // Some of them longer than a block.
        Article[] many = [.. Enumerable.Repeat(articles, articles.Length == 0 ? 1 : 200 / articles.Length).SelectMany(list => list)];
        JsonFeedOptions options = new() { Indented = indented, Title = "t" };
        string text = JsonFeed.ToString(many, options);
        using MemoryStream stream = new();
        await JsonFeed.WriteAsync(stream, many, options, TestContext.Current.CancellationToken);
        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.True(stream.CanWrite, "The stream is the caller's.");
        stream.Position = 0;
        Assert.Equal(JsonFeed.Parse(text), await JsonFeed.ReadAsync(stream, TestContext.Current.CancellationToken));
    }
}
