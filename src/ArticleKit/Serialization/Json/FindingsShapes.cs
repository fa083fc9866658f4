using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleKit.Serialization;

/// <summary>The layout beside an article's properties: written, and skipped by readers, since an <see cref="Article"/> has no positions.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct LayoutShape(ArticleLayout? Layout, long Start)
{
    internal sealed class Converter : WriteOnlyConverter<LayoutShape>
    {
        public override void Write(Utf8JsonWriter writer, LayoutShape value, JsonSerializerOptions options) =>
            ArticleJson.WriteLayout(writer, value.Layout!, value.Start);
    }
}

/// <summary>The diagnostics beside an article's properties: written, and skipped by readers.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct DiagnosticsShape(ImmutableArray<ArticleDiagnostic> Diagnostics, long Start)
{
    internal sealed class Converter : WriteOnlyConverter<DiagnosticsShape>
    {
        public override void Write(Utf8JsonWriter writer, DiagnosticsShape value, JsonSerializerOptions options) =>
            ArticleJson.WriteDiagnostics(writer, value.Diagnostics, value.Start);
    }
}

/// <summary>Skips what it finds when reading.</summary>
internal abstract class WriteOnlyConverter<T> : JsonConverter<T>
    where T : struct
{
    public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Skip();
        return default;
    }
}
