using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads an outlet and its section on one line above the headline: <c>outlet | section</c>, or the other way round.</summary>
internal static class OutletSectionGrammar
{
    private const int MaxLength = 64;
    private const int MaxSiteWords = 4;
    private const int MinHeadline = 3;
    private const int MaxHeadline = 25;
    private const int Certain = 10;

    // Of a name that no list has: with a bar between, as pages print it, and with other marks, which headlines have too.
    private const int LikeOutlet = 2;
    private const int SurelyOutlet = 5;

    /// <returns>The score, or <see cref="LineScores.Never"/> where the line is something else; then nothing is added.</returns>
    public static int Read(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        TextSpan line = facts.Line;
        ReadOnlySpan<char> text = line.Slice(source);
        int mark = line.Length > MaxLength ? -1 : text.IndexOfAny("|/-\u2013");
        if (mark <= 0 || mark == text.Length - 1 || text[(mark + 1)..].ContainsAny("|/-\u2013"))
        {
            return LineScores.Never;
        }

        TextSpan first = FieldTrimmer.Trim(source, new TextSpan(line.Start, mark));
        TextSpan second = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start + mark + 1, line.End));
        bool sectionFirst = SectionWords.Has(first.Slice(source));
        if (sectionFirst == SectionWords.Has(second.Slice(source)) || !IsAboveHeadline(source, facts.Next))
        {
            return LineScores.Never;
        }

        TextSpan site = sectionFirst ? second : first;
        if (site.IsEmpty || !IsOutlet(source, site, facts.Lexicon, text[mark] == '|'))
        {
            return LineScores.Never;
        }

        parts.Add(sectionFirst ? ArticlePartKind.Section : ArticlePartKind.Outlet, first);
        CreditParts.AddGap(source, TextSpan.FromBounds(first.End, second.Start), parts, 0);
        parts.Add(sectionFirst ? ArticlePartKind.Outlet : ArticlePartKind.Section, second);
        return Certain;
    }

    private static bool IsAboveHeadline(ReadOnlySpan<char> source, LineFacts? next) =>
        next is not null && next.Words(source).Count is >= MinHeadline and <= MaxHeadline && !next.Traits(source).EndsWithStop;

    private static bool IsOutlet(ReadOnlySpan<char> source, TextSpan site, CreditLexicon lexicon, bool isBar) => lexicon.Find(site.Slice(source)) switch
    {
        CreditWordKind.Outlet or CreditWordKind.PlaceOrOutlet => true,
        CreditWordKind.None => WordSpans.CountIn(site.Slice(source)) <= MaxSiteWords
            && LineScores.Outlet(LineTraits.Of(source, site)) >= (isBar ? LikeOutlet : SurelyOutlet),
        _ => false,
    };
}
