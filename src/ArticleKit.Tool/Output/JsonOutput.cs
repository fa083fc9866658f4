using System.Buffers;
using System.Text.Json;
using ArticleKit.Serialization;

namespace ArticleKit.Tool.Output;

/// <summary>JSON writers that escape as the contract says.</summary>
internal static class JsonOutput
{
    public static Utf8JsonWriter CreateWriter(IBufferWriter<byte> destination, bool indented = false) => new(
        destination,
        new JsonWriterOptions { Encoder = ArticleJson.Encoder, Indented = indented, NewLine = "\n" });
}
