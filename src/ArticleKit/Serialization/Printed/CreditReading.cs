using ArticleKit.Parsing;

namespace ArticleKit.Serialization.Printed;

/// <summary>Reads a raw byline or dateline again, so that it is printed only where it still says what the fields say.</summary>
internal static class CreditReading
{
    // A longer line is read as no line of credits either.
    private const int MaxLength = 400;

    // Credits stand above a paragraph, which is what makes a short line one.
    private const int WordsOfParagraph = 40;

    /// <summary>What the lines of a byline say; <c>null</c> where they are none, or hold something that nobody understands.</summary>
    public static Article? OfByline(string text, out ArticleLayout layout)
    {
        PartList parts = new();
        List<TextSpan> lines = [];
        LineFacts facts = new();
        bool isRead = text.Length <= MaxLength;
        SourceLines.Collect(isRead ? text : "", lines);
        foreach (TextSpan line in lines)
        {
            facts.Start(line, CreditLexicon.BuiltIn, isFirst: line == lines[0], next: null, WordsOfParagraph);
            isRead = isRead && CreditLineGrammar.Read(text, facts, parts) != LineScores.Never;
        }

        return Made(text, isRead, parts, out layout);
    }

    /// <summary>What a dateline says; <c>null</c> where it is none, or holds something that nobody understands.</summary>
    public static Article? OfDateline(string text, out ArticleLayout layout)
    {
        PartList parts = new();
        bool isRead = text.Length <= MaxLength && !SourceLines.HasLineEnd(text);
        if (isRead)
        {
            TextSpan line = FieldTrimmer.Trim(text, new TextSpan(0, text.Length));
            CreditSegments segments = CreditSegments.Cut(text, line, CreditLexicon.BuiltIn, LineDates.Of(text, line));
            isRead = segments.Count > 0 && !segments.IsTooLong && CreditClassifier.Classify(text, ref segments)
                && CreditParts.Add(text, line, ref segments, parts, ArticlePartKind.Dateline);
        }

        return Made(text, isRead, parts, out layout);
    }

    private static Article? Made(string text, bool isRead, PartList parts, out ArticleLayout layout)
    {
        isRead = isRead && parts.Count > 0 && !parts.HasUnresolved;
        layout = isRead ? parts.ToLayout(text.Length) : new PartList().ToLayout(text.Length);
        return isRead ? ArticleMaker.Make(text, parts) : null;
    }
}
