using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads a masthead: the outlet's name, alone or with the day, the number of the issue or a status word beside it.</summary>
internal static class MastheadGrammar
{
    private const int MaxLength = 160;
    private const int MaxNameWords = 4;
    private const int Certain = 10;
    private const int Unlikely = -16;

    /// <returns>The score, or <see cref="LineScores.Never"/> where the line is no masthead; then nothing is added.</returns>
    public static int Read(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        LineTraits traits = facts.Traits(source);
        bool isStatus = facts.Line.Length <= MaxLength && facts.Lexicon.Find(facts.Words(source).Word(facts.Line.Slice(source), 0)) == CreditWordKind.Status;
        if (isStatus && StatusLine.Is(source, facts.Line, facts.Lexicon, out _))
        {
            return LineScores.Never;
        }

        if (facts.Line.Length <= MaxLength && traits.Words > 1 && (isStatus || traits.HasDigit || traits.HasSpacedDash) && TryRead(source, facts, isStatus, parts))
        {
            return Certain;
        }

        // No newspaper is called like a town and nothing else, but those that are known; and whose picture it is isn't whose page.
        if ((traits.Words <= MaxNameWords && facts.Lexicon.Find(facts.Line.Slice(source)) == CreditWordKind.Place) || facts.PageKind(source, out _) == BodyLineKind.PhotoCredit)
        {
            return LineScores.Never;
        }

        parts.Add(ArticlePartKind.Outlet, facts.Line);
        return Math.Max(LineScores.Outlet(traits), Unlikely);
    }

    private static bool TryRead(ReadOnlySpan<char> source, LineFacts facts, bool isStatus, PartList parts)
    {
        CreditLexicon lexicon = facts.Lexicon;
        ref readonly LineDates dates = ref facts.Dates(source);
        CreditSegments segments = CreditSegments.Cut(source, facts.Line, lexicon, dates);
        int mark = parts.Count;
        int outlets = 0;
        int others = 0;
        int end = facts.Line.Start;
        for (int i = 0; i < segments.Count; i++)
        {
            TextSpan span = segments[i].Span;
            CreditParts.AddGap(source, TextSpan.FromBounds(end, span.Start), parts, 0);
            end = span.End;
            if (i == 0 && isStatus && TrySplit(source, span, lexicon, out TextSpan status, out TextSpan name))
            {
                parts.Add(ArticlePartKind.Status, status);
                parts.Add(ArticlePartKind.Outlet, name);
                (outlets, others) = (outlets + 1, others + 1);
            }
            else if (segments[i].Kind == CreditKind.Date)
            {
                parts.Add(ArticlePartKind.Date, span);
                others++;
            }
            else if (lexicon.Find(span.Slice(source)) == CreditWordKind.Status)
            {
                parts.Add(ArticlePartKind.Status, span);
                others++;
            }
            else if (IssueLine.Is(span.Slice(source)))
            {
                parts.AddOther(OtherPartKind.Skipped, span);
                others++;
            }
            else if (IsName(source, span, lexicon))
            {
                parts.Add(ArticlePartKind.Outlet, span);
                outlets++;
            }
            else
            {
                outlets = 0;
                break;
            }
        }

        if (outlets != 1 || others == 0 || segments.IsTooLong)
        {
            parts.Truncate(mark);
            return false;
        }

        CreditParts.AddGap(source, TextSpan.FromBounds(end, facts.Line.End), parts, 0);
        return true;
    }

    /// <summary>"Exclusive Harbour News": only what is surely an outlet needs no mark before it.</summary>
    private static bool TrySplit(ReadOnlySpan<char> source, TextSpan span, CreditLexicon lexicon, out TextSpan status, out TextSpan name)
    {
        ReadOnlySpan<char> text = span.Slice(source);
        WordSpans words = WordSpans.Of(text);
        (status, name) = (default, default);
        if (words.Count is < 2 or > MaxNameWords + 1)
        {
            return false;
        }

        status = new TextSpan(span.Start, words[0].End);
        name = TextSpan.FromBounds(span.Start + words[1].Start, span.End);
        return IsSure(name.Slice(source), lexicon);
    }

    private static bool IsSure(ReadOnlySpan<char> name, CreditLexicon lexicon) =>
        lexicon.Find(name) == CreditWordKind.Outlet || LineTraits.IsOutlet(name, WordSpans.Of(name));

    // A known outlet, one with a word that outlets have, or words that are all definite; a town is none.
    private static bool IsName(ReadOnlySpan<char> source, TextSpan span, CreditLexicon lexicon)
    {
        ReadOnlySpan<char> text = span.Slice(source);
        WordSpans words = WordSpans.Of(text, MaxNameWords);
        if (words.Count > MaxNameWords || SectionWords.Has(text))
        {
            return false;
        }

        return lexicon.Find(text) switch
        {
            CreditWordKind.Outlet => true,
            CreditWordKind.None => IsSure(text, lexicon) || LineTraits.IsAllLatin(text)
                || (words.Count <= 2 && LineTraits.IsDefinite(words.Word(text, 0)) && (words.Count == 1 || LineTraits.IsDefinite(words.Word(text, 1)))),
            _ => false,
        };
    }
}
