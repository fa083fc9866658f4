using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using ArticleKit;
using ArticleKit.Serialization;

namespace ArticleService.Writing;

/// <summary>Writes a record for each record: its own properties, and the article, or the error, instead of its text.</summary>
/// <remarks>The codes are those of <c>articlekit batch</c>, in docs/diagnostics.md.</remarks>
internal sealed class RecordWriter(PipeWriter destination, ArticleParser parser) : IDisposable
{
    private readonly Utf8JsonWriter _json = new(destination, new JsonWriterOptions { Encoder = ArticleJson.Encoder });
    private long _line;

    /// <summary>Whether as much waits to be sent as is worth sending.</summary>
    public bool IsFull => destination.UnflushedBytes > 64 * 1024;

    public async ValueTask FlushAsync(CancellationToken stop) => await destination.FlushAsync(stop);

    public void Dispose() => _json.Dispose();

    public void Write(in ReadOnlySequence<byte> line, bool isTooLong)
    {
        _line++;
        _json.WriteStartObject();
        if (isTooLong)
        {
            Fail("AK0106", "The line is too long. Split the record.");
        }
        else
        {
            WriteRecord(line);
        }

        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        destination.Write("\n"u8);
    }

    private void WriteRecord(in ReadOnlySequence<byte> line)
    {
        try
        {
            using JsonDocument record = JsonDocument.Parse(line);
            if (record.RootElement.ValueKind != JsonValueKind.Object)
            {
                Fail("AK0102", "The line is not one JSON object in UTF-8. Write one complete object a line.");
                return;
            }

            string? text = null;
            foreach (JsonProperty property in record.RootElement.EnumerateObject())
            {
                if (!property.NameEquals("text"u8))
                {
                    property.WriteTo(_json);
                }
                else if (property.Value.ValueKind == JsonValueKind.String)
                {
                    text = property.Value.GetString();
                }
            }

            WriteArticle(text);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // The second is a string of lone surrogates, which can't be had as text.
            Fail("AK0102", "The line is not one JSON object in UTF-8. Write one complete object a line.");
        }
    }

    private void WriteArticle(string? text)
    {
        if (text is null)
        {
            Fail("AK0103", "The record has no text. Give it a property \"text\" that is a string.");
            return;
        }

        ArticleParseResult result = parser.Parse(text);
        if (!result.IsArticle)
        {
            ArticleDiagnostic error = Problem.ErrorOf(result);
            Fail(error.Code, error.Message, error.Span.Start);
            return;
        }

        _json.WritePropertyName("article"u8);
        JsonSerializer.Serialize(_json, result.Article, ArticleJson.TypeInfo);
        if (!result.Diagnostics.IsEmpty)
        {
            _json.WritePropertyName("diagnostics"u8);
            ArticleJson.WriteDiagnostics(_json, result.Diagnostics);
        }
    }

    private void Fail(string code, string message, int offset = 0)
    {
        _json.WriteStartObject("error"u8);
        _json.WriteString("code"u8, code);
        _json.WriteString("message"u8, message);
        _json.WriteNumber("line"u8, _line);
        _json.WriteNumber("offset"u8, offset);
        _json.WriteEndObject();
    }
}
