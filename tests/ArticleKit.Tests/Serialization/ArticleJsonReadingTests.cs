using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization;

public class ArticleJsonReadingTests
{
    private static readonly ArticleJsonOptions Strict = new() { RejectUnknownProperties = true };

    private static readonly string[] Texts = ["outlet", "section", "byline", "dateline", "place", "agency", "status", "kicker", "headline", "deck", "language"];
    private static readonly string[] TextLists = ["places", "agencies", "captions", "paragraphs", "tags"];

    public static TheoryData<string, string> Wrong()
    {
        TheoryData<string, string> data = [];
        foreach (string name in Texts)
        {
            data.Add($$"""{"{{name}}":1}""", $"$.{name}");
            data.Add($$"""{"{{name}}":["x"]}""", $"$.{name}");
            data.Add($$"""{"{{name}}":"x","{{name}}":"x"}""", $"$.{name}");
        }

        foreach (string name in TextLists)
        {
            data.Add($$"""{"{{name}}":"x"}""", $"$.{name}");
            data.Add($$"""{"{{name}}":{} }""", $"$.{name}");
            data.Add($$"""{"{{name}}":["x",null]}""", $"$.{name}[1]");
            data.Add($$"""{"{{name}}":["x","y",3]}""", $"$.{name}[2]");
            data.Add($$"""{"{{name}}":["x"],"{{name}}":null}""", $"$.{name}");
        }

        foreach (string name in (string[])["authors", "credits"])
        {
            data.Add($$"""{"{{name}}":"x"}""", $"$.{name}");
            data.Add($$"""{"{{name}}":[{"name":"x"},null]}""", $"$.{name}[1]");
            data.Add($$"""{"{{name}}":["x"]}""", $"$.{name}[0]");
            data.Add($$"""{"{{name}}":[{"name":"x"},{"role":"x"}]}""", $"$.{name}[1]");
            data.Add($$"""{"{{name}}":[{"name":"x"},{"name":null}]}""", $"$.{name}[1].name");
            data.Add($$"""{"{{name}}":[{"name":true}]}""", $"$.{name}[0].name");
            data.Add($$"""{"{{name}}":[{"name":"x","role":1}]}""", $"$.{name}[0].role");
            data.Add($$"""{"{{name}}":[{"name":"x","name":"x"}]}""", $"$.{name}[0].name");
        }

        foreach ((string name, string[] values) in Scalars())
        {
            foreach (string value in values)
            {
                data.Add($$$"""{"date":{"{{{name}}}":{{{value}}}}}""", $"$.date.{name}");
            }
        }

        foreach (string value in (string[])["\"RTL\"", "\"auto\"", "\"\"", "1", "[]", "{}", "\"rtl \""])
        {
            data.Add($$"""{"direction":{{value}}}""", "$.direction");
        }

        data.Add("""{"date":"2016-06-07"}""", "$.date");
        data.Add("""{"date":{"text":1}}""", "$.date.text");
        data.Add("""{"date":{"iso":"2016-06-07","iso":"2016-06-07"}}""", "$.date.iso");
        data.Add("""{"headline":"x","he\u0061dline":"x"}""", "$.headline");
        data.Add("""{"headline":"\uD800"}""", "$.headline");
        data.Add("""{"direction":"\uD800"}""", "$.direction");
        data.Add("", "$");
        data.Add("null", "$");
        data.Add("[]", "$");
        data.Add("\"x\"", "$");
        data.Add("{", "$");
        data.Add("{}{}", "$");
        data.Add("{} x", "$");
        data.Add("{/**/}", "$");
        data.Add("\uFEFF\uFEFF{}", "$");
        data.Add("{\"x\":" + new string('[', 1001) + new string(']', 1001) + "}", "$.x");
        return data;
    }

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public async Task What_the_contract_refuses_is_a_JsonException_with_its_path_and_position(string json, string path)
    {
        JsonException fromText = Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json));
        Assert.Equal(path, fromText.Path);
        Assert.Equal(0, fromText.LineNumber);
        Assert.InRange(fromText.BytePositionInLine!.Value, 0, Encoding.UTF8.GetByteCount(json));
        Assert.EndsWith($" Path: {path} | LineNumber: 0 | BytePositionInLine: {fromText.BytePositionInLine}.", fromText.Message, StringComparison.Ordinal);
        Assert.Equal(1, Count(fromText.Message, "LineNumber"));

        JsonException fromUtf8 = Assert.Throws<JsonException>(() => ArticleJson.Deserialize(Encoding.UTF8.GetBytes(json)));
        Assert.Equal(fromText.Message, fromUtf8.Message);
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        JsonException fromStream = await Assert.ThrowsAsync<JsonException>(
            async () => await ArticleJson.ReadAsync(stream, null, TestContext.Current.CancellationToken));
        Assert.Equal(path, fromStream.Path);
    }

    [Theory]
    [InlineData("""{"headline":"x",}""")]
    [InlineData("""{"tags":["x",]}""")]
    [InlineData("""{"headline":"x" "deck":"x"}""")]
    [InlineData("""{'headline':"x"}""")]
    [InlineData("{\"headline\":\"a\nb\"}")]
    [InlineData("""{"headline":"\x"}""")]
    [InlineData("""{"x":01}""")]
    [InlineData("""{"x":tru}""")]
    public void What_is_no_JSON_is_a_JsonException_even_in_what_is_skipped(string json)
    {
        Assert.NotNull(Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json)).BytePositionInLine);
    }

    [Fact]
    public void The_position_of_an_error_counts_lines_and_bytes()
    {
        JsonException exception = Assert.Throws<JsonException>(() => ArticleJson.Deserialize("{\n  \"headline\": \"\u0645\", \"tags\": [null]\n}"));
        Assert.Equal(1, exception.LineNumber);
        Assert.Equal("""  "headline": "mm", "tags": [null""".Length, exception.BytePositionInLine);
    }

    [Fact]
    public void A_raw_lone_surrogate_in_a_string_is_a_JsonException_at_its_place()
    {
        JsonException exception = Assert.Throws<JsonException>(() => ArticleJson.Deserialize("{\n\"headline\":\"\u0645\uD800\"}"));
        Assert.Equal(1, exception.LineNumber);
        Assert.Equal("\"headline\":\"mm".Length, exception.BytePositionInLine);
    }

    [Theory]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xD8 })]
    public void Bytes_that_are_not_UTF8_are_a_JsonException(byte[] malformed)
    {
        byte[] json = [.. "{\"headline\":\""u8, .. malformed, .. "\"}"u8];
        Assert.Equal("$.headline", Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json)).Path);
        json = [.. "{\"tags\":[\""u8, .. malformed, .. "\"]}"u8];
        Assert.Equal("$.tags[0]", Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json)).Path);
    }

    [Fact]
    public void Null_is_absent()
    {
        string nulls = string.Join(',', Texts.Concat(TextLists).Concat(["authors", "credits", "date", "direction", "layout", "diagnostics"]).Select(n => $"\"{n}\":null"));
        Assert.Equal(new Article(), ArticleJson.Deserialize($"{{{nulls}}}", Strict));
        Assert.Equal(
            new ArticleDate(),
            ArticleJson.Deserialize("""{"date":{"text":null,"iso":null,"hijri":null,"calendar":null,"time":null,"offset":null}}""", Strict).Date);
        Assert.Equal(
            new Author { Name = "" },
            ArticleJson.Deserialize("""{"authors":[{"name":"","role":null,"place":null}]}""", Strict).Authors.Single());
    }

    [Fact]
    public void A_date_without_a_calendar_is_Gregorian()
    {
        Assert.Equal(ArticleCalendar.Gregorian, ArticleJson.Deserialize("""{"date":{}}""").Date!.Calendar);
    }

    [Theory]
    [InlineData("""{"x":1}""", "$.x")]
    [InlineData("""{"Headline":"x"}""", "$.Headline")]
    [InlineData("""{"source":"x"}""", "$.source")]
    [InlineData("""{"authors":[{"name":"x","x":{}}]}""", "$.authors[0].x")]
    [InlineData("""{"credits":[{"name":"x","place":"x"}]}""", "$.credits[0].place")]
    [InlineData("""{"date":{"x":[1,{"y":null}]}}""", "$.date.x")]
    public void Unknown_properties_are_skipped_or_refused_by_option(string json, string path)
    {
        Article article = ArticleJson.Deserialize(json);
        Assert.Null(article.Headline);
        Assert.Equal(path, Assert.Throws<JsonException>(() => ArticleJson.Deserialize(json, Strict)).Path);
    }

    [Fact]
    public void What_is_skipped_is_not_looked_into()
    {
        Assert.Equal("h", ArticleJson.Deserialize("""{"x":1,"x":{"y":1,"y":null},"headline":"h"}""").Headline);
    }

    [Theory]
    [InlineData("""{"layout":{"unit":"x","parts":[]},"diagnostics":[{}],"headline":"h"}""")]
    [InlineData("""{"layout":1,"headline":"h","diagnostics":"x"}""")]
    public void Layout_and_diagnostics_are_known_and_skipped(string json)
    {
        Assert.Equal(new Article { Headline = "h" }, ArticleJson.Deserialize(json, Strict));
    }

    [Fact]
    public async Task A_byte_order_mark_is_skipped()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "{\"headline\":\"h\"}"u8];
        Assert.Equal("h", ArticleJson.Deserialize(json).Headline);
        Assert.Equal("h", ArticleJson.Deserialize(Encoding.UTF8.GetString(json)).Headline);
        using MemoryStream stream = new(json);
        Assert.Equal("h", (await ArticleJson.ReadAsync(stream, null, TestContext.Current.CancellationToken)).Headline);
    }

    [Fact]
    public void Escapes_are_read_in_names_and_in_scalars()
    {
        Article article = ArticleJson.Deserialize("""{"\u0064ate":{"iso":"\u0032\u0030\u0031\u0036\u002d\u0030\u0036\u002d\u0030\u0037"},"direction":"r\u0074l"}""");
        Assert.Equal(new DateOnly(2016, 6, 7), article.Date!.Iso);
        Assert.Equal(TextDirection.RightToLeft, article.Direction);
    }

    [Fact]
    public void What_is_skipped_may_be_deep()
    {
        string deep = new string('[', 900) + new string(']', 900);
        Assert.Equal("عنوان", ArticleJson.Deserialize($$"""{"other":{{deep}},"headline":"عنوان"}""").Headline);
    }

    [Fact]
    public async Task Arguments_that_are_null_are_named()
    {
        Assert.Throws<ArgumentNullException>("article", () => ArticleJson.Serialize((Article)null!));
        Assert.Throws<ArgumentNullException>("json", () => ArticleJson.Deserialize((string)null!));
        await Assert.ThrowsAsync<ArgumentNullException>("source", async () => await ArticleJson.ReadAsync(null!, null, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ArticleJsonOptions { MaxLineLength = 0 });
    }

    private static IEnumerable<(string Name, string[] Values)> Scalars()
    {
        yield return ("iso",
        [
            "\"\"", "\"2016-6-7\"", "\"2016-02-30\"", "\"2016-06-07T00:00\"", "\" 2016-06-07\"", "\"2016-06-07 \"", "\"2016-06-07\\u0000\"",
            "\"0000-01-01\"", "\"12016-06-07\"", "\"+016-06-07\"", "\"\u0662\u0660\u0661\u0666-\u0660\u0666-\u0660\u0667\"", "20160607", "true", "[]", "{}",
            $"\"2016-06-07{new string('0', 300)}\"",
        ]);
        yield return ("hijri", ["\"\"", "\"1437-13-01\"", "\"1437-01-31\"", "\"0000-01-01\"", "\"1437/01/01\"", "\"1437-01-01\\u0000\"", "1437", "{}"]);
        yield return ("calendar", ["\"\"", "\"Gregorian\"", "\"gregorian,hijri\"", "\"julian\"", "0", "[]"]);
        yield return ("time",
        [
            "\"\"", "\"7:57\"", "\"24:00\"", "\"17:60\"", "\"17:57:60\"", "\"17:57:00.5\"", "\"17:57Z\"", "\"17:57\\u0000\"", "\"17:57:00\\u0000\"", "\"5:57 PM\"",
            "1757", "[]",
        ]);
        yield return ("offset",
        [
            "\"\"", "\"+0:00\"", "\"00:00\"", "\"Z\"", "\"+14:01\"", "\"-14:01\"", "\"+23:00\"", "\"+01:60\"", "\"+01:00:00\"", "\"+-1:00\"", "\"++01:00\"",
            "\"+01:00\\u0000\"", "\"\u2212\u0030\u0031:00\"", "0", "{}",
        ]);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
