using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArticleKit.Serialization;

/// <summary>What <see cref="JsonSerializer"/> uses for an <see cref="Article"/> in a caller's own types and options.</summary>
/// <remarks>
/// Names, order and rules are those of the schema whatever the options say; only their encoder, indentation and
/// <see cref="JsonSerializerOptions.UnmappedMemberHandling"/> count. The default encoder of the options writes Arabic as <c>\uXXXX</c>; set
/// <see cref="ArticleJson.Encoder"/> to keep it readable. Thread-safe; no reflection.
/// </remarks>
public sealed class ArticleJsonConverter : JsonConverter<Article>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is not that of an article.</exception>
    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
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

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="value"/> is <c>null</c>.</exception>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        JsonSerializer.Serialize(writer, ArticleShape.From(value), ArticleMetadata.Lenient);
    }

    /// <summary>Knows <see cref="Article"/> and nothing else.</summary>
    internal sealed class Resolver : IJsonTypeInfoResolver
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
            type == typeof(Article) ? JsonMetadataServices.CreateValueInfo<Article>(options, new ArticleJsonConverter()) : null;
    }
}
