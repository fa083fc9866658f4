using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization.Formats;

/// <summary>Readers against what nobody promised to write well.</summary>
public class FormatReadingTests
{
    private const string Item = """{"uri":"urn:a:b","headlines":[{"value":"h"}]}""";

    public static TheoryData<string> Formats => ["jsonld", "ninjs", "jsonfeed"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void What_is_no_document_of_the_format_is_a_JsonException_that_names_the_place(string format)
    {
        string[] broken =
        [
            "", "null", "1", "\"a\"", "[]", "[1]", "{}", "{", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "{\"uri\":1}", "{\"version\":1}", "{\"version\":\"2\",\"items\":[]}",
            "{\"@type\":\"Recipe\"}", "{\"@type\":1}", "{\"@graph\":[{\"@type\":\"Person\"}]}", "{\"\\uD800\":1}", "{\"uri\":\"\\uD800\",\"version\":\"\\uDC00\",\"@type\":\"\\uD800\"}", "\uD800",
            new string('[', 1000) + new string(']', 1000), Item + Item,
        ];
        Assert.All(broken, text =>
        {
            JsonException exception = Assert.Throws<JsonException>(() => _ = Parse(format, text));
            Assert.True(exception.Message.Contains("Path: ", StringComparison.Ordinal) || exception.Message.Contains("name of a property", StringComparison.Ordinal), exception.Message);
        });
        Assert.Throws<JsonException>(() => _ = Read(format, [0x7B, 0xFF, 0x7D]));
    }

    [Theory]
    [InlineData("""{"uri":"urn:a:b","headlines":[{"role":"main"}]}""", "$.headlines[0]")]
    [InlineData("""{"uri":"urn:a:b","bodies":[{"value":"x"},{"value":5}]}""", "$.bodies[1].value")]
    [InlineData("""{"uri":"urn:a:b","people":{}}""", "$.people")]
    [InlineData("""{"uri":"urn:a:b","people":[1]}""", "$.people[0]")]
    [InlineData("""{"uri":"urn:a:b","located":"\uD800"}""", "$.located")]
    public void The_path_leads_to_the_value(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => Ninjs.Parse(json)).Path);

