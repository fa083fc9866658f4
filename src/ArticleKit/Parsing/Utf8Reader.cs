using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using ArticleKit.Parsing.Cleaning;
using ArticleKit.Templates;
using ArticleKit.Transcoding;

namespace ArticleKit.Parsing;

/// <summary>Reads UTF-8: decodes it, reads the characters, and says where they stand in the bytes.</summary>
internal static class Utf8Reader
{
    /// <summary>No text within the limit has more bytes: a UTF-16 code unit takes three at most, and a malformed sequence gives one a byte.</summary>
    public static long MaxBytes(ArticleParserOptions options) => 3L * options.MaxLength;

    /// <summary>Reads a source whole.</summary>
    public static ArticleParseResult Parse(ReadOnlySpan<byte> source, ArticleParserOptions options, LineAutomaton automaton)
    {
        using ArticleView view = Read(source, options, automaton);
        return view.ToResult();
    }

    /// <summary>Reads a source; what was found stays in a workspace until the view is disposed of.</summary>
    public static ArticleView Read(ReadOnlySpan<byte> source, ArticleParserOptions options, LineAutomaton automaton)
    {
        LayoutWorkspace work = LayoutWorkspace.Rent();
        if (source.Length > MaxBytes(options))
        {
            return new ArticleView(source, work, ArticleReader.Refuse(TextUnit.Utf8, source.Length));
        }

        work.Decoded.Decode(source);
        ReadOnlySpan<char> text = work.Decoded.Characters;
        if (text.Length > options.MaxLength)
        {
            return new ArticleView(source, work, ArticleReader.Refuse(TextUnit.Utf8, source.Length));
        }

        if (options.Clean && TextCleaner.IsNeeded(text))
        {
            return ReadCleaned(source, options, automaton, work);
        }

        ArticleReader.Read(text, options, automaton, work);
        work.Decoded.CountBytes();

        // Whatever is malformed was decoded as U+FFFD.
        return !text.Contains('\uFFFD') || Utf8Kernels.IsValid(source)
            ? new ArticleView(source, work, options.Language)
            : new ArticleView(source, work, options.Language, Encode(text));
    }

    /// <summary>The result of a source that was decoded and read.</summary>
    /// <param name="source">The source.</param>
    /// <param name="isValid">Whether it is well-formed UTF-8.</param>
    /// <param name="work">Has what was found.</param>
    /// <param name="language">The language given.</param>
    public static ArticleParseResult Result(ReadOnlySpan<byte> source, bool isValid, LayoutWorkspace work, string? language)
    {
        ReadOnlySpan<char> text = work.Decoded.Characters;
        Article? article = work.IsArticle ? ArticleMaker.Make(text, work.Fields, language) : null;
        ImmutableArray<ArticleDiagnostic> diagnostics = work.Diagnostics.ToImmutable();
        if (!isValid)
        {
            return new ArticleParseResult(
                article, work.Parts.ToLayout(text.Length).To(TextUnit.Utf8, source), AddMalformed(UnitConversion.Convert(diagnostics, TextUnit.Utf16, TextUnit.Utf8, source), source));
        }

        PartEntry[] parts = work.Parts.Entries.ToArray();
        foreach (ref PartEntry part in parts.AsSpan())
        {
            part = part with { Span = work.Decoded.ToUtf8(part.Span) };
        }

        if (!diagnostics.IsEmpty)
        {
            diagnostics = [.. diagnostics.Select(one => one with { Span = work.Decoded.ToUtf8(one.Span) })];
        }

        return new ArticleParseResult(article, ArticleLayout.Of(parts, TextUnit.Utf8, source.Length), diagnostics);
    }

    // Two readings: one that knows where everything stood, and one of the cleaned text, which the fields are cut from.
    private static ArticleView ReadCleaned(ReadOnlySpan<byte> source, ArticleParserOptions options, LineAutomaton automaton, LayoutWorkspace work)
    {
        char[] cleaned = ArrayPool<char>.Shared.Rent(work.Decoded.Characters.Length);
        try
        {
            ArticleParseResult result = CleanedReader.Read(work.Decoded.Characters, options, automaton);
            ImmutableArray<ArticleDiagnostic> diagnostics = UnitConversion.Convert(result.Diagnostics, TextUnit.Utf16, TextUnit.Utf8, source);
            result = new ArticleParseResult(
                result.Article,
                result.Layout.To(TextUnit.Utf8, source),
                Utf8Kernels.IsValid(source) ? diagnostics : AddMalformed(diagnostics, source));

            TextCleaner.Clean(work.Decoded.Characters, cleaned, out int length);
            work.Decoded.Take(cleaned.AsSpan(0, length));
            ArticleReader.Read(work.Decoded.Characters, options with { Clean = false }, automaton, work);
            work.Decoded.CountBytes();
            return new ArticleView(Encode(work.Decoded.Characters), work, result, options.Language);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(cleaned);
        }
    }

    private static byte[] Encode(ReadOnlySpan<char> text)
    {
        byte[] utf8 = new byte[Utf8Kernels.MaxBytes(text.Length)];
        return utf8.AsSpan(0, Utf8Kernels.Encode(text, utf8)).ToArray();
    }

    /// <summary>Reports the first malformed sequence; one report an article, however many there are.</summary>
    private static ImmutableArray<ArticleDiagnostic> AddMalformed(ImmutableArray<ArticleDiagnostic> diagnostics, ReadOnlySpan<byte> source)
    {
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
