using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Asks whether a line of a few words stands where the headline does: above what can't be one, with nothing but a masthead before it.</summary>
internal static class TitlePosition
{
    /// <summary>Lines that a masthead has: name, number, date, status.</summary>
    private const int MostMastheadLines = 4;
    private const int OutletForSure = 5;
    private const int MostWords = 6;
    private const int WordsOfParagraph = 15;
    private const int Doubled = 5;
    private const int DoubledRole = 10;
    private const int Sentence = 4;
    private const int AboveCredits = 3;
    private const int MinHeadlineWords = 4;
    private const int MaxPlaceWords = 3;

    /// <summary>What to take off the score of names, because the line is rather the headline.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facts">A line that reads as names.</param>
    /// <param name="hasRole">Whether a word before them says what they did.</param>
    public static int AgainstByline(ReadOnlySpan<char> source, LineFacts facts, bool hasRole)
    {
        if (!IsTop(source, facts))
        {
            return 0;
        }

        // "Report: what it is about": such words begin headlines as well, and names don't begin with an event.
        TextSpan name = default;
        bool isDoubtful = !hasRole || (facts.HasRole(source, out TextSpan role, out name) && RoleNouns.Has(role.Slice(source)));
        if (!isDoubtful)
        {
            return facts.IsFirst && IsSigned(source, facts.Next) ? Doubled : 0;
        }

        // Of two lines that say who wrote it the first one is the headline.
        if (IsSigned(source, facts.Next) || IsCredited(source, facts.Next) || IsNameAboveText(source, facts.Next))
        {
            return hasRole ? DoubledRole : Doubled;
        }

        return hasRole && !IsNameLike(source, name) && IsText(source, facts.Next) ? DoubledRole : 0;
    }

    /// <summary>What where it stands says for a headline, or against it.</summary>
    public static int ForHeadline(ReadOnlySpan<char> source, LineFacts facts)
    {
        LineTraits traits = facts.Traits(source);
        if (traits.EndsWithStop)
        {
            // Of a few words and the sentence below them, the sentence is the lead; credits may stand between.
            LineFacts? above = facts.Previous;
            return IsFewWords(source, above) || (IsFewWords(source, above?.Previous) && (IsSigned(source, above) || IsCredited(source, above))) ? -Sentence : 0;
        }

        // Two words leave little to go by, but for the credits and the text below them.
        return traits.Words == 2 && IsFewWords(source, facts) && IsAboveCredits(source, facts) && IsTop(source, facts) ? AboveCredits : 0;
    }

    /// <summary>Whether the line is one name that stands between credits: below a place or a status word alone, or below the headline and above an
    /// outlet and a place.</summary>
    public static bool IsAmongCredits(ReadOnlySpan<char> source, LineFacts facts)
    {
        if (!IsNameAlone(source, facts) || facts.Previous is not { } above)
        {
            return false;
        }

        if (IsWordAlone(source, above))
        {
            return true;
        }

        return above.Words(source).Count >= MinHeadlineWords && !DateLineGrammar.IsOne(source, above) && IsPlaced(source, facts.Next) && IsText(source, facts.Next!.Next);
    }

    /// <summary>Whether a line is a place or a status word and nothing else.</summary>
    private static bool IsWordAlone(ReadOnlySpan<char> source, LineFacts facts) =>
        facts.Line.Length <= CreditLineGrammar.MaxLength && facts.Words(source).Count <= MaxPlaceWords
        && facts.Lexicon.Find(facts.Line.Slice(source)) is CreditWordKind.Place or CreditWordKind.Status;

    /// <summary>Whether a line has two parts, of which the second is a place.</summary>
    private static bool IsPlaced(ReadOnlySpan<char> source, LineFacts? facts)
    {
        if (facts is null || facts.Line.Length > CreditLineGrammar.MaxLength)
        {
            return false;
        }

        ref CreditSegments segments = ref facts.Credits(source, out _);
        return segments.Count == 2 && segments[1] is { Kind: CreditKind.Place, Before: '-' };
    }

