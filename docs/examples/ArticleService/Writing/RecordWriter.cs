using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;
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
            Write(line.IsSingleSegment ? line.First : line.ToArray());
        }

        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        destination.Write("\n"u8);
    }

    private void Write(ReadOnlyMemory<byte> line)
    {
        if (_line == 1 && line.Span.StartsWith("\uFEFF"u8))
        {
            line = line["\uFEFF"u8.Length..];
        }

        if (!line.Span.ContainsAnyExcept(" \t\r"u8))
        {
            Fail("AK0101", "The line is blank. Leave it out, or put a JSON object on it.");
        }
        else if (!Utf8.IsValid(line.Span) || !TryParse(line, out JsonDocument? record))
        {
            Fail("AK0102", "The line is not one JSON object in UTF-8. Write one complete object a line.");
        }
        else
        {
            using (record)
            {
                WriteRecord(record.RootElement);
            }
        }
    }

    /// <summary>Parses a line; nothing of it is written before all of it is known to be sound.</summary>
    private static bool TryParse(ReadOnlyMemory<byte> line, [NotNullWhen(true)] out JsonDocument? record)
    {
        record = null;
        try
        {
            record = JsonDocument.Parse(line);
            if (record.RootElement.ValueKind == JsonValueKind.Object && record.RootElement.EnumerateObject().All(static property => property.Name.Length >= 0))
            {
                return true;
            }
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // The second is a name of lone surrogates, which can't be had as text.
        }

        record?.Dispose();
        return false;
    }

    private void WriteRecord(JsonElement record)
    {
        JsonElement? text = null;
        bool repeats = record.EnumerateObject().GroupBy(static property => property.Name, StringComparer.Ordinal).Any(static same => same.Count() > 1);
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (property.NameEquals("text"u8))
            {
                text = property.Value;
            }
            else if (!property.NameEquals("article"u8) && !property.NameEquals("error"u8) && !property.NameEquals("diagnostics"u8))
            {
                // As it was sent, to the byte; what the answer itself says stands once.
                _json.WritePropertyName(property.Name);
                _json.WriteRawValue(JsonMarshal.GetRawUtf8Value(property.Value), skipInputValidation: true);
            }
        }

        if (repeats)
        {
            Fail("AK0105", "The record has a property twice, and readers disagree on which one counts. Keep one of them.");
        }
        else if (text is not { ValueKind: JsonValueKind.String } value)
        {
            Fail(text is null ? "AK0103" : "AK0104", "The record has no text. Give it a property \"text\" that is a string.");
        }
        else if (TryRead(value, out string? read))
        {
            WriteArticle(read);
        }
        else
        {
            Fail("AK0102", "The text holds half of a surrogate pair. Write it as UTF-8.");
        }
    }

    private static bool TryRead(JsonElement value, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = value.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = null;
            return false;
        }
    }

    private void WriteArticle(string text)
    {
        ArticleParseResult result = parser.Parse(text);
        if (!result.IsArticle)
        {
            ArticleDiagnostic error = result.Error!;
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
