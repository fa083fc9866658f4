using System.Text.Json.Nodes;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>ninjs and JSON Feed by the official schemas, formats checked.</summary>
public class FormatsByAjvTests
{
    [Theory]
    [InlineData("3.1")]
    [InlineData("2.2")]
    [InlineData("1.6")]
    public async Task Any_article_is_valid_ninjs(string version)
    {
        NinjsOptions options = new() { Version = version, Time = TimeProvider.System };
        await AssertValidAsync([.. GeneratedArticles.All.Select(article => Ninjs.ToString(article, options))], NinjsSchemas(version));
    }

    [Theory]
    [InlineData("3.1")]
    [InlineData("2.2")]
    [InlineData("1.6")]
    public async Task Broken_ninjs_is_rejected(string version)
    {
        string whole = Ninjs.ToString(GeneratedArticles.Maximal, new NinjsOptions { Version = version });
        string created = version == "3.1" ? "contentCreated" : "contentcreated";
        string[] broken =
        [
            Changed(whole, item => item.Remove("uri")),
            Changed(whole, item => item["uri"] = "no uri"),
            Changed(whole, item => item["uri"] = "urn:\u0639"),
            Changed(whole, item => item["type"] = "article"),
            Changed(whole, item => item[created] = "2016-06-07"),
            Changed(whole, item => item["dateline"] = "x"),
            Changed(whole, item => item["located"] = 1),
        ];
        Assert.All(await AjvValidator.ProblemsAsync(broken, NinjsSchemas(version)), problem => Assert.NotEmpty(problem));
    }

    [Fact]
    public async Task Any_articles_are_a_valid_JSON_Feed()
    {
        JsonFeedOptions options = new() { HomePageUrl = new Uri("https://example.org/\u0639"), FeedUrl = new Uri("https://example.org/feed.json") };
        string[] feeds = [JsonFeed.ToString([]), JsonFeed.ToString(GeneratedArticles.All, options), .. GeneratedArticles.All.Select(article => JsonFeed.ToString([article]))];
        await AssertValidAsync(feeds, [Shared.File("schemas", "feeds", "jsonfeed-schema-v1.1.json")]);
    }

    [Fact]
    public async Task A_broken_JSON_Feed_is_rejected()
    {
        string whole = JsonFeed.ToString([GeneratedArticles.Maximal]);
        string[] broken =
        [
            Changed(whole, feed => feed.Remove("version")),
            Changed(whole, feed => feed.Remove("title")),
            Changed(whole, feed => feed["items"]![0]!.AsObject().Remove("id")),
            Changed(whole, feed => feed["items"]![0]!["date_published"] = "2016-06-07"),
            Changed(whole, feed => feed["items"]![0]!["dateline"] = "x"),
            Changed(whole, feed => feed["items"]![0]!["_articlekit"] = "x"),
        ];
        Assert.All(
            await AjvValidator.ProblemsAsync(broken, Shared.File("schemas", "feeds", "jsonfeed-schema-v1.1.json")),
            problem => Assert.NotEmpty(problem));
    }

    private static string[] NinjsSchemas(string version)
    {
        string schema = Shared.File("schemas", "ninjs", "schema", $"ninjs-schema_{version}.json");
        return version == "1.6" ? [schema] : [schema, Shared.File("schemas", "geojson", "GeoJSON.json")];
    }

    private static string Changed(string json, Action<JsonObject> change)
    {
        JsonObject value = JsonNode.Parse(json)!.AsObject();
        change(value);
        return value.ToJsonString();
    }

    private static async Task AssertValidAsync(string[] values, string[] schemas)
    {
        Assert.True(values.Length >= 300);
        IReadOnlyList<string> problems = await AjvValidator.ProblemsAsync(values, schemas);
        Assert.All(values.Zip(problems), pair => Assert.True(pair.Second.Length == 0, $"{pair.Second} {pair.First}"));
    }
}
