using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>What can be seen of a line without knowing what it is. The scores of <see cref="LineScores"/> weigh these.</summary>
internal readonly record struct LineTraits
{
    /// <summary>A header line is short; what comes after this many characters says nothing more.</summary>
    private const int Looked = 1024;

    /// <summary>A line of more words is neither an outlet nor a name, and a name in a headline of more says nothing: its words aren't looked up.</summary>
    private const int MostWordsLookedUp = 8;

    private const int MostWordsOfName = 4;
    private const int MostWordsOfNoun = 3;

    public int Words { get; private init; }

    /// <summary>Whether the line ends like a sentence. Two or more full stops at the end are a headline's, not a sentence's.</summary>
    public bool EndsWithStop { get; private init; }

    /// <summary>Whether the line ends in a colon, as what comes before a list or a quote does.</summary>
    public bool EndsWithColon { get; private init; }

    /// <summary>Whether a sentence ends inside the line.</summary>
    public bool HasInnerStop { get; private init; }

    /// <summary>Whether two or more full stops divide the line, as headlines do.</summary>
    public bool HasDottedDivider { get; private init; }

    public bool HasSlashes { get; private init; }

    public bool HasDigit { get; private init; }

    /// <summary>Punctuation that neither a name nor an outlet has.</summary>
    public bool HasSentenceMarks { get; private init; }

    /// <summary>Whether letters of the line are all Basic Latin: a site's address or a Latin masthead.</summary>
    public bool IsLatin { get; private init; }

    /// <summary>Whether it is a person's name in Latin letters, by its capitals.</summary>
    public bool IsLatinName { get; private init; }

    public bool HasOutletHead { get; private init; }

    public bool HasOutletTail { get; private init; }

    /// <summary>Whether the first of two or three words is one that outlets' names begin with, and one with the article follows that is no given name.</summary>
    public bool HasOutletNoun { get; private init; }

    public bool HasNameParticle { get; private init; }

    public bool HasTitle { get; private init; }

    /// <summary>Whether the first of a few words is a given name.</summary>
    public bool HasGivenName { get; private init; }

    /// <summary>Whether the first word is one that headlines and what leads to them begin with, and people's names don't.</summary>
    public bool BeginsHeadline { get; private init; }

    /// <summary>Whether a word is a preposition or the like, which sentences have and names don't. Not known of a line of more than eight words.</summary>
    public bool HasFunctionWord { get; private init; }

    /// <summary>Whether a dash stands between two words, with white space around it.</summary>
    public bool HasSpacedDash { get; private init; }

    public bool HasColon { get; private init; }

    public bool HasBracket { get; private init; }

    /// <summary>Whether a comma or a slash divides the line.</summary>
    public bool HasListMark { get; private init; }

    /// <summary>Whether the first word has the article (ALEF, LAM).</summary>
    public bool FirstIsDefinite { get; private init; }

    public bool SecondIsDefinite { get; private init; }

    /// <summary>As much of a line as is looked at.</summary>
    public static ReadOnlySpan<char> LookedAt(ReadOnlySpan<char> line) => line.Length > Looked ? line[..Looked] : line;

    public static LineTraits Of(ReadOnlySpan<char> source, TextSpan line) =>
        Of(line.Slice(source), WordSpans.Of(LookedAt(line.Slice(source))), LineMarksFinder.Of(source, line));

    /// <param name="line">The line.</param>
    /// <param name="words">The words of as much of it as is looked at.</param>
    /// <param name="marks">The marks of as much of it.</param>
    public static LineTraits Of(ReadOnlySpan<char> line, in WordSpans words, LineMarks marks)
    {
        ReadOnlySpan<char> text = LookedAt(line);
        ReadOnlySpan<char> first = words.Word(text, 0);
        ReadOnlySpan<char> second = words.Count > 1 ? words.Word(text, 1) : default;
        bool isShort = words.Count <= MostWordsLookedUp;
        return new LineTraits
        {
            Words = words.Count,
            EndsWithStop = EndsLikeSentence(line),
            HasInnerStop = (marks & LineMarks.InnerStop) != 0,
            HasDottedDivider = (marks & LineMarks.Dots) != 0,
            EndsWithColon = line is [.., ':'],
            HasSlashes = (marks & LineMarks.Slashes) != 0,
            HasDigit = (marks & LineMarks.Digit) != 0,
            HasSentenceMarks = (marks & LineMarks.Sentence) != 0,
            IsLatin = (marks & LineMarks.Latin) != 0 && IsAllLatin(text),
            IsLatinName = (marks & LineMarks.Latin) != 0 && LatinName.Is(text),
            HasOutletHead = isShort && OutletHeads.Has(first),
            HasOutletNoun = words.Count is 2 or MostWordsOfNoun && IsDefinite(second) && OutletNouns.Has(first) && !GivenNames.Has(second),
            HasOutletTail = isShort && HasTail(text, words),
            HasNameParticle = isShort && words.HasAny(text, NameParticles.Has),
            HasFunctionWord = isShort && words.HasAny(text, FunctionWords.Has),
            HasSpacedDash = (marks & LineMarks.SpacedDash) != 0,
            HasColon = (marks & LineMarks.Colon) != 0,
            HasBracket = (marks & LineMarks.Bracket) != 0,
            HasListMark = (marks & LineMarks.List) != 0,
            BeginsHeadline = isShort && (HeadlineNouns.Has(first) || KickerHeads.Has(first)),
            HasTitle = isShort && words.Count > 1 && Titles.Has(first),
            HasGivenName = words.Count is > 1 and <= MostWordsOfName && GivenNames.Has(first),
            FirstIsDefinite = IsDefinite(first),
            SecondIsDefinite = IsDefinite(second),
        };
    }

    /// <summary>Whether a newsroom's own name has several words such as these.</summary>
    public static bool IsOutlet(ReadOnlySpan<char> text, in WordSpans words) => OutletHeads.Has(words.Word(text, 0)) || HasTail(text, words);

    private static bool HasTail(ReadOnlySpan<char> text, in WordSpans words) =>
        words.Count > 1 && (OutletTails.Has(words.Word(text, words.Count - 1)) || (words.Count > 2 && OutletTails.Has(words.Run(text, words.Count - 2))));

    private static bool EndsLikeSentence(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> end = FieldTrimmer.TrimMarksAtEnd(line, "\"\u00BB\u201D)]"); // a closing quote may stand after the full stop
        return end.Length > 0 && (end[^1] is '\u060C' or '\u061B' || (end[^1] == '.' && (end.Length == 1 || end[^2] != '.')));
    }

    public static bool IsAllLatin(ReadOnlySpan<char> text)
    {
        bool any = false;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c))
            {
                any = true;
            }
            else if (char.IsLetter(c))
            {
                return false;
            }
        }

        return any;
    }

    // U+0627 ARABIC LETTER ALEF, U+0644 ARABIC LETTER LAM, and at least two letters more.
    public static bool IsDefinite(ReadOnlySpan<char> word) => PlainWord.IsPlain(word)
        ? word.Length > 3 && word[0] == '\u0627' && word[1] == '\u0644'
        : PlainWord.Fold(word, stackalloc char[PlainWord.MaxLength * FoldedWord.MaxExpansion]) is ['\u0627', '\u0644', _, _, ..];
}
