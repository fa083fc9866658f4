using System.Buffers;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Articles as ninjs, News in JSON of the IPTC, and back: 3.1, by option 2.2 and 1.6.</summary>
/// <remarks>
/// <para>Which field goes where, and what comes back, is in <c>docs/serialization.md</c>. What ninjs has no property for stands in <c>descriptions</c>
/// with a role of our own. Dates are written as <c>contentCreated</c> only where time and offset are known: none is made up. A lone surrogate
/// becomes U+FFFD.</para>
/// <para>The reader takes every version from 1.0 on. It wants the one mandatory property, <c>uri</c>, and skips what it doesn't know. JSON nested
/// deeper than 64 and a property that comes twice are refused; whatever is wrong is a <see cref="JsonException"/> that names the place.</para>
/// <para>Thread-safe. No reflection: safe for trimming and Native AOT.</para>
/// </remarks>
public static class Ninjs
{
    /// <summary>Writes an article as ninjs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static string ToString(Article article, NinjsOptions? options = null) => FormatOutput.ToText(buffer => Write(buffer, article, options));

    /// <summary>Writes an article as UTF-8 ninjs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, Article article, NinjsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(article);
        options ??= NinjsOptions.Default;
        using Utf8JsonWriter writer = FormatOutput.CreateJsonWriter(destination, options.Indented);
        new NinjsWriter(writer, options).Write(article);
    }

    /// <summary>Writes an article as UTF-8 ninjs, in one piece; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(Stream destination, Article article, NinjsOptions? options = null, CancellationToken cancellationToken = default) =>
        FormatOutput.WriteAsync(destination, buffer => Write(buffer, article, options), cancellationToken);

    /// <summary>Reads an article from ninjs.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The text is no JSON, or no ninjs.</exception>
    public static Article Parse(string text) => JsonSource.Read(text, NinjsReader.Read);

    /// <summary>Reads an article from UTF-8 ninjs.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, or no ninjs.</exception>
    public static Article Read(ReadOnlySpan<byte> utf8) => JsonSource.Read(utf8, NinjsReader.Read);

    /// <summary>Reads an article from a stream of UTF-8 ninjs, to its end, which is 64 MiB away at most; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The bytes are no JSON, no ninjs, or too many.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueTask<Article> ReadAsync(Stream source, CancellationToken cancellationToken = default) =>
        JsonSource.ReadAsync(source, NinjsReader.Read, cancellationToken);
}
