using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace ArticleKit.Serialization;

/// <summary>The metadata to read and write by, in the two degrees of strictness.</summary>
internal static class ArticleMetadata
{
    /// <summary>Skips properties that the contract doesn't name.</summary>
    public static JsonTypeInfo<ArticleShape> Lenient => ArticleJsonContext.Default.ArticleShape;

    /// <summary>Refuses properties that the contract doesn't name.</summary>
    public static JsonTypeInfo<ArticleShape> Strict { get; } = new ArticleJsonContext(
        new JsonSerializerOptions(ArticleJsonContext.Default.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow })
        .ArticleShape;

    public static JsonTypeInfo<ArticleShape> For(bool rejectUnknownProperties) => rejectUnknownProperties ? Strict : Lenient;
}
