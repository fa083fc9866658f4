using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>Articles as a JSON Feed, version 1.1, and back.</summary>
/// <remarks>
/// <para>What the format has no property for stands in <c>_articlekit</c>, an extension object with the names of the native JSON, so that every field
/// comes back; see <c>docs/serialization.md</c>. The id of an item is the <c>urn:uuid:</c> that follows from its contents: equal articles have the
/// same one. A lone surrogate becomes U+FFFD.</para>
/// <para>The reader takes versions 1 and 1.1 and skips what it doesn't know. JSON nested deeper than 64 and a property that comes twice are
/// refused; whatever is wrong is a <see cref="JsonException"/> that names the place.</para>
/// <para>Thread-safe. No reflection: safe for trimming and Native AOT.</para>
/// </remarks>
public static class JsonFeed
{
    private const int BlockLength = 64 * 1024;

    /// <summary>Writes articles as one feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>.</exception>
    public static string ToString(IEnumerable<Article> articles, JsonFeedOptions? options = null) =>
        FormatOutput.ToText(buffer => Write(buffer, articles, options));

    /// <summary>Writes articles as one feed of UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, IEnumerable<Article> articles, JsonFeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= JsonFeedOptions.Default;
        using Utf8JsonWriter writer = FormatOutput.CreateJsonWriter(destination, options.Indented);
        JsonFeedWriter feed = new(writer, options);
        foreach (Article article in articles)
        {
            feed.Add(article ?? throw new ArgumentException("An element is null.", nameof(articles)));
        }

        feed.End();
    }

    /// <summary>Writes articles as one feed of UTF-8; the stream stays open.</summary>
    /// <remarks>In blocks of about 64 KB, as the articles come. Where the sequence throws, the feed ends in the middle.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteAsync(
        Stream destination, IAsyncEnumerable<Article> articles, JsonFeedOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= JsonFeedOptions.Default;
        ArrayBufferWriter<byte> block = new(BlockLength);
        Utf8JsonWriter writer = FormatOutput.CreateJsonWriter(block, options.Indented);
        await using (writer.ConfigureAwait(false))
        {
            JsonFeedWriter feed = new(writer, options);
            await foreach (Article article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                feed.Add(article ?? throw new ArgumentException("An element is null.", nameof(articles)));
                await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
                if (block.WrittenCount >= BlockLength)
                {
                    await FlushAsync().ConfigureAwait(false);
                }
            }

            feed.End();
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
            await FlushAsync().ConfigureAwait(false);
        }

        async ValueTask FlushAsync()
        {
            await destination.WriteAsync(block.WrittenMemory, cancellationToken).ConfigureAwait(false);
            block.ResetWrittenCount();
        }
    }

    /// <inheritdoc cref="WriteAsync(Stream, IAsyncEnumerable{Article}, JsonFeedOptions?, CancellationToken)"/>
    public static Task WriteAsync(
        Stream destination, IEnumerable<Article> articles, JsonFeedOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return WriteAsync(destination, articles.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>Reads the articles of a feed.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The text is no JSON, or no JSON Feed.</exception>
    public static ImmutableArray<Article> Parse(string text) => JsonSource.Read(text, JsonFeedReader.Read);

    /// <summary>Reads the articles of a feed of UTF-8.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, or no JSON Feed.</exception>
    public static ImmutableArray<Article> Read(ReadOnlySpan<byte> utf8) => JsonSource.Read(utf8, JsonFeedReader.Read);

    /// <summary>Reads the articles of a feed from a stream of UTF-8, to its end, which is 64 MiB away at most; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">The bytes are no JSON, no JSON Feed, or too many.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ValueTask<ImmutableArray<Article>> ReadAsync(Stream source, CancellationToken cancellationToken = default) =>
        JsonSource.ReadAsync(source, JsonFeedReader.Read, cancellationToken);
}
