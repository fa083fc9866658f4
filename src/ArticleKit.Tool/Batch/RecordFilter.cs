using System.Buffers;
using ArticleKit.Tool.Formats;

namespace ArticleKit.Tool.Batch;

/// <summary>One line in, one line out. One instance serves one line after the other; the parser may serve several.</summary>
internal sealed class RecordFilter
{
    private readonly BatchOptions _options;
    private readonly ArticleParser _parser;
    private readonly RecordScanner _scanner;
    private readonly bool _writesViews;

    public RecordFilter(ArticleParser parser, BatchOptions options)
    {
        _options = options;
        _parser = parser;
        _scanner = new RecordScanner(new RecordRoles(options));

        // The article in JSON and nothing beside it needs no strings.
        _writesViews = options.To == ArticleFormats.Json && !options.Settings.Indented && options is { WithLayout: false, WithDiagnostics: false, Attributes: false, Reading.Clean: false };
    }

    /// <summary>Reads a line and appends its record.</summary>
    /// <param name="line">The line without its line end.</param>
    /// <param name="isTooLong">Whether this is only the beginning of the line.</param>
    /// <param name="number">The 1-based number of the line in its input.</param>
    /// <param name="source">Which input, where there are several.</param>
    /// <param name="destination">Takes one whole line.</param>
    /// <returns>What went wrong; <c>null</c> where the record has an article.</returns>
    public RecordError? Write(ReadOnlySpan<byte> line, bool isTooLong, long number, string? source, IBufferWriter<byte> destination)
    {
        RecordWriter writer = new(destination);
        RecordError? error = line.ContainsAnyExcept(" \t\r"u8) || isTooLong
            ? _scanner.Scan(line, isTooLong)
            : _scanner.ScanBlank();
        error ??= _writesViews && TryWriteView(line, writer) ? null : WriteArticle(line, writer);
        if (error is { } reason)
        {
            writer.Start(line, _scanner.Properties, keepsText: !_options.Attributes);
            if (_options.Attributes)
            {
                writer.WriteAttributes(null);
            }

            writer.WriteError(reason, number, source);
        }

        writer.End();
        return error;
    }

    /// <summary>Writes the article from the bytes of the line.</summary>
    /// <returns>Whether it is one; if not, nothing is written, and the strings say why.</returns>
    private bool TryWriteView(ReadOnlySpan<byte> line, RecordWriter writer)
    {
        ReadOnlySpan<byte> raw = _scanner.Text.Slice(line);
        byte[] bytes = ArrayPool<byte>.Shared.Rent(raw.Length);
        try
        {
            if (!JsonText.TryUnescape(raw, bytes, out int length))
            {
                return false;
            }

            using ArticleView view = _parser.Read(bytes.AsSpan(0, length));
            if (!view.IsArticle)
            {
                return false;
            }

            writer.Start(line, _scanner.Properties, keepsText: false);
            writer.WriteArticle(view);
            return true;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private RecordError? WriteArticle(ReadOnlySpan<byte> line, RecordWriter writer)
    {
        ReadOnlySpan<byte> raw = _scanner.Text.Slice(line);
        char[] characters = ArrayPool<char>.Shared.Rent(raw.Length);
        try
        {
            ReadOnlySpan<char> text = characters.AsSpan(0, JsonText.Unescape(raw, characters));
            ArticleParseResult result = _parser.Parse(text);
            if (!result.IsArticle)
            {
                ArticleDiagnostic error = result.Error!;
                return new RecordError(error.Code, error.Message, error.Span.Start, InText: true);
            }

            writer.Start(line, _scanner.Properties, keepsText: false);
            if (_options.Attributes)
            {
                writer.WriteAttributes(result.Layout.To(TextUnit.CodePoint, text));
                return null;
            }

            writer.WriteArticle(result.Article, _options.To, _options.Settings);
            if (_options.WithLayout)
            {
                writer.WriteLayout(result.Layout.To(_options.Unit, text));
            }

            if (_options.WithDiagnostics)
            {
                writer.WriteDiagnostics(Output.TextUnitCounter.Convert(result.Diagnostics, text, _options.Unit));
            }

            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }
}
