using System.Buffers;
using System.Xml;
using ArticleKit.Serialization.Xml;

namespace ArticleKit.Serialization;

/// <summary>Articles as NITF 3.6, IPTC's News Industry Text Format, and back.</summary>
/// <remarks>
/// <para>UTF-8 without a byte order mark, valid by IPTC's XSD. Every field comes back; what NITF has no element for stands in a namespace of our
/// own, where the XSD allows it. <c>docs/serialization.md</c> tells which field goes where.</para>
/// <para>What XML 1.0 can't hold becomes U+FFFD: controls below U+0020 but for tab and line ends, U+FFFE, U+FFFF, lone surrogates. All else comes
/// back as it was, white space too.</para>
/// <para>A dateline that the first paragraph begins with is cut off there and stands only in <c>dateline</c>; reading puts it back.</para>
/// <para>Readers take any NITF, with or without its namespace, and leave out what they don't know. They refuse a DTD, more than 64 MiB, and
/// more than 256 levels. Thread-safe; safe for trimming and Native AOT.</para>
/// </remarks>
public static class Nitf
{
    /// <summary>Writes an article.</summary>
    /// <returns>The document; its XML declaration says UTF-8, which is how it should be stored.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static string ToString(Article article, NitfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return FormatOutput.ToText(buffer => Write(buffer, article, options));
    }

    /// <summary>Writes an article as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, Article article, NitfOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(article);
        options ??= NitfOptions.Default;
        using XmlWriter writer = XmlOutput.Create(destination, options.Indented);
        new NitfWriter(writer, XmlContent.Allowed(article)).Write(ArticleId.Of(article, options.Id));
    }

    /// <summary>Writes an article as UTF-8, in one piece; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(Stream destination, Article article, NitfOptions? options = null, CancellationToken cancellationToken = default) =>
        FormatOutput.WriteAsync(destination, buffer => Write(buffer, article, options), cancellationToken);

    /// <summary>Reads an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="XmlException">The text is no XML, no NITF, has a DTD, or passes a limit; line and position say where.</exception>
    public static Article Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        NitfHandler handler = new();
        XmlSource.Read(text, handler);
        return handler.ToArticle();
    }

    /// <summary>Reads an article from UTF-8, or from another encoding that the document declares.</summary>
    /// <exception cref="XmlException">The bytes are no XML, no NITF, have a DTD, or pass a limit; line and position say where.</exception>
    public static Article Read(ReadOnlySpan<byte> utf8)
    {
        NitfHandler handler = new();
        XmlSource.Read(utf8, handler);
        return handler.ToArticle();
    }

    /// <summary>Reads an article from a stream, to its end; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="XmlException">As for <see cref="Read"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async ValueTask<Article> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ReadOnlyMemory<byte> bytes = await XmlSource.ReadToEndAsync(source, cancellationToken).ConfigureAwait(false);
        return Read(bytes.Span);
    }
}
