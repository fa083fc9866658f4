using System.Buffers;

namespace ArticleKit.Serialization;

/// <summary>A page for people that shows what the parser did: the source as it stands, every part of it coloured and labelled.</summary>
/// <remarks>
/// <para>One self-contained HTML page, right to left, in Arabic, for a screen, a phone, the dark, and paper; it has no script and loads nothing.
/// Each part carries its field, how sure it is and the rule; below stand all parts with the reading that came second, and the
/// diagnostics, which are marked in the source as well.</para>
/// <para>The text content of the element <c>source</c> equals the source; U+0000 and lone surrogates, which HTML can't hold, are U+FFFD there.
/// Characters that can't be seen are shown by their code points. Deterministic; time and memory are linear in the source and its parts.</para>
/// <para>Thread-safe; safe for trimming and Native AOT.</para>
/// </remarks>
public static class AnnotatedPage
{
    /// <summary>Writes the page.</summary>
    /// <param name="source">The text that was read.</param>
    /// <param name="explanation">What <see cref="ArticleParser.Explain(string)"/> says of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="explanation"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not as long as what was read.</exception>
    public static string ToString(string source, ArticleExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(explanation);
        if (explanation.Result.Layout.Length != source.Length)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"The source has {source.Length} UTF-16 code units, and what was read had {explanation.Result.Layout.Length}; give the text that was explained."),
                nameof(source));
        }

        HtmlBuilder html = new();
        AnnotatedWriter.Write(html, source, explanation);
        return html.ToString();
    }

    /// <summary>Writes the page as UTF-8.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="source">The text that was read.</param>
    /// <param name="explanation">What <see cref="ArticleParser.Explain(string)"/> says of it.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not as long as what was read.</exception>
    public static void Write(IBufferWriter<byte> destination, string source, ArticleExplanation explanation)
    {
        ArgumentNullException.ThrowIfNull(destination);
        FormatOutput.WriteText(destination, ToString(source, explanation));
    }

    /// <summary>Writes the page as UTF-8, in one piece; the stream stays open.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="source">The text that was read.</param>
    /// <param name="explanation">What <see cref="ArticleParser.Explain(string)"/> says of it.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="ArgumentNullException">An argument is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="source"/> is not as long as what was read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Task WriteAsync(Stream destination, string source, ArticleExplanation explanation, CancellationToken cancellationToken = default) =>
        FormatOutput.WriteAsync(destination, buffer => Write(buffer, source, explanation), cancellationToken);
}
