using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization;

public class ArticleJsonRoundTripTests
{
    private static readonly ArticleJsonOptions Indented = new() { Indented = true };
    private static readonly ArticleJsonOptions Strict = new() { RejectUnknownProperties = true };

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void Reading_what_was_written_gives_the_article_but_for_lone_surrogates(Article article)
    {
        Assert.Equal(WellFormed.Of(article), ArticleJson.Deserialize(ArticleJson.Serialize(article), Strict));
    }

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void Reading_what_was_written_indented_gives_the_article_but_for_lone_surrogates(Article article)
    {
        Assert.Equal(WellFormed.Of(article), ArticleJson.Deserialize(ArticleJson.Serialize(article, Indented), Strict));
    }

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public async Task String_buffer_and_stream_get_the_same_bytes_and_give_the_same_article(Article article, bool indented)
    {
        ArticleJsonOptions options = new() { Indented = indented };
        string text = ArticleJson.Serialize(article, options);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        ArrayBufferWriter<byte> buffer = new();
        ArticleJson.Write(buffer, article, options);
        Assert.Equal(utf8, buffer.WrittenSpan);
        ArrayBufferWriter<byte> result = new();
        ArticleJson.Write(result, new ArticleParseResult(article, new ArticleLayout(TextUnit.Utf16, 0, []), []), options);
        Assert.Equal(utf8, result.WrittenSpan);
        using MemoryStream stream = new();
        await ArticleJson.WriteAsync(stream, article, options, TestContext.Current.CancellationToken);
        Assert.Equal(utf8, stream.ToArray());
        Assert.True(stream.CanWrite, "The stream is the caller's.");

        Article read = ArticleJson.Deserialize(text);
        Assert.Equal(read, ArticleJson.Deserialize(utf8));
        stream.Position = 0;
        Assert.Equal(read, await ArticleJson.ReadAsync(stream, null, TestContext.Current.CancellationToken));
    }

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void No_character_that_the_contract_escapes_is_in_the_output(Article article)
    {
        string json = ArticleJson.Serialize(article);
        Assert.DoesNotContain(json, c => c is < ' ' or (>= '\u007F' and <= '\u009F') or '<' or '>' or '&' or '\'' or '\u061C' or '\u200E'
            or '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF');
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
    }

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void The_properties_written_are_those_that_the_article_has(Article article)
    {
        using JsonDocument document = JsonDocument.Parse(ArticleJson.Serialize(article));
        (string Name, bool Has)[] all =
        [
            ("outlet", article.Outlet is not null), ("section", article.Section is not null), ("byline", article.Byline is not null),
            ("authors", !article.Authors.IsEmpty), ("credits", !article.Credits.IsEmpty), ("dateline", article.Dateline is not null),
            ("place", article.Place is not null), ("places", !article.Places.IsEmpty), ("agency", article.Agency is not null),
            ("agencies", !article.Agencies.IsEmpty), ("date", article.Date is not null), ("status", article.Status is not null),
            ("kicker", article.Kicker is not null), ("headline", article.Headline is not null), ("deck", article.Deck is not null),
            ("captions", !article.Captions.IsEmpty), ("paragraphs", !article.Paragraphs.IsEmpty), ("tags", !article.Tags.IsEmpty),
            ("language", article.Language is not null), ("direction", article.Direction is not null),
        ];
        Assert.Equal(all.Where(p => p.Has).Select(p => p.Name), document.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(article.Date is not null, document.RootElement.TryGetProperty("date", out JsonElement date) && date.TryGetProperty("calendar", out _));
    }

    [Fact]
    public void The_contract_s_example_is_written_to_the_letter()
    {
        Article article = new()
        {
            Outlet = "o",
            Section = "s",
            Byline = "b",
            Authors = [new Author { Name = "n", Role = "r", Place = "p" }, new Author { Name = "" }],
            Credits = [new Credit { Name = "c", Role = "r" }],
            Dateline = "d",
            Place = "p",
            Places = ["p", ""],
            Agency = "a",
            Agencies = ["a", "b"],
            Date = new ArticleDate
            {
                Text = "t",
                Iso = new DateOnly(2016, 6, 7),
                Hijri = new HijriDate(1437, 9, 2),
                Calendar = ArticleCalendar.Hijri,
                Time = new TimeOnly(17, 57),
                Offset = TimeSpan.Zero,
            },
            Status = "s",
            Kicker = "k",
            Headline = "h",
            Deck = "d",
            Captions = ["c"],
            Paragraphs = ["1", "2"],
            Tags = ["t"],
            Language = "ar",
            Direction = TextDirection.RightToLeft,
        };
        Assert.Equal(
            """
            {"outlet":"o","section":"s","byline":"b","authors":[{"name":"n","role":"r","place":"p"},{"name":""}],"credits":[{"name":"c","role":"r"}],
            "dateline":"d","place":"p","places":["p",""],"agency":"a","agencies":["a","b"],
            "date":{"text":"t","iso":"2016-06-07","hijri":"1437-09-02","calendar":"hijri","time":"17:57","offset":"+00:00"},
            "status":"s","kicker":"k","headline":"h","deck":"d","captions":["c"],"paragraphs":["1","2"],"tags":["t"],"language":"ar","direction":"rtl"}
            """.Replace("\n", "", StringComparison.Ordinal),
            ArticleJson.Serialize(article));
    }

    [Theory]
    [InlineData(0, 5, 7, 0, "00:05:07", "+00:00")]
    [InlineData(23, 59, 0, -210, "23:59", "-03:30")]
    [InlineData(0, 0, 0, 840, "00:00", "+14:00")]
    [InlineData(12, 0, 59, -1, "12:00:59", "-00:01")]
    public void Times_have_seconds_only_where_there_are_any_and_offsets_always_a_sign(int hour, int minute, int second, int offset, string time, string expected)
    {
        ArticleDate date = new() { Time = new TimeOnly(hour, minute, second), Offset = TimeSpan.FromMinutes(offset) };
        string json = $$$"""{"date":{"calendar":"gregorian","time":"{{{time}}}","offset":"{{{expected}}}"},"direction":"ltr"}""";
        Article article = new() { Date = date, Direction = TextDirection.LeftToRight };
        Assert.Equal(json, ArticleJson.Serialize(article));
        Assert.Equal(article, ArticleJson.Deserialize(json));
    }

    [Fact]
    public void Indented_means_two_spaces_and_a_line_feed_on_every_system()
    {
        string json = ArticleJson.Serialize(new Article { Headline = "h", Paragraphs = ["p"], Direction = TextDirection.LeftToRight }, Indented);
        Assert.Equal("{\n  \"headline\": \"h\",\n  \"paragraphs\": [\n    \"p\"\n  ],\n  \"direction\": \"ltr\"\n}", json);
    }

    [Fact]
    public void An_article_that_says_nothing_is_an_empty_object()
    {
        Assert.Equal("{}", ArticleJson.Serialize(new Article()));
        Assert.Equal(new Article(), ArticleJson.Deserialize("{}"));
    }
}
