using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleKit.Serialization;

/// <summary>Reads a whole JSON text that another program may have written.</summary>
/// <remarks>
/// Nested 64 deep at most. Bytes that are no UTF-8 are refused, and in what is read a property that comes twice and escapes that are no text; what
/// is skipped is not looked into. Time and memory are linear in the length.
/// </remarks>
internal static class JsonSource
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Reads something from a span.</summary>
    public delegate T SpanReader<out T>(ReadOnlySpan<byte> utf8);

    /// <summary>Reads a JSON text.</summary>
    /// <param name="utf8">The text; a leading byte order mark is nothing.</param>
    /// <param name="read">Takes what is needed from the value.</param>
    /// <exception cref="JsonException">The text is no such JSON.</exception>
    public static T Read<T>(ReadOnlySpan<byte> utf8, Func<JsonPart, T> read)
    {
        ReadOnlySpan<byte> text = utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        byte[] copy = ArrayPool<byte>.Shared.Rent(text.Length);
        try
        {
            text.CopyTo(copy);
            using JsonDocument document = Parse(copy.AsMemory(0, text.Length));
            return read(new JsonPart(document.RootElement));
        }
        catch (InvalidOperationException exception)
        {
            throw new JsonException("The name of a property holds a surrogate without its partner.", exception);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(copy);
        }
    }

    /// <summary>Reads a JSON text.</summary>
    /// <exception cref="JsonException">The text is no such JSON.</exception>
    public static T Read<T>(string text, Func<JsonPart, T> read) => ReadUtf8(text, utf8 => Read(utf8, read));

    /// <summary>Reads a JSON text from a stream, to its end; the stream stays open.</summary>
    /// <exception cref="JsonException">The text is no such JSON, or longer than <see cref="FormatInput.MaxStreamLength"/>.</exception>
    public static async ValueTask<T> ReadAsync<T>(Stream source, Func<JsonPart, T> read, CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> text = await FormatInput.ReadToEndAsync(source, reason => JsonErrors.At(reason, 0, 0), cancellationToken).ConfigureAwait(false);
        return Read(text.Span, read);
    }

    /// <summary>Hands the UTF-8 of a JSON text to its reader.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">A surrogate stands without its partner.</exception>
    public static T ReadUtf8<T>(string json, SpanReader<T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(json));
        try
        {
            OperationStatus status = Utf8.FromUtf16(json, utf8, out _, out int written, replaceInvalidSequences: false);
            ReadOnlySpan<byte> text = utf8.AsSpan(0, written);
            return status == OperationStatus.Done ? read(text) : throw At("A surrogate stands without its partner; escape it or leave it out.", text);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> text)
    {
        ThrowIfNotUtf8(text.Span);
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Located(exception);
        }
    }

    private static void ThrowIfNotUtf8(ReadOnlySpan<byte> text)
    {
        if (!Utf8.IsValid(text))
        {
            int valid = 0;
            while (Rune.DecodeFromUtf8(text[valid..], out _, out int length) == OperationStatus.Done)
            {
                valid += length;
            }

            throw At("The bytes are no UTF-8.", text[..valid]);
        }
    }

    private static JsonException At(string reason, ReadOnlySpan<byte> before) =>
        JsonErrors.At(reason, before.Count((byte)'\n'), before.Length - (before.LastIndexOf((byte)'\n') + 1));
}
