using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Consumer;

/// <summary>JSON and NDJSON, both directions.</summary>
internal static class Json
{
    public static async Task CheckAsync()
    {
        Article article = Article.Parse(Sample.Text);
        string json = ArticleJson.Serialize(article);
        Check.That(json.StartsWith($$"""{"outlet":"{{Sample.Outlet}}","byline":""", StringComparison.Ordinal));
        Check.Equal(article, ArticleJson.Deserialize(json));
        Parsing.CheckFields(ArticleJson.Deserialize(Encoding.UTF8.GetBytes(json)));

        ArrayBufferWriter<byte> buffer = new();
        ArticleJson.Write(buffer, ArticleParser.Default.Parse(Sample.Text), new ArticleJsonOptions { WithLayout = true, WithDiagnostics = true });
        using JsonDocument document = JsonDocument.Parse(buffer.WrittenMemory);
        Check.Equal("utf-16", document.RootElement.GetProperty("layout").GetProperty("unit").GetString());
        Check.Equal(article, ArticleJson.Deserialize(buffer.WrittenSpan));
        Check.Equal(article, JsonSerializer.Deserialize(json, ArticleJson.TypeInfo));
        Check.That(ArticleJson.Schema.Contains("/v1\"", StringComparison.Ordinal));
        Check.That(Throws(() => ArticleJson.Deserialize("""{"headline":1}""")));

        await CheckLinesAsync(article);
    }

    private static async Task CheckLinesAsync(Article article)
    {
        Article[] articles = [article, new Article { Headline = "a\u2028\"b\"" }, new Article()];
        using MemoryStream stream = new();
        await ArticleJson.WriteLinesAsync(stream, articles.ToAsyncEnumerable());
        Check.Equal(articles.Length, stream.ToArray().Count(b => b == '\n'));

        stream.Position = 0;
        int read = 0;
        await foreach (Article again in ArticleJson.ReadLinesAsync(stream))
        {
            Check.Equal(articles[read], again);
            read++;
        }

        Check.Equal(articles.Length, read);
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
