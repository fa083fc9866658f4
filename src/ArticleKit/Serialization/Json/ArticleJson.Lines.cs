using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ArticleKit.Serialization;

public static partial class ArticleJson
{
    private const int BlockLength = 64 * 1024;

    /// <summary>Reads NDJSON, an article a line, one at a time; the stream stays open.</summary>
    /// <remarks>
    /// Lines end in U+000A (a U+000D before it is white space), the last one need not. Blank lines and a byte order mark at the start are skipped.
    /// Memory is bounded by the longest line, and that by <see cref="ArticleJsonOptions.MaxLineLength"/>.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="JsonException">
    /// A line is no article or too long. <see cref="JsonException.LineNumber"/> is its 0-based number in the stream, blank lines counted. The articles
    /// of the lines before it have been given.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IAsyncEnumerable<Article> ReadLinesAsync(
        Stream source, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Lines(source, options ?? ArticleJsonOptions.Default, cancellationToken);

        static async IAsyncEnumerable<Article> Lines(
            Stream source, ArticleJsonOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            JsonTypeInfo<ArticleShape> info = ReadingInfo(options);
            using JsonLineReader lines = new(source, options.MaxLineLength);
            while (await lines.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            {
                if (!lines.IsBlank)
                {
                    yield return ReadLine(lines, info);
                }
            }
        }
    }

    /// <inheritdoc cref="ReadLinesAsync(Stream, ArticleJsonOptions?, CancellationToken)"/>
    public static IAsyncEnumerable<Article> ReadLinesAsync(Stream source, CancellationToken cancellationToken) =>
        ReadLinesAsync(source, options: null, cancellationToken);

    /// <summary>Writes NDJSON, an article a line, each with its line end (U+000A); the stream stays open.</summary>
    /// <remarks>
    /// Lines are gathered into blocks of about 64 KB while articles are at hand, and written before waiting for one. Where the sequence throws, a
    /// block that was not full is not written.
    /// </remarks>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteLinesAsync(
        Stream destination, IAsyncEnumerable<Article> articles, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(articles);
        ArrayBufferWriter<byte> block = new(BlockLength);
        using Utf8JsonWriter writer = CreateWriter(block, (options ?? ArticleJsonOptions.Default) with { Indented = false });
        IAsyncEnumerator<Article> each = articles.GetAsyncEnumerator(cancellationToken);
        await using (each.ConfigureAwait(false))
        {
            while (true)
            {
                ValueTask<bool> next = each.MoveNextAsync();
                bool more;
                try
                {
                    if (!next.IsCompleted || block.WrittenCount >= BlockLength)
                    {
                        await FlushAsync().ConfigureAwait(false);
                    }
                }
                finally
                {
                    // Awaited even if the stream fails: an enumerator must not be disposed while it moves.
                    more = await next.ConfigureAwait(false);
                }

                if (!more)
                {
                    break;
                }

                Article article = each.Current ?? throw new ArgumentException("An element is null.", nameof(articles));
                writer.Reset();
                Write(writer, ArticleShape.From(article));
                block.Write("\n"u8);
            }
        }

        await FlushAsync().ConfigureAwait(false);

        async ValueTask FlushAsync()
        {
            await destination.WriteAsync(block.WrittenMemory, cancellationToken).ConfigureAwait(false);
            block.ResetWrittenCount();
        }
    }

    /// <inheritdoc cref="WriteLinesAsync(Stream, IAsyncEnumerable{Article}, ArticleJsonOptions?, CancellationToken)"/>
    public static Task WriteLinesAsync(Stream destination, IAsyncEnumerable<Article> articles, CancellationToken cancellationToken) =>
        WriteLinesAsync(destination, articles, options: null, cancellationToken);

    /// <summary>Writes NDJSON, an article a line, each with its line end (U+000A); the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteLinesAsync(
        Stream destination, IEnumerable<Article> articles, ArticleJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return WriteLinesAsync(destination, articles.ToAsyncEnumerable(), options, cancellationToken);
    }

    private static Article ReadLine(JsonLineReader lines, JsonTypeInfo<ArticleShape> info)
    {
        try
        {
            return ArticleOf(JsonSerializer.Deserialize(lines.Current, info));
        }
        catch (JsonException exception)
        {
            throw JsonErrors.Located(exception, lines.Number);
        }
    }
}
