using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>JSON-LD by the vocabulary of schema.org 30.0, and expanded by another implementation.</summary>
public class SchemaOrgTests
{
    [Fact]
    public void Any_article_has_only_properties_of_its_type_with_values_of_their_types()
    {
        SchemaOrgVocabulary vocabulary = new(Shared.File("schemas", "schemaorg", "NewsArticle-properties-30.0.json"));
        Assert.True(GeneratedArticles.All.Count >= 300);
        Assert.All(GeneratedArticles.All, article => Assert.Empty(vocabulary.Problems(JsonLd.ToString(article))));
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headlineX":"a"}""")]
    [InlineData("""{"@type":"NewsArticle","author":"a"}""")]
    [InlineData("""{"@type":"NewsArticle","author":{"@type":"Place","name":"a"}}""")]
    [InlineData("""{"@type":"NewsArticle","locationCreated":[{"@type":"Place","caption":"a"}]}""")]
    [InlineData("""{"@type":"NewsArticle","datePublished":"7 June"}""")]
    [InlineData("""{"@type":"NewArticle","headline":"a"}""")]
    public void What_the_vocabulary_does_not_have_is_seen(string json) =>
        Assert.NotEmpty(new SchemaOrgVocabulary(Shared.File("schemas", "schemaorg", "NewsArticle-properties-30.0.json")).Problems(json));

    [Fact]
    public async Task Any_article_expands_to_the_same_texts_and_no_property_is_lost()
    {
        string folder = await NodeProgram.FolderAsync("jsonld");
        string[] arguments = [Shared.InRepository("eng", "expand-jsonld.mjs"), folder, Shared.File("schemas", "schemaorg", "schemaorgcontext-30.0.jsonld")];
        JsonLdOptions[] options = [new(), new() { WithDirection = true }];
        (Article Article, string Json, bool WithDirection)[] all =
        [
            .. GeneratedArticles.All.SelectMany(article => options.Select(option => (article, JsonLd.ToString(article, option), option.WithDirection))),
        ];
        string[] lines = await NodeProgram.LinesAsync(arguments, all.Select(one => one.Json));
        Assert.Equal(all.Length, lines.Length);
        Assert.All(all.Zip(lines), pair => AssertSame(pair.First.Article, pair.First.Json, pair.First.WithDirection, pair.Second));
    }

    private static void AssertSame(Article article, string json, bool withDirection, string line)
    {
        using JsonDocument written = JsonDocument.Parse(json);
        using JsonDocument expanded = JsonDocument.Parse(line);
        JsonElement node = expanded.RootElement;
        Assert.False(node.TryGetProperty("error", out _), line);
        Assert.Equal("http://schema.org/NewsArticle", node.GetProperty("type").GetString());
        Assert.Equal(0, node.GetProperty("outside").GetArrayLength());
        Assert.Equal(written.RootElement.EnumerateObject().Count(property => property.Name[0] != '@'), node.GetProperty("properties").GetInt32());
        Assert.Equal(Text(written, "headline"), Text(expanded, "headline"));
        Assert.Equal(Text(written, "articleBody"), Text(expanded, "body"));
        string? direction = withDirection && article.Headline is not null ? article.Direction switch { null => null, TextDirection.RightToLeft => "rtl", _ => "ltr" } : null;
        Assert.Equal(direction, Text(expanded, "direction"));
    }

    private static string? Text(JsonDocument document, string name) => document.RootElement.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;
}
