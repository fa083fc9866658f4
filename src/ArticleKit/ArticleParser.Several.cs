using System.Runtime.CompilerServices;
using ArticleKit.Diagnostics;
using ArticleKit.Parsing;
using ArticleKit.Splitting;

namespace ArticleKit;

public sealed partial class ArticleParser
{
    /// <summary>Reads several articles from one text: between separator lines, or, without a separator, as the parser's template again and again.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">
    /// The line between articles, such as <c>***</c>: a whole line, white space at its ends left out, of at most 1,024 characters. It belongs to no article. A
    /// separator of control characters, such as a form feed, is a blank line that holds them. <c>null</c>: an article begins at each line that reads as the
    /// first line of <see cref="ArticleParserOptions.Template"/> where the article before it may end.
    /// </param>
    /// <returns>
    /// A result for each article, in order, read when it is asked for; <see cref="ArticleParseResult.Start"/> says where its text begins, and its spans count
    /// from there. A text that is no article, or longer than <see cref="ArticleParserOptions.MaxLength"/> (which goes for each), has its result too; only
    /// blank texts have none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">
    /// The separator is blank or no single line; or there is neither a separator nor a template, or the template's first line neither begins nor ends with text
    /// of its own, so that a paragraph could look the same.
    /// </exception>
    public IEnumerable<ArticleParseResult> ParseMany(string text, string? separator = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArticleBorder.Create(separator, Options.Template);
        return Results(text, separator);

        IEnumerable<ArticleParseResult> Results(string text, string? separator)
        {
            foreach (TextSpan span in ArticleTexts.In(text, ArticleBorder.Create(separator, Options.Template, Options.Words)))
            {
                long started = Instruments.Start();
                ArticleParseResult result = span.Length > Options.MaxLength
                    ? ArticleReader.Refuse(TextUnit.Utf16, span.Length)
                    : ArticleReader.Read(span.Slice(text), Options, _automaton);
                if (!result.IsBlank)
                {
                    yield return Report(result.At(span.Start), started);
                }
            }
        }
    }

    /// <summary>Reads several articles from a stream of UTF-8, as <see cref="ParseMany"/> does from a string.</summary>
    /// <param name="utf8Stream">The stream; it is left open. Memory is bounded by the longest article, and that by the limit.</param>
    /// <param name="separator">The line between articles; <c>null</c> to read the parser's template again and again.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>A result for each article, in order; spans and <see cref="ArticleParseResult.Start"/> count bytes, the latter from where the stream stood.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Stream"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">As for <see cref="ParseMany"/>.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="IOException">The stream failed; the results before that have been given.</exception>
    public IAsyncEnumerable<ArticleParseResult> ParseManyAsync(
        Stream utf8Stream, string? separator = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Stream);
        ArticleBorder.Create(separator, Options.Template);
        return Results(utf8Stream, separator, cancellationToken);

        async IAsyncEnumerable<ArticleParseResult> Results(
            Stream utf8Stream, string? separator, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            using ReadingActivity activity = ReadingActivity.Start(ArticleKitTelemetry.ParseManyActivity);
            long count = 0;
            ArticleTextReader texts = new(utf8Stream, ArticleBorder.Create(separator, Options.Template, Options.Words), Utf8Reader.MaxBytes(Options));
            while (await activity.WatchAsync(texts.MoveNextAsync(cancellationToken)).ConfigureAwait(false))
            {
                if (Parse(texts) is { } result)
                {
                    activity.Count(++count);
                    yield return result;
                }
            }
        }
    }

    /// <inheritdoc cref="ParseManyAsync(Stream, string?, CancellationToken)"/>
    public IAsyncEnumerable<ArticleParseResult> ParseManyAsync(Stream utf8Stream, CancellationToken cancellationToken) =>
        ParseManyAsync(utf8Stream, separator: null, cancellationToken);

    /// <summary>Reads the text that a reader of several stands at; <c>null</c> where it is blank.</summary>
    internal ArticleParseResult? Parse(ArticleTextReader texts)
    {
        long started = Instruments.Start();
        ArticleParseResult result = texts.IsTooLong
            ? ArticleReader.Refuse(TextUnit.Utf8, (int)Math.Min(texts.Length, int.MaxValue))
            : Utf8Reader.Parse(texts.Current.Span, Options, _automaton);
        return result.IsBlank ? null : Report(result.At(texts.Start), started);
    }
}
