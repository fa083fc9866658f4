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
        work.Diagnostics.AddUnpairedSurrogates(source);
        Read(source, options, automaton, work, recorder);
        ArticleParseResult result = new(
            work.IsArticle ? ArticleMaker.Make(source, work.Fields, options.Language) : null,
            work.Parts.ToLayout(source.Length),
            work.Diagnostics.ToImmutable());
        work.Return();
        return result;
    }

    /// <summary>Reads a source that needs no cleaning, and leaves parts, fields and diagnostics in the workspace; says nothing of lone surrogates.</summary>
    public static void Read(
        ReadOnlySpan<char> source, ArticleParserOptions options, LineAutomaton automaton, LayoutWorkspace work, LayoutRecorder? recorder = null)
    {
        List<TextSpan> lines = work.Lines;
        DiagnosticList diagnostics = work.Diagnostics;
        if (SourceLines.Collect(source, lines, options.MaxLines, options.MaxLineLength, out TextSpan beyond) is not ArticleDiagnosticId.None and ArticleDiagnosticId passed)
        {
            Refuse(source, passed, beyond, work);
            return;
        }

        if (lines.Count == 0)
        {
            diagnostics.Add(ArticleDiagnosticId.EmptyInput, new TextSpan(0, source.Length));
            return;
        }

        if (WrongEncoding.Find(source) is { IsEmpty: false } wrong)
        {
            Refuse(source, ArticleDiagnosticId.WrongEncoding, wrong, work);
            return;
        }

        int misfit = LayoutFinder.Find(source, automaton, options.Words.Lexicon, options.CutDateline, work, recorder);
        if (misfit >= 0)
        {
            int start = misfit < lines.Count ? lines[misfit].Start : source.Length;
            diagnostics.Add(ArticleDiagnosticId.TemplateMismatch, TextSpan.FromBounds(start, source.Length));
            work.Parts.AddOther(OtherPartKind.Unread, TextSpan.FromBounds(lines[0].Start, lines[^1].End));
            return;
        }

        work.Fields.Read(source, work.Parts.Entries, options.ReferenceDate);
        if (work.Fields.People > options.MaxAuthors)
        {
            Refuse(source, ArticleDiagnosticId.TooManyAuthors, work.Fields[ArticlePartKind.Byline] ?? work.Fields.FirstPerson, work);
            return;
        }

        work.IsArticle = work.Fields.IsArticle;
        if (work.IsArticle)
        {
            diagnostics.AddAbout(work.Fields, work.Parts, source.Length);
        }
        else
        {
            work.Fields.Clear();
            diagnostics.Add(ArticleDiagnosticId.EmptyInput, new TextSpan(0, source.Length));
        }
    }

    // Nothing partial: what was found so far is as good as not read.
    private static void Refuse(ReadOnlySpan<char> source, ArticleDiagnosticId id, TextSpan where, LayoutWorkspace work)
    {
        work.Fields.Clear();
        work.Parts.Truncate(0);
        work.Parts.AddOther(OtherPartKind.Unread, new TextSpan(0, source.Length));
        work.Diagnostics.Add(id, where);
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
