using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization;

public partial class ArticleJsonTypeInfoTests
{
    // Options as unlike the contract's as they can be.
    private static readonly JsonSerializerOptions Own = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(ArticleJson.TypeInfoResolver, OwnContext.Default),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        Encoder = ArticleJson.Encoder,
    };

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void The_type_info_writes_and_reads_as_the_class_does(Article article)
    {
        string json = ArticleJson.Serialize(article);
        Assert.Equal(json, JsonSerializer.Serialize(article, ArticleJson.TypeInfo));
        Assert.Equal(ArticleJson.Deserialize(json), JsonSerializer.Deserialize(json, ArticleJson.TypeInfo));
    }

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void An_article_in_a_type_of_the_caller_s_keeps_its_shape(Article first, Article second)
    {
        Issue issue = new(7, first, [second, second]);
        string json = JsonSerializer.Serialize(issue, Own);
        string article = ArticleJson.Serialize(second);
        Assert.Equal($$"""{"NUMBER":7,"LEAD":{{ArticleJson.Serialize(first)}},"REST":[{{article}},{{article}}]}""", json);
        Issue read = JsonSerializer.Deserialize<Issue>(json, Own)!;
        Assert.Equal((7, WellFormed.Of(first)), (read.Number, read.Lead));
        Assert.Equal([WellFormed.Of(second), WellFormed.Of(second)], read.Rest);
    }

    [Fact]
    public void The_framework_serializer_writes_and_reads_the_same_JSON_without_any_setting()
    {
        Article article = new() { Headline = "عنوان", Authors = [new Author { Name = "سعيد بنعلي" }], Paragraphs = ["فقرة"] };
        foreach (System.Text.Json.JsonSerializerOptions options in new[] { new System.Text.Json.JsonSerializerOptions { Encoder = ArticleJson.Encoder }, new(System.Text.Json.JsonSerializerDefaults.Web) { Encoder = ArticleJson.Encoder } })
        {
            string json = System.Text.Json.JsonSerializer.Serialize(article, options);
            Assert.Equal(ArticleJson.Serialize(article), json);
            Assert.Equal(article, System.Text.Json.JsonSerializer.Deserialize<Article>(json, options));
        }
    }

    [Fact]
    public void An_error_in_a_type_of_the_caller_s_has_the_path_to_the_article_and_a_message_that_leads_on()
    {
        JsonException exception = Assert.Throws<JsonException>(
            () => JsonSerializer.Deserialize<Issue>("""{"NUMBER":7,"REST":[{},{"authors":[{"name":null}]}]}""", Own));
        Assert.Equal("$.REST[1]", exception.Path);
        Assert.Contains("Path: $.authors[0].name |", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Duplicates_are_refused_and_null_is_no_article_in_a_type_of_the_caller_s()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Issue>("""{"LEAD":{"headline":"x","headline":"x"}}""", Own));
        Assert.Null(JsonSerializer.Deserialize<Issue>("""{"LEAD":null}""", Own)!.Lead);
        Assert.Null(JsonSerializer.Deserialize("null", ArticleJson.TypeInfo));
    }

    [Fact]
    public void Unknown_properties_are_refused_where_the_caller_s_options_say_so()
    {
        const string Json = """{"LEAD":{"x":1}}""";
        Assert.NotNull(JsonSerializer.Deserialize<Issue>(Json, Own)!.Lead);
        JsonSerializerOptions strict = new(Own) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };
        Assert.Equal("$.LEAD", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Issue>(Json, strict)).Path);
    }

    [Fact]
    public void The_resolver_knows_nothing_but_articles()
    {
        Assert.NotNull(ArticleJson.TypeInfoResolver.GetTypeInfo(typeof(Article), Own));
        Assert.Null(ArticleJson.TypeInfoResolver.GetTypeInfo(typeof(string), Own));
        Assert.Null(ArticleJson.TypeInfoResolver.GetTypeInfo(typeof(Author), Own));
    }

    public sealed record Issue(int Number, Article? Lead, ImmutableArray<Article> Rest);

    [JsonSerializable(typeof(Issue))]
    private sealed partial class OwnContext : JsonSerializerContext;
}
