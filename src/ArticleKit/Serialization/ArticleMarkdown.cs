using System.Buffers;
using System.Text;
using ArticleKit.Serialization.Markdown;

namespace ArticleKit.Serialization;

/// <summary>Articles as Markdown with YAML front matter in pandoc's keys, and back.</summary>
/// <remarks>
/// <para>UTF-8 without a byte order mark, lines end in U+000A. Texts are escaped so that CommonMark and pandoc give the same text back and no text
/// becomes markup. Every field comes back; what pandoc has no key for stands in keys of our own, which <c>docs/serialization.md</c> lists.</para>
/// <para>U+0000 and lone surrogates become U+FFFD, and a paragraph of length zero is left out: Markdown has neither.</para>
/// <para>A dateline that the first paragraph begins with is cut off there and stands only in the front matter; reading puts it back.</para>
/// <para>Readers take what others wrote, for pandoc, Hugo or Jekyll, with front matter or without: paragraphs, headings, quotes and lists as text,
/// markup away. Time and memory are linear. Thread-safe; safe for trimming and Native AOT.</para>
/// </remarks>
public static class ArticleMarkdown
{
    /// <summary>Writes an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static string ToString(Article article, ArticleMarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        return MarkdownWriter.Write(article, options ?? ArticleMarkdownOptions.Default);
    }

    /// <summary>Writes an article as UTF-8.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static void Write(IBufferWriter<byte> destination, Article article, ArticleMarkdownOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(destination);
        Encoding.UTF8.GetBytes(ToString(article, options), destination);
    }

    /// <summary>Writes an article as UTF-8, in one piece; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="destination"/> or <paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(Stream destination, Article article, ArticleMarkdownOptions? options = null, CancellationToken cancellationToken = default) =>
        FormatOutput.WriteAsync(destination, buffer => Write(buffer, article, options), cancellationToken);

    /// <summary>Reads an article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="ArticleFormatException">The front matter is none that can be read; the offset is in UTF-16 code units.</exception>
    public static Article Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MarkdownReader.Read(text);
    }

    /// <summary>Reads an article from UTF-8; a byte order mark is skipped, bytes that are not UTF-8 are read as U+FFFD.</summary>
    /// <exception cref="ArticleFormatException">The front matter is none that can be read; the offset is in UTF-16 code units of the text.</exception>
    public static Article Read(ReadOnlySpan<byte> utf8) => MarkdownReader.Read(Encoding.UTF8.GetString(utf8));

    /// <summary>Reads an article from a stream of UTF-8, to its end, which is 64 MiB away at most; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is <c>null</c>.</exception>
    /// <exception cref="ArticleFormatException">As for <see cref="Read"/>, or the stream is too long.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static async ValueTask<Article> ReadAsync(Stream source, CancellationToken cancellationToken = default)
    {
        ReadOnlyMemory<byte> utf8 = await FormatInput.ReadToEndAsync(source, reason => new ArticleFormatException(reason), cancellationToken).ConfigureAwait(false);
        return Read(utf8.Span);
    }
}
