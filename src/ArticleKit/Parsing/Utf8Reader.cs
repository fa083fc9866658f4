using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ArticleKit.Templates;
using ArticleKit.Transcoding;

namespace ArticleKit.Parsing;

/// <summary>Reads UTF-8: decodes it, reads the characters, and moves the spans back to bytes.</summary>
internal static class Utf8Reader
{
    /// <summary>No text within the limit has more bytes: a UTF-16 code unit takes three at most, and a malformed sequence gives one a byte.</summary>
    public static long MaxBytes(ArticleParserOptions options) => 3L * options.MaxLength;

    public static ArticleParseResult Read(ReadOnlySpan<byte> source, ArticleParserOptions options, LineAutomaton automaton)
    {
        if (source.Length > MaxBytes(options))
        {
            return ArticleReader.Refuse(TextUnit.Utf8, source.Length);
        }

        char[] buffer = ArrayPool<char>.Shared.Rent(source.Length);
        try
        {
            ReadOnlySpan<char> text = buffer.AsSpan(0, Utf8Kernels.Decode(source, buffer));
            if (text.Length > options.MaxLength)
            {
                return ArticleReader.Refuse(TextUnit.Utf8, source.Length);
            }

            ArticleParseResult result = ArticleReader.Read(text, options, automaton);
            ImmutableArray<ArticleDiagnostic> diagnostics = UnitConversion.Convert(result.Diagnostics, TextUnit.Utf16, TextUnit.Utf8, source);
            return new ArticleParseResult(result.Article, result.Layout.To(TextUnit.Utf8, source), AddMalformed(diagnostics, source));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>Reports the first malformed sequence; one report an article, however many there are.</summary>
    private static ImmutableArray<ArticleDiagnostic> AddMalformed(ImmutableArray<ArticleDiagnostic> diagnostics, ReadOnlySpan<byte> source)
    {
        if (Utf8Kernels.IsValid(source))
        {
            return diagnostics;
        }

        int at = 0;
        int consumed;
        while (Rune.DecodeFromUtf8(source[at..], out _, out consumed) == OperationStatus.Done)
        {
            at += consumed;
        }

        ArticleDiagnostic malformed = new(ArticleDiagnosticId.InvalidUtf8, new TextSpan(at, consumed));
        return [.. diagnostics.Append(malformed).OrderBy(d => d.Span.Start).ThenBy(d => d.Id)];
    }
}
