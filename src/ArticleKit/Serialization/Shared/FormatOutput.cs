using System.Buffers;
using System.Text;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>The ways out that every format has: all of them give the bytes that its <c>Write</c> gives.</summary>
internal static class FormatOutput
{
    /// <summary>As a string.</summary>
    public static string ToText(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        write(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>A text as UTF-8.</summary>
    public static void WriteText(IBufferWriter<byte> destination, string text) => Encoding.UTF8.GetBytes(text, destination);

    /// <summary>To a stream, in one piece; it stays open.</summary>
    public static Task WriteAsync(Stream destination, Action<IBufferWriter<byte>> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArrayBufferWriter<byte> buffer = new();
        write(buffer);
        return destination.WriteAsync(buffer.WrittenMemory, cancellationToken).AsTask();
    }

    /// <summary>A writer of JSON that escapes as the native JSON does: safe in a script element, without controls of bidirectional text.</summary>
    public static Utf8JsonWriter CreateJsonWriter(IBufferWriter<byte> destination, bool indented) =>
        new(destination, new JsonWriterOptions { Encoder = ArticleJson.Encoder, Indented = indented, NewLine = "\n" });
}
