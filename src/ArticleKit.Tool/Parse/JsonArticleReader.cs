using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tool.Parse;

/// <summary>Reads the JSON of an article, over as many lines as it likes, or NDJSON of articles.</summary>
internal static class JsonArticleReader
{
    private const string NothingIn =
        "The object has neither a headline nor paragraphs. Give an article itself; of a record of `articlekit batch` that is its \"article\".";

    private const int MaxLength = BatchOptions.DefaultMaxLine;

    public static async IAsyncEnumerable<JsonArticle> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken stop)
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
                yield return await ReadDocumentAsync(lines, linesBefore, stop);
                yield break;
            }

            isFirst = false;
            yield return Read(lines.Current, linesBefore, lines.IsTooLong);
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

    private static async Task<JsonArticle> ReadDocumentAsync(LineReader lines, long linesBefore, CancellationToken stop)
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

        return Read(document.WrittenMemory, linesBefore, isTooLong);
    }

    private static JsonArticle Read(ReadOnlyMemory<byte> json, long linesBefore, bool isTooLong)
    {
        if (isTooLong)
        {
            string message = $"The JSON of one article is longer than {MaxLength} bytes. Split it.";
            return new JsonArticle(null, json, linesBefore, 0, RecordErrorCodes.LineTooLong, message);
        }

        try
        {
            // A record of `batch`, or JSON of something else, has none of an article's properties and would come out as nothing.
            return ArticleJson.Deserialize(json.Span) is { } article && (article.Headline is not null || !article.Paragraphs.IsEmpty)
                ? new JsonArticle(article, json, linesBefore, 0, "", "")
                : new JsonArticle(null, json, linesBefore, 0, RecordErrorCodes.NoArticleJson, NothingIn);
        }
        catch (JsonException exception)
        {
            string path = exception.Path is { Length: > 1 } where ? $" ({where})" : "";
            string message = $"{RecordErrorCodes.Messages[RecordErrorCodes.NoArticleJson]} {Reason(exception)}{path}";
            return new JsonArticle(null, json, linesBefore, Offset(json.Span, exception), RecordErrorCodes.NoArticleJson, message);
        }
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
