using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArticleKit.Serialization;

/// <summary>An article inside the caller's own types: the contract's rules hold whatever the caller's options say.</summary>
internal sealed class ArticleConverter : JsonConverter<Article>
{
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        bool strict = options.UnmappedMemberHandling == JsonUnmappedMemberHandling.Disallow;
        try
        {
            return JsonSerializer.Deserialize(ref reader, ArticleMetadata.For(strict))!.ToArticle();
        }
        catch (JsonException exception)
        {
            // Without a path of its own the serializer gives the exception the caller's path to this article; the message leads on from there.
            throw new JsonException(JsonErrors.Describe(exception), exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, ArticleShape.From(value), ArticleMetadata.Lenient);

    /// <summary>Knows <see cref="Article"/> and nothing else.</summary>
    internal sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(Article) ? JsonMetadataServices.CreateValueInfo<Article>(options, new ArticleConverter()) : null;
    }
}