    /// <summary>Whether one of the lines above is of so many words as headlines are, and neither credits nor a date.</summary>
    public static bool HasHeadlineAbove(ReadOnlySpan<char> source, LineFacts facts)
    {
        LineFacts? above = facts.Previous;
        for (int lines = 0; above is not null && lines <= MostMastheadLines; lines++, above = above.Previous)
        {
            if (above.Words(source).Count >= MinHeadlineWords && LineScores.Outlet(above.Traits(source)) < OutletForSure && !IsSurelySigned(above) && !DateLineGrammar.IsOne(source, above)
                && above.PageKind(source, out _) is not (BodyLineKind.Menu or BodyLineKind.Share))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether below the line stands who wrote it, and below that a text.</summary>
    public static bool IsAboveCredits(ReadOnlySpan<char> source, LineFacts facts) =>
        IsCredited(source, facts.Next) || IsFromAgency(source, facts.Next) || IsNameAboveText(source, facts.Next) || (IsSigned(source, facts.Next) && IsText(source, facts.Next!.Next));

    /// <summary>Whether a line is some words without a mark.</summary>
    private static bool IsFewWords(ReadOnlySpan<char> source, LineFacts? facts) =>
        facts is not null && facts.Traits(source) is
        {
            Words: >= 2 and <= MostWords, EndsWithStop: false, HasSlashes: false, HasListMark: false, HasSpacedDash: false, HasBracket: false, HasDigit: false, IsLatin: false,
            HasOutletHead: false, HasOutletTail: false, HasNameParticle: false,
        };

    /// <summary>Whether a line that was weighed before is one of credits, of more than one kind.</summary>
    public static bool IsSurelySigned(LineFacts? facts) => facts?.KeptCredits(out _) is >= BylineGrammar.WithPlace;

    /// <summary>Whether a line names an author and where, or for whom.</summary>
    public static bool IsSigned(ReadOnlySpan<char> source, LineFacts? facts)
    {
        if (facts is null || facts.Line.Length > CreditLineGrammar.MaxLength)
        {
            return false;
        }

        ref CreditSegments segments = ref facts.Credits(source, out bool areCredits);
        return areCredits && segments.Count > 1 && segments.Has(CreditKind.Author) && (segments.Has(CreditKind.Place) || segments.Has(CreditKind.Outlet));
    }

    /// <summary>Whether a line is an agency, with or without a place, and a text below it.</summary>
    private static bool IsFromAgency(ReadOnlySpan<char> source, LineFacts? facts)
    {
        if (facts is null || facts.Line.Length > CreditLineGrammar.MaxLength || !IsText(source, facts.Next))
        {
            return false;
        }

        ref CreditSegments segments = ref facts.Credits(source, out bool areCredits);
        return areCredits && segments.Has(CreditKind.Agency);
    }

    /// <summary>Whether the line begins with what somebody did for the article: "by the pen of".</summary>
    private static bool IsCredited(ReadOnlySpan<char> source, LineFacts? facts) =>
        facts is not null && facts.Line.Length <= CreditLineGrammar.MaxLength && facts.NextWords(source) > 0
        && facts.HasRole(source, out _, out TextSpan name)
        && AuthorsGrammar.IsName(name.Slice(source)) && IsText(source, facts.Next);

    /// <summary>Whether a line is one name and nothing else.</summary>
    public static bool IsNameAlone(ReadOnlySpan<char> source, LineFacts? facts) =>
        facts is not null && facts.Words(source).Count is 2 or 3 && LineScores.PlainName(facts.Traits(source)) > 0 && AuthorsGrammar.IsName(facts.Line.Slice(source));

    private static bool IsNameAboveText(ReadOnlySpan<char> source, LineFacts? facts) =>
        IsNameAlone(source, facts) && IsText(source, facts!.Next);

    /// <summary>Two words of which the second is definite, as families are called, or with what stands in names and titles.</summary>
    private static bool IsNameLike(ReadOnlySpan<char> source, TextSpan name) => LineScores.PlainName(LineTraits.Of(source, name)) > LineScores.ThreeWordName;

    private static bool IsText(ReadOnlySpan<char> source, LineFacts? facts) =>
        facts is not null && (facts.Traits(source).EndsWithStop || facts.Words(source).Count >= WordsOfParagraph);

    /// <summary>Whether nothing but a masthead stands above the line.</summary>
    private static bool IsTop(ReadOnlySpan<char> source, LineFacts facts)
    {
        for (int lines = 0; lines <= MostMastheadLines; lines++)
        {
            if (facts.IsFirst)
            {
                return true;
            }

            if (facts.Previous is not { } previous || !IsMasthead(source, previous))
            {
                return false;
            }

            facts = previous;
        }

        return false;
    }

    private static bool IsMasthead(ReadOnlySpan<char> source, LineFacts facts) =>
        facts.Line.Length <= CreditLineGrammar.MaxLength
        && (LineScores.Outlet(facts.Traits(source)) >= OutletForSure || StatusLine.Is(source, facts.Line, facts.Lexicon, out _) || DateLineGrammar.IsOne(source, facts));
}
