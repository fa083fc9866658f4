using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization;

public class ArticleSchemaTests
{
    private static readonly JsonElement Schema = JsonDocument.Parse(ArticleJson.Schema).RootElement;

    [Fact]
    public void The_schema_is_a_draft_2020_12_schema_of_version_1_that_allows_more()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());
        Assert.EndsWith("/v1", Schema.GetProperty("$id").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("additionalProperties", ArticleJson.Schema, StringComparison.Ordinal);
        Assert.False(Schema.TryGetProperty("required", out _));
    }

    [Fact]
    public void The_article_s_properties_are_those_of_the_code_in_the_same_order_with_the_same_types() =>
        AssertAgrees(Schema, ArticleMetadata.Lenient);

    [Theory]
    [InlineData("author", typeof(AuthorShape))]
    [InlineData("credit", typeof(CreditShape))]
    [InlineData("date", typeof(DateShape))]
    public void A_definition_s_properties_are_those_of_the_code_in_the_same_order_with_the_same_types(string name, Type type) =>
        AssertAgrees(Schema.GetProperty("$defs").GetProperty(name), ArticleMetadata.Lenient.Options.GetTypeInfo(type));

    [Fact]
    public void Every_property_and_definition_is_described()
    {
        foreach (JsonElement holder in Schema.GetProperty("$defs").EnumerateObject().Select(d => d.Value).Append(Schema))
        {
            Assert.NotEmpty(holder.GetProperty("description").GetString()!);
            Assert.All(holder.GetProperty("properties").EnumerateObject(), property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        }
    }

    [Fact]
    public void The_names_listed_are_those_of_the_code()
    {
        Assert.Equal(Names<ArticleCalendar>(), Listed("date", "calendar", "enum"));
        Assert.Equal(Names<ArticlePartKind>(), Listed("part", "part", "enum"));
        Assert.Equal(Names<OtherPartKind>().Skip(1), Listed("part", "kind", "examples"));
        Assert.Equal(Enum.GetNames<DiagnosticSeverity>(), Listed("diagnostic", "severity", "enum"), StringComparer.OrdinalIgnoreCase);
        Assert.Equal(Names<TextDirection>(), Strings(Schema.GetProperty("properties").GetProperty("direction").GetProperty("enum")));
        Assert.Equal(["utf-16", "utf-8", "code-point"], Listed("layout", "unit", "enum"));
    }

    private static void AssertAgrees(JsonElement schema, JsonTypeInfo info)
    {
        Assert.Equal("object", schema.GetProperty("type").GetString());
        JsonProperty[] described = [.. schema.GetProperty("properties").EnumerateObject()];
        Assert.Equal(info.Properties.OrderBy(property => property.Order).Select(property => property.Name), described.Select(property => property.Name));
        Assert.Equal(
            info.Properties.Where(property => property.IsRequired).Select(property => property.Name),
            schema.TryGetProperty("required", out JsonElement required) ? Strings(required) : []);
        foreach ((JsonPropertyInfo property, JsonProperty found) in info.Properties.Zip(described))
        {
            Assert.Equal(Expected(property.PropertyType), Found(found.Value));
        }
    }

    /// <summary>The JSON type of a property in the code; an element's behind the word array.</summary>
    private static string Expected(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type.IsGenericType => "array of " + Expected(type.GetGenericArguments()[0]),
            _ when type == typeof(AuthorShape) => "#/$defs/author",
            _ when type == typeof(CreditShape) => "#/$defs/credit",
            _ when type == typeof(DateShape) => "#/$defs/date",
            _ when type == typeof(LayoutShape) => "#/$defs/layout",
            _ when type == typeof(DiagnosticsShape) => "array of #/$defs/diagnostic",
            _ => "string",
        };
    }

    private static string Found(JsonElement schema) =>
        schema.TryGetProperty("$ref", out JsonElement reference) ? reference.GetString()!
        : schema.GetProperty("type").GetString() is "array" ? "array of " + Found(schema.GetProperty("items"))
        : schema.GetProperty("type").GetString()!;

    private static string[] Listed(string definition, string property, string list) =>
        Strings(Schema.GetProperty("$defs").GetProperty(definition).GetProperty("properties").GetProperty(property).GetProperty(list));

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(element => element.GetString()!)];

    private static IEnumerable<string> Names<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(DeclaredName.Of);
}
