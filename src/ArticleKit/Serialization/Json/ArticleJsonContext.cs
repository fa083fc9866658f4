using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>The contract's rules as source-generated metadata: no reflection, so trimming and Native AOT are safe.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    MaxDepth = 1000, // An article is five deep; this is for what is skipped.
    AllowDuplicateProperties = false)]
[JsonSerializable(typeof(ArticleShape))]
internal sealed partial class ArticleJsonContext : JsonSerializerContext;
