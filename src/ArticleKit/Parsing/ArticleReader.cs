using System.Collections.Immutable;
using ArticleKit.Parsing.Cleaning;
using ArticleKit.Templates;

namespace ArticleKit.Parsing;

/// <summary>From the characters of a source to a result: lines, layout, article, diagnostics. Knows nothing of encodings and streams.</summary>
internal static class ArticleReader
{
    /// <summary>Reads a source; never throws for what it says.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="options">The parser's options; the length limit is the caller's to keep.</param>
    /// <param name="automaton">The layout to read by.</param>
    /// <param name="recorder">Takes what each line was worth in each role; <c>null</c> for nobody.</param>
    public static ArticleParseResult Read(ReadOnlySpan<char> source, ArticleParserOptions options, LineAutomaton automaton, LayoutRecorder? recorder = null)
    {
        if (options.Clean && TextCleaner.IsNeeded(source))
        {
            return CleanedReader.Read(source, options, automaton);
        }

        LayoutWorkspace work = LayoutWorkspace.Rent();
        ArticleParseResult result = Read(source, options, automaton, recorder, work);
        work.Return();
        return result;
    }

    private static ArticleParseResult Read(
        ReadOnlySpan<char> source, ArticleParserOptions options, LineAutomaton automaton, LayoutRecorder? recorder, LayoutWorkspace work)
    {
        List<TextSpan> lines = work.Lines;
        PartList parts = work.Parts;
        SourceLines.Collect(source, lines);
        DiagnosticList diagnostics = new();
        diagnostics.AddUnpairedSurrogates(source);
        int misfit = lines.Count == 0 ? -1 : LayoutFinder.Find(source, automaton, options.Words.Lexicon, options.CutDateline, work, recorder);
        if (lines.Count == 0)
        {
            diagnostics.Add(ArticleDiagnosticId.EmptyInput, new TextSpan(0, source.Length));
        }
        else if (misfit >= 0)
        {
            int start = misfit < lines.Count ? lines[misfit].Start : source.Length;
            diagnostics.Add(ArticleDiagnosticId.TemplateMismatch, TextSpan.FromBounds(start, source.Length));
            parts.AddOther(OtherPartKind.Unread, TextSpan.FromBounds(lines[0].Start, lines[^1].End));
        }

        ArticleLayout layout = parts.ToLayout(source.Length);
        Article? article = misfit >= 0 || lines.Count == 0 ? null : ArticleMaker.Make(source, layout, options);
        if (article is { Headline: null, Paragraphs.IsEmpty: true })
        {
            article = null;
            diagnostics.Add(ArticleDiagnosticId.EmptyInput, new TextSpan(0, source.Length));
        }

        diagnostics.AddAbout(article, parts, source.Length);
        return new ArticleParseResult(article, layout, diagnostics.ToImmutable());
    }

    /// <summary>The result for a source that passes the length limit.</summary>
    /// <param name="unit">The unit of <paramref name="length"/>.</param>
    /// <param name="length">How much of the source was seen.</param>
    public static ArticleParseResult Refuse(TextUnit unit, int length)
    {
        TextSpan whole = new(0, length);
        ImmutableArray<ArticlePart> parts = length == 0 ? [] : [new ArticlePart(ArticlePartKind.Other, whole, other: OtherPartKind.Unread)];
        return new ArticleParseResult(null, new ArticleLayout(unit, length, parts), [new ArticleDiagnostic(ArticleDiagnosticId.InputTooLong, whole)]);
    }
}
