using System.Buffers;
using System.Collections.Immutable;
using System.Xml;
using ArticleKit.Serialization.Xml;

namespace ArticleKit.Serialization;

/// <summary>Articles as an Atom feed (RFC 4287), an entry each, and back.</summary>
/// <remarks>
/// <para>UTF-8 without a byte order mark, valid by the RFC's RELAX NG. The body is XHTML with a direction for each paragraph; every field comes
/// back, what Atom has no element for from Dublin Core or a namespace of our own. <c>docs/serialization.md</c> tells which field goes
/// where.</para>
/// <para><c>published</c> is written only where day, time and offset are printed. <c>updated</c>, which the RFC wants, is the caller's clock.</para>
/// <para>What XML 1.0 can't hold becomes U+FFFD: controls below U+0020 but for tab and line ends, U+FFFE, U+FFFF, lone surrogates. All else comes
/// back as it was, white space too.</para>
/// <para>Readers take any feed, or a lone entry, with text, HTML or XHTML inside, and leave out what they don't know. They refuse a DTD, more than
/// 64 MiB, and more than 256 levels. Thread-safe; safe for trimming and Native AOT.</para>
/// </remarks>
public static class AtomFeed
{
    private const int BlockLength = 64 * 1024;

    /// <summary>Writes a feed.</summary>
    /// <returns>The document; its XML declaration says UTF-8, which is how it should be stored.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>, or <see cref="AtomFeedOptions.EntryId"/> gave no URI.</exception>
    public static string ToString(IEnumerable<Article> articles, AtomFeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return FormatOutput.ToText(buffer => Write(buffer, articles, options));
    }

    /// <summary>Writes a feed as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>, or <see cref="AtomFeedOptions.EntryId"/> gave no URI.</exception>
    public static void Write(IBufferWriter<byte> destination, IEnumerable<Article> articles, AtomFeedOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= AtomFeedOptions.Default;
        using XmlWriter writer = XmlOutput.Create(destination, options.Indented);
        AtomWriter feed = new(writer, options);
        bool hasBegun = false;
        foreach (Article article in articles)
        {
            Add(feed, article, ref hasBegun);
        }

        End(feed, hasBegun);
    }

    /// <summary>Writes a feed as UTF-8; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>, or <see cref="AtomFeedOptions.EntryId"/> gave no URI.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(Stream destination, IEnumerable<Article> articles, AtomFeedOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return WriteAsync(destination, articles.ToAsyncEnumerable(), options, cancellationToken);
    }

    /// <summary>Writes a feed as UTF-8, in blocks of about 64 KB as the articles come; the stream stays open.</summary>
    /// <remarks>Where the sequence throws, what was written is no whole document.</remarks>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">An element of <paramref name="articles"/> is <c>null</c>, or <see cref="AtomFeedOptions.EntryId"/> gave no URI.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async Task WriteAsync(
        Stream destination, IAsyncEnumerable<Article> articles, AtomFeedOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= AtomFeedOptions.Default;
        ArrayBufferWriter<byte> block = new(BlockLength);
        using (XmlWriter writer = XmlOutput.Create(block, options.Indented))
        {
            AtomWriter feed = new(writer, options);
            bool hasBegun = false;
            await foreach (Article article in articles.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                Add(feed, article, ref hasBegun);
                if (block.WrittenCount >= BlockLength)
                {
                    await destination.WriteAsync(block.WrittenMemory, cancellationToken).ConfigureAwait(false);
                    block.ResetWrittenCount();
                }
            }

            End(feed, hasBegun);
        }

        await destination.WriteAsync(block.WrittenMemory, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Reads the articles of a feed, in its order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="XmlException">The text is no XML, no Atom, has a DTD, or passes a limit; line and position say where.</exception>
    public static ImmutableArray<Article> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        AtomHandler handler = new();
        XmlSource.Read(text, handler);
        return handler.ToArticles();
    }

    /// <summary>Reads the articles of a feed from UTF-8, or from another encoding that the document declares.</summary>
    /// <exception cref="XmlException">The bytes are no XML, no Atom, have a DTD, or pass a limit; line and position say where.</exception>
    public static ImmutableArray<Article> Read(ReadOnlySpan<byte> utf8)
    {
        AtomHandler handler = new();
        XmlSource.Read(utf8, handler);
        return handler.ToArticles();
    }

    /// <summary>Reads the articles of a feed from a stream, to its end; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="XmlException">As for <see cref="Read"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async ValueTask<ImmutableArray<Article>> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ReadOnlyMemory<byte> bytes = await XmlSource.ReadToEndAsync(source, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Span);
    }

    private static void Add(AtomWriter feed, Article? article, ref bool hasBegun)
    {
        if (article is null)
        {
            throw new ArgumentException("An element is null.", nameof(article));
        }

        if (!hasBegun)
        {
            feed.Begin(article);
            hasBegun = true;
        }

        feed.Write(article);
    }

    private static void End(AtomWriter feed, bool hasBegun)
    {
        if (!hasBegun)
        {
            feed.Begin(first: null);
        }

        feed.End();
    }
}
