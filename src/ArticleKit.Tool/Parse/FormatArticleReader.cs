using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Parse;

/// <summary>Reads articles in a format: a document, or of formats with one line an article JSON over as many lines as it likes, or NDJSON.</summary>
internal static class FormatArticleReader
{
    private const string NothingIn =
        "The object has neither a headline nor paragraphs. Give an article itself; of a record of `articlekit batch` that is its \"article\".";

    private const string NothingInOther = "The article has neither a headline nor paragraphs.";

    private const string NotEvenJson = "This doesn't even begin like JSON, and nothing more was read. A text is read without --from.";

    private const int MaxLength = BatchOptions.DefaultMaxLine;

    /// <summary>Reads a stream to its end.</summary>
    public static IAsyncEnumerable<FormatArticle> ReadAsync(ArticleFormat format, Stream stream, CancellationToken stop) =>
        format.Shape == FormatShape.Lines ? ReadLinesAsync(format, stream, stop) : ReadWholeAsync(format, stream, stop);

    private static async IAsyncEnumerable<FormatArticle> ReadWholeAsync(ArticleFormat format, Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        ReadOnlyMemory<byte> document = await stream.ReadToEndAsync(MaxLength + 1, stop);
        foreach (FormatArticle article in Read(format, document, linesBefore: 0, document.Length > MaxLength))
        {
            yield return article;
        }
    }

    private static async IAsyncEnumerable<FormatArticle> ReadLinesAsync(ArticleFormat format, Stream stream, [EnumeratorCancellation] CancellationToken stop)
    {
        LineReader lines = new(stream, MaxLength);
        bool isFirst = true;
        while (await lines.MoveNextAsync(stop))
        {
            if (!lines.IsTooLong && !lines.Current.Span.ContainsAnyExcept(" \t\r"u8))
            {
                continue;
            }

            long linesBefore = lines.Number - 1;
            if (isFirst && !lines.IsTooLong && GoesOn(lines.Current.Span))
            {
                foreach (FormatArticle article in await ReadDocumentAsync(format, lines, linesBefore, stop))
                {
                    yield return article;
                }

                yield break;
            }

            if (isFirst && !lines.IsTooLong && lines.Current.Span.TrimStart(" \t\r\uFEFF"u8) is not [(byte)'{' or (byte)'[', ..])
            {
                // A text, or another format: one word about it rather than one a line.
                yield return new FormatArticle(null, lines.Current, linesBefore, 0, RecordErrorCodes.NoArticleJson, NotEvenJson);
                yield break;
            }

            isFirst = false;
            foreach (FormatArticle article in Read(format, lines.Current, linesBefore, lines.IsTooLong))
            {
                yield return article;
            }
        }
    }

    // Whether the line is the sound beginning of JSON that goes on below. In NDJSON no line is.
    private static bool GoesOn(ReadOnlySpan<byte> line)
    {
        byte[] withLineEnd = [.. line, (byte)'\n'];
        Utf8JsonReader reader = new(withLineEnd, isFinalBlock: false, default);
        try
        {
            bool isOpen = true;
            while (isOpen && reader.Read())
            {
                isOpen = reader.CurrentDepth > 0 || reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
            }

            return isOpen;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static async Task<ImmutableArray<FormatArticle>> ReadDocumentAsync(ArticleFormat format, LineReader lines, long linesBefore, CancellationToken stop)
    {
        ArrayBufferWriter<byte> document = new();
        bool more = true;
        bool isTooLong = false;
        while (more && !isTooLong)
        {
            document.Write(lines.Current.Span);
            document.Write("\n"u8);
            isTooLong = lines.IsTooLong || document.WrittenCount > MaxLength;
            more = await lines.MoveNextAsync(stop);
        }

        return Read(format, document.WrittenMemory, linesBefore, isTooLong);
    }

    private static ImmutableArray<FormatArticle> Read(ArticleFormat format, ReadOnlyMemory<byte> source, long linesBefore, bool isTooLong)
    {
        if (isTooLong)
        {
            return [Failed(0, RecordErrorCodes.LineTooLong, $"One document is longer than {MaxLength} bytes. Split it.")];
        }

        try
        {
            // What has none of an article's properties, such as a record of `batch`, would come out as nothing.
            return [.. format.Read!(source.Span).Select((article, i) => article.Headline is not null || !article.Paragraphs.IsEmpty
                ? new FormatArticle(article, i == 0 ? source : default, linesBefore, 0, "", "")
                : Failed(0, RecordErrorCodes.NoArticleJson, format == ArticleFormats.Json ? NothingIn : NothingInOther))];
        }
        catch (JsonException exception)
        {
            string path = exception.Path is { Length: > 1 } where ? $" ({where})" : "";
            string lead = format == ArticleFormats.Json ? RecordErrorCodes.Messages[RecordErrorCodes.NoArticleJson] : $"This is not {format.Title}.";
            return [Failed(Offset(source.Span, exception), RecordErrorCodes.NoArticleJson, $"{lead} {Reason(exception)}{path}")];
        }
        catch (ArticleFormatException exception)
        {
            return [Failed(MarkdownPlaces.Offset(source.Span, exception), RecordErrorCodes.NoArticleJson, $"This is not {format.Title}. {exception.Message}")];
        }
        catch (XmlException exception)
        {
            return [Failed(XmlPlaces.Offset(source.Span, exception), RecordErrorCodes.NoArticleJson, $"This is not {format.Title}. {XmlPlaces.Reason(exception)}")];
        }

        FormatArticle Failed(int offset, string code, string message) => new(null, source, linesBefore, offset, code, message);
    }

    private static int Offset(ReadOnlySpan<byte> json, JsonException exception)
    {
        int start = 0;
        for (long line = exception.LineNumber ?? 0; line > 0 && json[start..].IndexOf((byte)'\n') is >= 0 and int length; line--)
        {
            start += length + 1;
        }

        return (int)Math.Min(start + (exception.BytePositionInLine ?? 0), json.Length);
    }

    // The message ends with a place of its own, counted from 0; ours stands before it, counted from 1.
    private static string Reason(JsonException exception) =>
        exception.Message.LastIndexOf(" Path: ", StringComparison.Ordinal) is > 0 and int end ? exception.Message[..end] : exception.Message;
}
