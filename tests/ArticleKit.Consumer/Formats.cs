using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Consumer;

/// <summary>The formats of other programs, both directions.</summary>
internal static class Formats
{
    public static async Task CheckAsync()
    {
        Article article = Article.Parse(Sample.Text);
        CheckNinjs(article);
        CheckJsonLd(article);
        CheckMarkdown(article);
        await CheckJsonFeedAsync(article);
    }

    private static void CheckNinjs(Article article)
    {
        foreach (string version in new[] { "3.1", "2.2", "1.6" })
        {
            Check.Equal(article, Ninjs.Parse(Ninjs.ToString(article, new NinjsOptions { Version = version, Indented = true })));
        }

        using JsonDocument item = JsonDocument.Parse(Ninjs.ToString(article));
        Check.That(item.RootElement.GetProperty("uri").GetString()!.StartsWith("urn:uuid:", StringComparison.Ordinal));
        Check.That(Throws(() => Ninjs.Parse("""{"uri":"urn:a:b","uri":"urn:a:b"}""")));
    }

    private static void CheckJsonLd(Article article)
    {
        string json = JsonLd.ToString(article, new JsonLdOptions { Id = "urn:a:b", WithDirection = true });
        Check.Equal(article with { Byline = null }, JsonLd.Read(Encoding.UTF8.GetBytes(json)));
        Check.That(Throws(() => JsonLd.Parse("""{"@type":"Recipe"}""")));
    }

    private static void CheckMarkdown(Article article)
    {
        Check.Equal(article, ArticleMarkdown.Parse(ArticleMarkdown.ToString(article)));
        Check.Equal(article, ArticleMarkdown.Parse(ArticleMarkdown.ToString(article, new ArticleMarkdownOptions { Id = "urn:a:b", PlainMetadata = true })));
        Check.Equal("a b", ArticleMarkdown.Parse("# *a* &#98;\n").Headline);
    }

    private static async Task CheckJsonFeedAsync(Article article)
    {
        Article[] articles = [article, new Article { Headline = "a</script>" }];
        using MemoryStream stream = new();
        await JsonFeed.WriteAsync(stream, articles.ToAsyncEnumerable(), new JsonFeedOptions { Title = "t", FeedUrl = new Uri("https://example.org/feed.json") });
        stream.Position = 0;
        Check.That(articles.SequenceEqual(await JsonFeed.ReadAsync(stream)));
        Check.That(Throws(() => JsonFeed.Parse("{}")));
    }

    private static bool Throws(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (JsonException)
        {
            return true;
        }
    }
}
