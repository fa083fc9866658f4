using System.Collections.Immutable;
using System.Text.Json;

namespace ArticleKit.Serialization;

public static partial class ArticleJson
{
    /// <summary>Writes a layout as a JSON value: <c>{"unit":"utf-16","parts":[{"part":"outlet","start":0,"length":5}]}</c>.</summary>
    /// <param name="writer">Takes the value.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="start">What to add to every offset: where the article's text begins in its source (<see cref="ArticleParseResult.Start"/>), in the layout's unit.</param>
    /// <remarks>A part has an <c>index</c>, a <c>kind</c> and <c>children</c> only where it has any.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="layout"/> is <c>null</c>.</exception>
    public static void WriteLayout(Utf8JsonWriter writer, ArticleLayout layout, long start = 0)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(layout);
        writer.WriteStartObject();
        writer.WriteString("unit"u8, UnitName(layout.Unit));
        writer.WritePropertyName("parts"u8);
        WriteParts(writer, layout.Parts, start);
        writer.WriteEndObject();
    }

    /// <summary>Writes diagnostics as a JSON value: <c>[{"code":"AK0003","severity":"info","message":"…","start":0,"length":0}]</c>.</summary>
    /// <param name="writer">Takes the value.</param>
    /// <param name="diagnostics">The diagnostics.</param>
    /// <param name="start">What to add to every offset: where the article's text begins in its source (<see cref="ArticleParseResult.Start"/>), in their unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <c>null</c>.</exception>
    public static void WriteDiagnostics(Utf8JsonWriter writer, ImmutableArray<ArticleDiagnostic> diagnostics, long start = 0)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        foreach (ArticleDiagnostic diagnostic in diagnostics.IsDefault ? [] : diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, diagnostic.Code);
            writer.WriteString("severity"u8, SeverityName(diagnostic.Severity));
            writer.WriteString("message"u8, diagnostic.Message);
            writer.WriteNumber("start"u8, start + diagnostic.Span.Start);
            writer.WriteNumber("length"u8, diagnostic.Span.Length);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFailure(Utf8JsonWriter writer, ArticleParseResult result, ArticleJsonOptions options)
    {
        ArticleDiagnostic error = result.Error!;
        writer.WriteStartObject();
        writer.WriteStartObject("error"u8);
        writer.WriteString("code"u8, error.Code);
        writer.WriteString("message"u8, error.Message);
        writer.WriteNumber("offset"u8, result.Start + error.Span.Start);
        writer.WriteEndObject();
        if (options.WithLayout)
        {
            writer.WritePropertyName("layout"u8);
            WriteLayout(writer, result.Layout, result.Start);
        }

        if (options.WithDiagnostics)
        {
            writer.WritePropertyName("diagnostics"u8);
            WriteDiagnostics(writer, result.Diagnostics, result.Start);
        }

        writer.WriteEndObject();
    }

    private static void WriteParts(Utf8JsonWriter writer, ImmutableArray<ArticlePart> parts, long start)
    {
        writer.WriteStartArray();
        foreach (ArticlePart part in parts)
        {
            writer.WriteStartObject();
            writer.WriteString("part"u8, PartName(part.Kind));
            if (part.Other != OtherPartKind.None)
            {
                writer.WriteString("kind"u8, KindName(part.Other));
            }

            if (part.Index is { } index)
            {
                writer.WriteNumber("index"u8, index);
            }

            writer.WriteNumber("start"u8, start + part.Span.Start);
            writer.WriteNumber("length"u8, part.Span.Length);
            if (!part.Children.IsEmpty)
            {
                // The tree of a layout is three levels deep at most: the recursion follows the code, not the input.
                writer.WritePropertyName("children"u8);
                WriteParts(writer, part.Children, start);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
