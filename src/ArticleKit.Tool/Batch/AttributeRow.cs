using System.Text.Json;

namespace ArticleKit.Tool.Batch;

/// <summary>What the parser found as attributes of Dolma: a name, and for each part of that kind its start, its end and a score of 1.</summary>
/// <remarks>Names are <c>experiment__tagger__attribute</c>; offsets are those of Python, which counts code points.</remarks>
internal static class AttributeRow
{
    private const string Prefix = "articlekit__layout__";

    private static readonly (ArticlePartKind Kind, JsonEncodedText Name)[] Names =
        [.. Enum.GetValues<ArticlePartKind>().Select(kind => (kind, JsonEncodedText.Encode(Prefix + JsonNamingPolicy.CamelCase.ConvertName(kind.ToString()))))];

    /// <param name="writer">Takes an object.</param>
    /// <param name="layout">Counted in code points; <c>null</c> for a row without any attribute.</param>
    public static void Write(Utf8JsonWriter writer, ArticleLayout? layout)
    {
        writer.WriteStartObject();
        ArticlePart[] parts = layout is null ? [] : [.. layout.AllParts()];
        foreach ((ArticlePartKind kind, JsonEncodedText name) in Names)
        {
            if (!Array.Exists(parts, part => part.Kind == kind))
            {
                continue;
            }

            writer.WriteStartArray(name);
            foreach (ArticlePart part in parts.Where(part => part.Kind == kind))
            {
                writer.WriteStartArray();
                writer.WriteNumberValue(part.Span.Start);
                writer.WriteNumberValue(part.Span.End);
                writer.WriteNumberValue(1);
                writer.WriteEndArray();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
