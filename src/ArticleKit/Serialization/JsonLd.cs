using System.Buffers;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Articles as schema.org <c>NewsArticle</c> in JSON-LD, and back.</summary>
/// <remarks>
/// <para>Only properties of schema.org 30.0; what it has none for is lost. Which field goes where, and what comes back, is in
/// <c>docs/serialization.md</c>. The text may stand in a <c>script</c> element as it is. A lone surrogate becomes U+FFFD.</para>
/// <para>The reader takes the article types of schema.org, in an object, a list or a <c>@graph</c>, in the compact form with its plain names. JSON
/// nested deeper than 64 and a property that comes twice are refused; whatever is wrong is a <see cref="JsonException"/> that names the place.</para>
/// <para>Thread-safe. No reflection: safe for trimming and Native AOT.</para>
/// </remarks>
public static class JsonLd
{
    /// <summary>Writes an article as JSON-LD.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static string ToString(Article article, JsonLdOptions? options = null) => FormatOutput.ToText(buffer => Write(buffer, article, options));

    /// <summary>Writes an article as UTF-8 JSON-LD.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, Article article, JsonLdOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(article);
        options ??= JsonLdOptions.Default;
        using Utf8JsonWriter writer = FormatOutput.CreateJsonWriter(destination, options.Indented);
        JsonLdWriter.Write(writer, article, options);
    }

    /// <summary>Writes an article as UTF-8 JSON-LD, in one piece; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(Stream destination, Article article, JsonLdOptions? options = null, CancellationToken cancellationToken = default) =>
        FormatOutput.WriteAsync(destination, buffer => Write(buffer, article, options), cancellationToken);

    /// <summary>Reads the first article of a JSON-LD text.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The text is no JSON, or holds no article of schema.org.</exception>
    public static Article Parse(string text) => JsonSource.Read(text, JsonLdReader.Read);

    /// <summary>Reads the first article of a UTF-8 JSON-LD text.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, or hold no article of schema.org.</exception>
    public static Article Read(ReadOnlySpan<byte> utf8) => JsonSource.Read(utf8, JsonLdReader.Read);

    /// <summary>Reads the first article of a stream of UTF-8 JSON-LD, to its end, which is 64 MiB away at most; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The bytes are no JSON, hold no article of schema.org, or are too many.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueTask<Article> ReadAsync(Stream source, CancellationToken cancellationToken = default) =>
        JsonSource.ReadAsync(source, JsonLdReader.Read, cancellationToken);
}