    [Theory]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","items":[{"title":[]}]}""", "$.items[0].title")]
    [InlineData("""{"version":"https://jsonfeed.org/version/1.1","items":[{"_articlekit":{"place":1}}]}""", "$.items[0]._articlekit")]
    [InlineData("""{"version":"https://jsonfeed.org/version/3","items":[]}""", "$.version")]
    public void The_path_leads_into_a_feed(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => JsonFeed.Parse(json)).Path);

    [Theory]
    [InlineData("ninjs", """{"uri":"urn:a:b","headline":"h","uri":"urn:a:b"}""", "$")]
    [InlineData("ninjs", """{"uri":"urn:a:b","headlines":[{"value":"h","value":"h"}]}""", "$.headlines[0]")]
    [InlineData("jsonld", """{"@type":"NewsArticle","headline":"h","headline":"h"}""", "$")]
    [InlineData("jsonld", """{"@type":"NewsArticle","publisher":{"name":"h","name":"h"}}""", "$.publisher")]
    [InlineData("jsonfeed", """{"version":"https://jsonfeed.org/version/1.1","items":[],"items":[]}""", "$")]
    [InlineData("jsonfeed", """{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"h","title":"h"}]}""", "$.items[0]")]
    [InlineData("jsonfeed", """{"version":"https://jsonfeed.org/version/1.1","items":[{"_articlekit":{"place":"p","place":"p"}}]}""", "$.items[0]._articlekit")]
    public void A_property_that_comes_twice_is_refused(string format, string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => _ = Parse(format, json)).Path);

    [Fact]
    public void What_is_skipped_is_not_looked_into() =>
        Assert.Equal("h", Ninjs.Parse("""{"uri":"urn:a:b","renditions":{"a":1,"a":2,"\uD800":"\uD800"},"headline":"h"}""").Headline);

    [Fact]
    public void Null_is_absent_and_a_byte_order_mark_is_nothing()
    {
        Assert.Equal("h", Ninjs.Parse("\uFEFF" + """{"uri":"urn:a:b","by":null,"people":null,"located":null,"headlines":[null,{"role":null,"value":"h"}]}""").Headline);
        Assert.Equal(new Article { Headline = "h" }, Assert.Single(JsonFeed.Parse("""{"version":"https://jsonfeed.org/version/1","items":[null,{"title":"h","tags":null,"author":null}]}""")));
        Assert.Equal(new Article { Headline = "h" }, JsonLd.Parse("""{"@type":"NewsArticle","headline":"h","author":null,"keywords":null}"""));
    }

    [Theory]
    [InlineData("""[{"@type":"WebPage"},{"@type":["Article","NewsArticle"],"headline":"h"}]""")]
    [InlineData("""{"@context":"https://schema.org","@graph":[{"@type":"Organization"},{"@type":"https://schema.org/ReportageNewsArticle","headline":"h"}]}""")]
    [InlineData("""{"@type":"schema:BlogPosting","headline":{"@value":"h","@language":"ar"}}""")]
    [InlineData("""{"@type":"NewsArticle","headline":["h","other"]}""")]
    public void JSON_LD_is_found_in_the_forms_that_pages_have_it(string json) => Assert.Equal("h", JsonLd.Parse(json).Headline);

    [Fact]
    public void People_agencies_and_places_of_JSON_LD_may_be_things_or_names()
    {
        Article article = JsonLd.Parse(
            """
            {"@type":"NewsArticle","author":["a",{"@type":"Person","name":["b","c"]},{"@type":"NewsMediaOrganization","name":"d"},{"name":{"@value":"e"}}],
            "publisher":"o","locationCreated":[{"@type":"Place","name":"p"},"q"],"keywords":"x, y،z","datePublished":"2016-06-07T17:57:09.5Z","description":"s"}
            """);
        Assert.Equal(["a", "b", "e"], article.Authors.Select(author => author.Name));
        Assert.Equal(("d", "o", "p", "s"), (article.Agency, article.Outlet, article.Place, article.Deck));
        Assert.Equal(["p", "q"], article.Places);
        Assert.Equal(["x", "y", "z"], article.Tags);
        Assert.Equal(
            new ArticleDate { Iso = new DateOnly(2016, 6, 7), Hijri = new HijriDate(1437, 9, 2), Time = new TimeOnly(17, 57, 9), Offset = TimeSpan.Zero },
            article.Date);
    }

    [Fact]
    public void A_thing_of_JSON_LD_without_a_name_is_named_by_its_id_and_one_without_both_is_refused()
    {
        Assert.Equal("https://example.org/w", JsonLd.Parse("""{"@type":"NewsArticle","publisher":{"@id":"https://example.org/w"}}""").Outlet);
        Assert.Equal("$.publisher", Assert.Throws<JsonException>(() => JsonLd.Parse("""{"@type":"NewsArticle","publisher":{"@type":"Organization"}}""")).Path);
    }

    [Theory]
    [InlineData("2016-06-07", "2016-06-07", null, null)]
    [InlineData("2016-06-07T17:57", "2016-06-07", "17:57:00", null)]
    [InlineData("2016-06-07 17:57:01-03:30", "2016-06-07", "17:57:01", "-03:30:00")]
    [InlineData("2016-06-07T17:57:01.999+14:00", "2016-06-07", "17:57:01", "14:00:00")]
    [InlineData("2016-06-07T", null, null, null)]
    [InlineData("2016-06-07T24:00:00Z", null, null, null)]
    [InlineData("2016-06-07T10:00:00+15:00", null, null, null)]
    [InlineData("2016-06-07T10:00:00+", null, null, null)]
    [InlineData("2016-06-07Z", null, null, null)]
    [InlineData("2016-02-30", null, null, null)]
    [InlineData("7 June 2016", null, null, null)]
    [InlineData("", null, null, null)]
    public void A_date_that_is_spelled_otherwise_is_kept_as_words(string text, string? iso, string? time, string? offset)
    {
        ArticleDate date = JsonLd.Parse($$"""{"@type":"NewsArticle","datePublished":"{{text}}"}""").Date!;
        Assert.Equal((iso, time, offset), (date.Iso?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date.Time?.ToString("HH:mm:ss", CultureInfo.InvariantCulture), date.Offset?.ToString()));
        Assert.Equal(iso is null ? text : null, date.Text);
    }

    [Law(MaxTest = 3_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void A_document_with_a_byte_changed_is_read_or_refused_as_JSON(Article article, int at, byte value)
    {
        foreach (string format in Formats.Select(row => row.Data))
        {
            byte[] bytes = Encoding.UTF8.GetBytes(Written(format, article));
            bytes[(at & int.MaxValue) % bytes.Length] = value;
            try
            {
                Read(format, bytes);
            }
            catch (JsonException exception)
            {
                Assert.NotEmpty(exception.Message);
            }
        }
    }

    [Law(MaxTest = 2_000, Arbitrary = [typeof(ArticleGenerators)])]
    public async Task String_buffer_and_stream_give_and_take_the_same(Article article, bool indented)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        NinjsOptions ninjs = new() { Indented = indented };
        JsonLdOptions jsonLd = new() { Indented = indented };
        using MemoryStream one = new();
        using MemoryStream two = new();
        await Ninjs.WriteAsync(one, article, ninjs, token);
        await JsonLd.WriteAsync(two, article, jsonLd, token);
        Assert.Equal(Ninjs.ToString(article, ninjs), Encoding.UTF8.GetString(one.ToArray()));
        Assert.Equal(JsonLd.ToString(article, jsonLd), Encoding.UTF8.GetString(two.ToArray()));
        (one.Position, two.Position) = (0, 0);
        Article fromNinjs = await Ninjs.ReadAsync(one, token);
        Article fromJsonLd = await JsonLd.ReadAsync(two, token);
        Assert.Equal(Ninjs.Read(one.ToArray()), fromNinjs);
        Assert.Equal(JsonLd.Read(two.ToArray()), fromJsonLd);
        Assert.Equal(Ninjs.Parse(Ninjs.ToString(article)), fromNinjs);
    }

    [Theory]
    [InlineData("<p>a")]
    [InlineData("<script>")]
    [InlineData("<!--")]
    [InlineData("<a b=\"")]
    [InlineData("&amp")]
    [InlineData("<")]
    [InlineData("\n\n")]
    [InlineData("a\n")]
    [InlineData("</p><b c='d>'>")]
    public void A_long_hostile_body_takes_time_in_proportion(string piece)
    {
        string body = JsonSerializer.Serialize(string.Concat(Enumerable.Repeat(piece, 400_000)));
        Stopwatch clock = Stopwatch.StartNew();
        JsonFeed.Parse($$"""{"version":"https://jsonfeed.org/version/1.1","items":[{"content_html":{{body}}}]}""");
        JsonFeed.Parse($$"""{"version":"https://jsonfeed.org/version/1.1","items":[{"content_text":{{body}}}]}""");
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void Very_many_properties_captions_and_items_take_time_in_proportion()
    {
        Stopwatch clock = Stopwatch.StartNew();
        string properties = string.Join(',', Enumerable.Range(0, 300_000).Select(i => $"\"p{i}\":{i}"));
        Assert.Equal("h", Ninjs.Parse($$"""{"uri":"urn:a:b",{{properties}},"headline":"h"}""").Headline);
        Article many = new() { Captions = [.. Enumerable.Repeat("c", 100_000)], Places = [.. Enumerable.Repeat("p", 100_000)] };
        Assert.Equal(many.Captions.Length, Ninjs.Parse(Ninjs.ToString(many, new NinjsOptions { Version = "1.6" })).Captions.Length);
        Assert.Equal(100_000, JsonFeed.Parse(JsonFeed.ToString(Enumerable.Repeat(new Article { Headline = "h" }, 100_000))).Length);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Fact]
    public void Options_refuse_what_the_formats_cannot_have()
    {
        Assert.Throws<ArgumentException>(() => new NinjsOptions { Version = "3.0" });
        Assert.Throws<ArgumentException>(() => new NinjsOptions { Version = null! });
        Assert.Throws<ArgumentException>(() => new NinjsOptions { Id = "no uri" });
        Assert.Throws<ArgumentException>(() => new JsonLdOptions { Id = "" });
        Assert.Throws<ArgumentException>(() => new JsonFeedOptions { FeedUrl = new Uri("a/b", UriKind.Relative) });
        Assert.Throws<ArgumentException>(() => new JsonFeedOptions { HomePageUrl = new Uri("a/b", UriKind.Relative) });
        Assert.Throws<ArgumentException>(() => JsonFeed.ToString([null!]));
        Assert.Throws<ArgumentNullException>(() => Ninjs.ToString(null!));
        Assert.Throws<ArgumentNullException>(() => JsonLd.Parse(null!));
    }

    private static object Parse(string format, string text) => format switch
    {
        "jsonld" => JsonLd.Parse(text),
        "ninjs" => Ninjs.Parse(text),
        _ => JsonFeed.Parse(text),
    };

    private static ImmutableArray<Article> Read(string format, byte[] bytes) => format switch
    {
        "jsonld" => [JsonLd.Read(bytes)],
        "ninjs" => [Ninjs.Read(bytes)],
        _ => JsonFeed.Read(bytes),
    };

    private static string Written(string format, Article article) => format switch
    {
        "jsonld" => JsonLd.ToString(article),
        "ninjs" => Ninjs.ToString(article),
        _ => JsonFeed.ToString([article]),
    };
}
