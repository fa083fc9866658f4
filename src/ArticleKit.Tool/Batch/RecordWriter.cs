using System.Buffers;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tool.Formats;
using ArticleKit.Tool.Output;

namespace ArticleKit.Tool.Batch;

/// <summary>Writes a record: the caller's properties as they stand, then what the filter has to say, then a line end.</summary>
internal sealed class RecordWriter(IBufferWriter<byte> destination)
{
    private bool _isFirst;

    /// <summary>Begins a record with the properties that stay.</summary>
    /// <param name="line">The line they stand in.</param>
    /// <param name="properties">Those that were read.</param>
    /// <param name="keepsText">Whether the text stays.</param>
    public void Start(ReadOnlySpan<byte> line, IReadOnlyList<RecordProperty> properties, bool keepsText)
    {
        _isFirst = true;
        destination.Write("{"u8);
        for (int i = 0; i < properties.Count; i++)
        {
            RecordProperty property = properties[i];
            if (property.Role == RecordRole.Other || (property.Role == RecordRole.Text && keepsText))
            {
                Separate();
                WriteWithoutLineEnds(property.Segment.Slice(line));
            }
        }
    }

    public void WriteArticle(ArticleView article)
    {
        WriteName("\"article\":"u8);
        ArticleJson.Write(destination, article);
    }

    /// <param name="article">The article.</param>
    /// <param name="format">One whose articles are JSON without a line end.</param>
    /// <param name="settings">What is asked of the format.</param>
    public void WriteArticle(Article article, ArticleFormat format, FormatSettings settings)
    {
        WriteName("\"article\":"u8);
        format.Write!(destination, [article], settings);
    }

    /// <param name="layout">Counted in code points; <c>null</c> where there is no article.</param>
    public void WriteAttributes(ArticleLayout? layout)
    {
        WriteName("\"attributes\":"u8);
        using Utf8JsonWriter writer = JsonOutput.CreateWriter(destination);
        AttributeRow.Write(writer, layout);
    }

    public void WriteLayout(ArticleLayout layout)
    {
        WriteName("\"layout\":"u8);
        using Utf8JsonWriter writer = JsonOutput.CreateWriter(destination);
        ArticleJson.WriteLayout(writer, layout);
    }

    public void WriteDiagnostics(System.Collections.Immutable.ImmutableArray<ArticleDiagnostic> diagnostics)
    {
        WriteName("\"diagnostics\":"u8);
        using Utf8JsonWriter writer = JsonOutput.CreateWriter(destination);
        ArticleJson.WriteDiagnostics(writer, diagnostics);
    }

    /// <param name="error">What is wrong.</param>
    /// <param name="line">The 1-based number of the line in its input.</param>
    /// <param name="source">Which input, where there are several.</param>
    public void WriteError(RecordError error, long line, string? source)
    {
        WriteName("\"error\":"u8);
        using Utf8JsonWriter writer = JsonOutput.CreateWriter(destination);
        writer.WriteStartObject();
        writer.WriteString("code"u8, error.Code);
        writer.WriteString("message"u8, error.Message);
        writer.WriteNumber("line"u8, line);
        writer.WriteNumber("offset"u8, error.Offset);
        writer.WriteString("in"u8, error.InText ? "text"u8 : "line"u8);
        if (source is not null)
        {
            writer.WriteString("source"u8, source);
        }

        writer.WriteEndObject();
    }

    public void End() => destination.Write("}\n"u8);

    private void WriteName(ReadOnlySpan<byte> name)
    {
        Separate();
        destination.Write(name);
    }

    private void Separate()
    {
        if (!_isFirst)
        {
            destination.Write(","u8);
        }

        _isFirst = false;
    }

    // U+0085, U+2028 and U+2029 end lines for many readers; they can only stand inside strings, where an escape means the same.
    private void WriteWithoutLineEnds(ReadOnlySpan<byte> json)
    {
        ReadOnlySpan<byte> nextLine = "\u0085"u8;
        ReadOnlySpan<byte> separators = "\u2028"u8[..2];
        int start = 0;
        int at = 0;
        while (json[at..].IndexOfAny(nextLine[0], separators[0]) is >= 0 and int ahead)
        {
            at += ahead;
            ReadOnlySpan<byte> rest = json[at..];
            ReadOnlySpan<byte> escape = rest.StartsWith(nextLine) ? "\\u0085"u8
                : rest.StartsWith("\u2028"u8) ? "\\u2028"u8
                : rest.StartsWith("\u2029"u8) ? "\\u2029"u8
                : default;
            int length = rest[0] == nextLine[0] ? 2 : 3;
            if (!escape.IsEmpty)
            {
                destination.Write(json[start..at]);
                destination.Write(escape);
                start = at + length;
            }

            at += length;
        }

        destination.Write(json[start..]);
    }
}
