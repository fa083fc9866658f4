using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Weighs a few words above the headline that lead to it: they end in a colon or in dots, or begin as no headline does and are clearly shorter.</summary>
internal static class KickerGrammar
{
    private const int MaxWords = 8;
    private const int MaxTopicWords = 3;
    private const int MinHeadlineWords = 4;
    private const int MaxHeadlineWords = 20;
    private const int WithColon = 9;
    private const int WithDots = 6;
    private const int Leading = 5;

    public static int Score(ReadOnlySpan<char> source, LineFacts facts)
    {
        if (facts.Next is not { Next: not null } next || facts.Words(source).Count > MaxWords)
        {
            return LineScores.Never;
        }

        ReadOnlySpan<char> line = FieldTrimmer.TrimMarksAtEnd(facts.Line.Slice(source), FieldTrimmer.Unseen);
        bool colon = line is [.., ':'];
        bool dots = line is [.., '\u2026'] || line.EndsWith("..", StringComparison.Ordinal); // HORIZONTAL ELLIPSIS
        int words = facts.Words(source).Count;

        // "X after Y": no newspaper is called so, and the headline is the longer line below it, above the credits.
        bool leads = !colon && !dots && (KickerHeads.Has(facts.Words(source).Word(facts.Line.Slice(source), 0))
            || (words <= MaxTopicWords && facts.Traits(source) is { HasFunctionWord: true, HasSentenceMarks: false } && TitlePosition.IsAboveCredits(source, next)));
        int below = next.Words(source).Count;
        if (!(colon || dots || leads) || below is < MinHeadlineWords or > MaxHeadlineWords || words >= below
            || facts.Traits(source).EndsWithStop || next.Traits(source).EndsWithStop || !IsWords(source, facts, colon))
        {
            return LineScores.Never;
        }

        // What leads to a headline stands above one: above credits, or above a paragraph that is longer.
        int after = next.Next.Words(source).Count;
        bool isHeadline = TitlePosition.IsAboveCredits(source, next) || after * 2 >= below * 3 || (after > below && next.Next.Traits(source).EndsWithStop);
        return !isHeadline || DateLineGrammar.IsOne(source, next) ? LineScores.Never
            : colon ? WithColon
            : dots ? WithDots
            : words * 3 <= below * 2 ? Leading : LineScores.Never;
    }

    // Credits end in a colon as well, and so do the headings of pages.
    private static bool IsWords(ReadOnlySpan<char> source, LineFacts facts, bool colon)
    {
        LineTraits traits = facts.Traits(source);
        if (traits.HasSlashes || traits.HasSpacedDash || facts.PageKind(source, out _) != BodyLineKind.Paragraph)
        {
            return false;
        }

        ReadOnlySpan<char> words = facts.Line.Slice(source).TrimEnd(":" + FieldTrimmer.Unseen);
        return !colon || (words.Length > 0 && facts.Lexicon.Find(words) == CreditWordKind.None && !facts.HasRole(source, out _, out _)
            && !facts.Lexicon.IsRole(words));
    }
}
