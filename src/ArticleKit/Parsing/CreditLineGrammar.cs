using System.Buffers;
using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads a line of credits: authors, places, agencies, outlets, others and their roles, in every order newsrooms print them.</summary>
internal static class CreditLineGrammar
{
    public const int MaxLength = 240;

    private const int Certain = 12;
    private const int Likely = 9;
    private const int PlaceAlone = 5;
    private const int Guessed = 3;
    private const int Doubtful = 1;
    private const int Marked = 5;
    private const int WordsOfParagraph = 15;
    private const int SentenceWords = 4;
    private const int HeadlineWords = 4;
    private const int MinTitleWords = 3;
    private const int MaxOutletWords = 3;
    private const int AmongCredits = 4;
    private const int WordsWithoutMark = 8;
    private const int MostListed = 12;
    private const int MaxItemWords = 8;
    private const int MaxRoleWords = 6;

    // Whatever divides credits; TATWEEL stands for a dash, but within words as well, and then the line is looked at closer.
    private static readonly SearchValues<char> Marks = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015_\u0640:/|,\u060C()[]{}\"\u00AB\u00BB\u201C\u201D\u201E*@\u00A9.+&");

    /// <summary>Reads the line and weighs it against a line of text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facts">The line; keeps what was read, so that the line that is chosen isn't read again.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <returns>The score, or <see cref="LineScores.Never"/> where the line isn't one; then nothing is added.</returns>
    public static int Read(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        // The parts of a line are numbered behind those of lines before it.
        bool isFirst = parts.CountOf(ArticlePartKind.Author) + parts.CountOf(ArticlePartKind.Place) + parts.CountOf(ArticlePartKind.Agency) + parts.CountOf(ArticlePartKind.Credit) == 0;
        if (!isFirst)
        {
            return ReadNew(source, facts, parts);
        }

        if (facts.KeptCredits(out PartList kept) is not { } score)
        {
            score = ReadNew(source, facts, kept);
            facts.KeepCredits(score);
        }

        parts.Add(kept);
        return score;
    }

    private static int ReadNew(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        TextSpan line = facts.Line;
        if (IsProse(source, facts))
        {
            return LineScores.Never;
        }

        if (facts.PageKind(source, out _) is BodyLineKind.Caption || SectionWords.Has(facts.Line.Slice(source)))
        {
            return LineScores.Never;
        }

        int mark = parts.Count;
        int byline = BylineGrammar.Read(source, line, facts.Lexicon, parts, facts);

        byline += byline is > LineScores.Never and < Likely && TitlePosition.IsAmongCredits(source, facts) ? AmongCredits : 0;
        int against = byline is > LineScores.Never and < Likely ? TitlePosition.AgainstByline(source, facts, byline == BylineGrammar.WithRole) : 0;

        // Two words above a paragraph, and nothing before them, are a short headline rather than a name.
        byline -= byline is > LineScores.Never and < Likely && facts.IsFirst && facts.NextWords(source) >= WordsOfParagraph ? 1 : 0;
        byline -= against;

        // Below somebody and a place nobody else signs alone, unless by a given name.
        if (byline is > LineScores.Never and < BylineGrammar.WithRole && TitlePosition.IsSurelySigned(facts.Previous) && !TitlePosition.HasHeadlineAbove(source, facts)
            && !CreditPlaces.IsPerson(line.Slice(source)))
        {
            parts.Truncate(mark);
            byline = LineScores.Never;
        }

        if (byline == BylineGrammar.WithPlace || line.Length > MaxLength)
        {
            return byline;
        }

        // One of a list: "the winners:" stands above it, and another of its kind below or above.
        if (byline != BylineGrammar.WithRole && IsListed(source, facts))
        {
            return LineScores.Never;
        }

        // A word of the page is nobody's name.
        if (byline is < Likely and not LineScores.Never && facts.PageKind(source, out _) is BodyLineKind.Menu or BodyLineKind.Share or BodyLineKind.Related)
        {
            return LineScores.Never;
        }

        if (byline < Likely && TrailerGrammar.TryReadSource(source, facts, parts, mark))
        {
            return Likely;
        }

        ref CreditSegments segments = ref facts.Credits(source, out bool areCredits);
        areCredits |= NameOutlet(source, facts, ref segments);
        int score = areCredits ? Weigh(source, facts, ref segments) : LineScores.Never;
        score -= score is Likely or Guessed && segments.Count == 2 && segments[0].Kind is CreditKind.Role or CreditKind.Status ? TitlePosition.AgainstByline(source, facts, hasRole: true) : 0;
        if (score <= byline)
        {
            return byline;
        }

        parts.Truncate(mark);
        if (!CreditParts.Add(source, line, ref segments, parts))
        {
            parts.Truncate(mark);
            return BylineGrammar.Read(source, line, facts.Lexicon, parts, facts);
        }

        return score;
    }

    /// <summary>Many words, and among the first more than a name has without a mark, or what somebody did, between them: what most lines are.</summary>
    public static bool IsProse(ReadOnlySpan<char> source, LineFacts facts)
    {
        ref readonly WordSpans words = ref facts.Words(source);
        if (words.Count <= WordsWithoutMark)
        {
            return false;
        }

        ReadOnlySpan<char> head = facts.Line.Slice(source)[..words[WordsWithoutMark - 1].End];
        return head.IndexOfAny(Marks) < 0 && !facts.Lexicon.MayBeginRole(words.Word(head, 0));
    }

    /// <summary>"X - place", or one word with the article, below the name of the author, which stands below the headline: X is for whom.</summary>
    private static bool NameOutlet(ReadOnlySpan<char> source, LineFacts facts, ref CreditSegments segments)
    {
        bool isPlaced = segments.Count == 2 && segments[1] is { Kind: CreditKind.Place, Before: '-', IsGuess: false } && MayBeOutlet(source, segments[0]);
        bool isAlone = segments.Count == 1 && segments[0].Words == 1 && MayBeOutlet(source, segments[0]) && LineTraits.IsDefinite(segments[0].Span.Slice(source));
        if (!(isPlaced || isAlone)
            || !TitlePosition.IsNameAlone(source, facts.Previous) || facts.Previous!.PageKind(source, out _) != BodyLineKind.Paragraph
            || facts.Previous.Previous is not { } headline || headline.Words(source).Count < HeadlineWords || DateLineGrammar.IsOne(source, headline))
        {
            return false;
        }

        segments[0].Kind = CreditKind.Outlet;
        return true;
    }

    private static bool MayBeOutlet(ReadOnlySpan<char> source, in CreditSegment segment) => segment.Kind switch
    {
        // Asked again, it is one already.
        CreditKind.Outlet => true,
        CreditKind.Author => segment.Words <= MaxOutletWords,
        CreditKind.Unknown or CreditKind.Other => segment is { Words: 1, IsQuoted: false } && AuthorsGrammar.IsName(segment.Span.Slice(source)),
        _ => false,
    };

    /// <summary>A bullet or a dash before a name, a star or an account behind it, is a newsroom's way to sign.</summary>
    public static bool IsMarked(ReadOnlySpan<char> source, TextSpan line, TextSpan name) =>
        name.Start > line.Start || source[line.End - 1] == '*' || (name.End < line.End && source[name.End..line.End].Contains('@'));

    private static bool IsListed(ReadOnlySpan<char> source, LineFacts facts)
    {
        LineFacts? above = facts.Previous;
        for (int lines = 0; above is not null && lines < MostListed; lines++, above = above.Previous)
        {
            if (above.Traits(source) is { EndsWithColon: true, Words: > MaxRoleWords })
            {
                return true;
            }

            if (above.Words(source).Count > MaxItemWords || above.Traits(source).EndsWithStop)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether an author is called by a given name, or as people are: then what stands beside it may be a town.</summary>
    private static bool NamesPerson(ReadOnlySpan<char> source, ref CreditSegments segments)
    {
        foreach (ref CreditSegment segment in segments.All())
        {
            if (segment.Kind == CreditKind.Author && CreditPlaces.IsPerson(segment.Span.Slice(source)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"A place: some words", "a newspaper: some words", which no given name is among, and no headline stands above.</summary>
    private static bool IsHeadline(ReadOnlySpan<char> source, LineFacts facts, ref CreditSegments segments) =>
        segments[0] is { Kind: CreditKind.Place or CreditKind.Outlet, IsGuess: false } && segments[1] is { Kind: CreditKind.Author, Before: ':' or '-' }
        && (segments[1].Words >= MinTitleWords || HeadlineNouns.Has(WordSpans.Of(segments[1].Span.Slice(source), 1).Word(segments[1].Span.Slice(source), 0)))
        && !CreditPlaces.IsPerson(segments[1].Span.Slice(source)) && !TitlePosition.HasHeadlineAbove(source, facts);

    private static bool IsAboveDate(ReadOnlySpan<char> source, LineFacts? facts) =>
        facts is not null && (DateLineGrammar.IsOne(source, facts) || (facts.PageKind(source, out _) == BodyLineKind.Menu && facts.Next is { } next && DateLineGrammar.IsOne(source, next)));

    private static int Weigh(ReadOnlySpan<char> source, LineFacts facts, ref CreditSegments segments)
    {
        TextSpan line = facts.Line;
        int nextWords = facts.NextWords(source);
        if (segments.Count == 1 && segments[0].Kind == CreditKind.Author)
        {
            return IsMarked(source, line, segments[0].Span) ? LineScores.PlainName(LineTraits.Of(source, segments[0].Span)) + Marked : LineScores.Never;
        }

        // An agency may end in the stop of its last initial.
        if (facts.Traits(source).EndsWithStop && segments[segments.Count - 1].Kind != CreditKind.Agency)
        {
            return LineScores.Never;
        }

        bool guess = false;
        bool guessedOutlet = false;
        int authors = 0;
        int places = 0;
        int agencies = 0;
        int outlets = 0;
        int roles = 0;
        int dates = 0;
        int statuses = 0;
        for (int i = 0; i < segments.Count; i++)
        {
            CreditKind kind = segments[i].Kind;
            guess |= segments[i].IsGuess && kind == CreditKind.Place;
            guessedOutlet |= segments[i].IsGuess && kind == CreditKind.Outlet;
            authors += kind == CreditKind.Author ? 1 : 0;
            places += kind == CreditKind.Place ? 1 : 0;
            agencies += kind == CreditKind.Agency ? 1 : 0;
            outlets += kind == CreditKind.Outlet ? 1 : 0;
            roles += kind is CreditKind.Role or CreditKind.CreditRole or CreditKind.Credit or CreditKind.Description ? 1 : 0;
            dates += kind == CreditKind.Date ? 1 : 0;
            statuses += kind is CreditKind.Status or CreditKind.Desk ? 1 : 0;
        }

        // "A place: some words" is the headline, where none stands above and the words are called as nobody is; a day may be the last of them.
        if (authors == 1 && roles + agencies == 0 && segments.Count == 2 + dates && IsHeadline(source, facts, ref segments))
        {
            return TitlePosition.IsSurelySigned(facts.Previous) || TitlePosition.IsSigned(source, facts.Next) ? LineScores.Never
                : segments[1].Words < SentenceWords ? Guessed : nextWords >= WordsOfParagraph ? Doubtful : LineScores.Never;
        }

        if (authors > 0 && roles + outlets == 0 && facts.IsFirst && TitlePosition.IsSigned(source, facts.Next))
        {
            return Guessed;
        }

        // So is "a place: four words", where who wrote it is said below.
        if (authors == 1 && roles + outlets == 0 && segments[segments.Count - 1] is { Kind: CreditKind.Author, Before: ':', Words: >= SentenceWords }
            && (TitlePosition.IsSigned(source, facts.Next) || (TitlePosition.IsNameAlone(source, facts.Next) && TitlePosition.IsSigned(source, facts.Next!.Next))))
        {
            return Guessed;
        }

        // So is "a place: some words", where it is the first line and what follows is a paragraph.
        if (authors > 0 && roles + outlets == 0 && nextWords >= WordsOfParagraph && facts.IsFirst)
        {
            return Guessed;
        }

        // "One word: some words" is what many headlines are too; a byline stands before a paragraph.
        if (guess && agencies == 0)
        {
            return nextWords >= WordsOfParagraph || (!facts.IsFirst && authors == 1 && NamesPerson(source, ref segments)) ? Guessed : LineScores.Never;
        }

        if (guessedOutlet)
        {
            return authors + agencies + dates > 0 ? Likely : nextWords >= WordsOfParagraph || (facts.IsFirst && segments.Count == 2) || IsAboveDate(source, facts.Next) ? Guessed : LineScores.Never;
        }

        // What two kinds say together, a headline doesn't say by chance.
        return (authors, places, agencies, outlets) switch
        {
            (0, 0, 0, 0) => statuses == 1 && segments.Count == 1 ? Likely : facts.IsFirst ? LineScores.Never : segments.Has(CreditKind.Description) ? Likely : OtherCredits.Weigh(source, ref segments),
            (0, > 0, > 0, _) => Certain,
            (0, > 0, 0, > 0) => Certain,
            (0, 0, > 0, > 0) => Certain,
            (0, 0, > 0, 0) => Likely,
            (0, > 0, 0, 0) => dates > 0 || statuses > 0 || segments.Has(CreditKind.Description) ? Likely : places == 1 ? PlaceAlone : LineScores.Never,
            (0, 0, 0, > 0) => statuses + roles > 0 ? Likely : segments.Count == 1 && !facts.IsFirst && (nextWords >= WordsOfParagraph || TitlePosition.IsSigned(source, facts.Next)) ? PlaceAlone : LineScores.Never,
            ( > 0, > 0, _, _) => Certain,
            ( > 0, 0, > 0, _) => Certain,
            ( > 0, 0, 0, > 0) => Certain,
            _ => roles > 0 ? Likely : LineScores.Never,
        };
    }
}
