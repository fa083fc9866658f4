using System.Buffers;
using System.Collections.Immutable;
using ArticleKit.Templates;
using ArticleKit.Text;

namespace ArticleKit.Parsing.Cleaning;

/// <summary>Reads a text as it is when cleaned, and says where everything stands in the text as it was.</summary>
/// <remarks>What was taken out belongs to the part before it, or to the blank at the beginning.</remarks>
internal static class CleanedReader
{
    public static ArticleParseResult Read(ReadOnlySpan<char> source, ArticleParserOptions options, LineAutomaton automaton) =>
        Read(source, options, automaton, null, out _);

    /// <summary>Reads a text and says why each part is that part.</summary>
    public static ArticleExplanation Explain(ReadOnlySpan<char> source, ArticleParserOptions options, LineAutomaton automaton)
    {
        ArticleParseResult result = Read(source, options, automaton, new LayoutRecorder(), out ImmutableArray<PartExplanation> parts);
        return new ArticleExplanation(result, parts);
    }

    private static ArticleParseResult Read(
        ReadOnlySpan<char> source, ArticleParserOptions options, LineAutomaton automaton, LayoutRecorder? recorder, out ImmutableArray<PartExplanation> parts)
    {
        char[] buffer = ArrayPool<char>.Shared.Rent(source.Length);
        try
        {
            OffsetMap map = TextCleaner.Clean(source, buffer, out int length);
            ReadOnlySpan<char> cleaned = buffer.AsSpan(0, length);
            ArticleParseResult result = ArticleReader.Read(cleaned, options with { Clean = false }, automaton, recorder);
            parts = recorder is null
                ? []
                : [.. recorder.Explain(cleaned, result.Layout).Select(one => new PartExplanation(Move(one.Part, map), one.Rule, one.Score, one.RunnerUp, one.RunnerUpScore))];
            ImmutableArray<ArticleDiagnostic> diagnostics = [.. result.Diagnostics.Select(one => one with { Span = Move(one.Span, map) })];
            return new ArticleParseResult(result.Article, new ArticleLayout(TextUnit.Utf16, source.Length, Move(result.Layout, map)), diagnostics);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static ImmutableArray<ArticlePart> Move(ArticleLayout layout, OffsetMap map)
    {
        int start = map.ToSource(0);
        ImmutableArray<ArticlePart> parts = [.. layout.Parts.Select(part => Move(part, map))];
        return start == 0 ? parts : parts is [{ Other: OtherPartKind.Blank } first, ..]
            ? parts.SetItem(0, new ArticlePart(ArticlePartKind.Other, TextSpan.FromBounds(0, first.Span.End), other: OtherPartKind.Blank))
            : parts.Insert(0, new ArticlePart(ArticlePartKind.Other, new TextSpan(0, start), other: OtherPartKind.Blank));
    }

    // The tree of a layout is four levels deep at most: the recursion follows the code, not the input.
    private static ArticlePart Move(ArticlePart part, OffsetMap map) =>
        new(part.Kind, Move(part.Span, map), part.Index, part.Other, [.. part.Children.Select(child => Move(child, map))]);

    private static TextSpan Move(TextSpan span, OffsetMap map) => TextSpan.FromBounds(map.ToSource(span.Start), map.ToSource(span.End));
}
