using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>A string in a list; a struct, so that <c>null</c> is refused where it stands.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct TextShape(string Value)
{
    public static TextShape From(string value) => new(value);

    internal sealed class Converter : JsonConverter<TextShape>
    {
        public override TextShape Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String ? new TextShape(reader.GetString()!) : throw new JsonException("A string is expected here.");

        public override void Write(Utf8JsonWriter writer, TextShape value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
