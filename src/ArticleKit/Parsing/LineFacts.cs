namespace ArticleKit.Parsing;

/// <summary>A line while it is weighed: what several roles ask of it is found out once, when the first one asks.</summary>
/// <remarks>Made once and used for line after line; the source is given with each question, for it is a span.</remarks>
internal sealed class LineFacts
{
    private const int LookedBack = 600;

    private Known _known;
    private WordSpans _words;
    private LineMarks _marks;
    private LineTraits _traits;
    private LineDates _dates;
    private CreditSegments _credits;
    private bool _areCredits;
    private int _wordsBelow;
    private BodyLineKind _pageKind;
    private int _pageRest;
    private TextSpan _role;
    private TextSpan _afterRole;
    private bool _hasRole;
    private int _creditScore;
    private PartList? _creditParts;

    [Flags]
    private enum Known : ushort
    {
        Nothing = 0,
        Words = 1,
        Traits = 2,
        Dates = 4,
        Credits = 8,
        PageKind = 16,
        Marks = 32,
        Segments = 64,
        Role = 128,
        CreditParts = 256,
    }

    /// <summary>The trimmed line.</summary>
    public TextSpan Line { get; private set; }

    /// <summary>Whether nothing but blanks stands before it.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>The line after it; <c>null</c> where there is none.</summary>
    public LineFacts? Next { get; private set; }

    /// <summary>The line before it, if it is known as well.</summary>
    public LineFacts? Previous { get; set; }

    /// <summary>What its words are looked up in.</summary>
    public CreditLexicon Lexicon { get; private set; } = CreditLexicon.BuiltIn;

    /// <summary>Forgets the line before.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="lexicon">What its words are looked up in.</param>
    /// <param name="isFirst">Whether nothing but blanks stands before it.</param>
    /// <param name="next">The line after it.</param>
    /// <param name="wordsBelow">Without a line after it, how many words to take it for.</param>
    public void Start(TextSpan line, CreditLexicon lexicon, bool isFirst, LineFacts? next, int wordsBelow = 0) =>
        (Line, Lexicon, IsFirst, Next, Previous, _wordsBelow, _known) = (line, lexicon, isFirst, next, null, wordsBelow, Known.Nothing);

    /// <summary>Its words, as far as it is looked at.</summary>
    public ref readonly WordSpans Words(ReadOnlySpan<char> source)
    {
        if (IsNew(Known.Words))
        {
            _words = WordSpans.Of(LineTraits.LookedAt(Line.Slice(source)));
        }

        return ref _words;
    }

    /// <summary>Whether its text stands in a line above it, among the first.</summary>
    public bool RepeatsHeader(ReadOnlySpan<char> source) =>
        RepeatedText.Contains(source[Math.Max(0, Line.Start - LookedBack)..Line.Start], Line.Slice(source));

    /// <summary>How many words the line after it has; 0 where there is none.</summary>
    public int NextWords(ReadOnlySpan<char> source) => Next?.Words(source).Count ?? _wordsBelow;

    /// <summary>Its marks, as far as it is looked at.</summary>
    public LineMarks Marks(ReadOnlySpan<char> source)
    {
        if (IsNew(Known.Marks))
        {
            _marks = LineMarksFinder.Of(source, Line);
        }

        return _marks;
    }

    public LineTraits Traits(ReadOnlySpan<char> source)
    {
        if (IsNew(Known.Traits))
        {
            _traits = LineTraits.Of(Line.Slice(source), Words(source), Marks(source));
        }

        return _traits;
    }

    /// <summary>The dates printed in it.</summary>
    public ref readonly LineDates Dates(ReadOnlySpan<char> source)
    {
        if (IsNew(Known.Dates))
        {
            _dates = LineDates.Of(source, Line);
        }

        return ref _dates;
    }

    /// <summary>Its segments; classified where that was asked for.</summary>
    /// <param name="source">The source.</param>
    /// <param name="mayBeCredits">Whether nothing that was looked at speaks against credits.</param>
    public ref CreditSegments Segments(ReadOnlySpan<char> source, out bool mayBeCredits)
    {
        if (IsNew(Known.Segments))
        {
            _areCredits = TryCut(source);
        }

        mayBeCredits = _areCredits;
        return ref _credits;
    }

    private bool TryCut(ReadOnlySpan<char> source)
    {
        if (CreditLineGrammar.IsProse(source, this))
        {
            _credits.Clear();
            return false;
        }

        // Dates are looked for only where nothing else speaks against credits.
        _credits.Refill(source, Line, Lexicon, stopsAtSentence: true);
        if (_credits.IsTooLong || _credits.HasSentence)
        {
            return false;
        }

        if (Dates(source).Days > 0)
        {
            _credits.Refill(source, Line, Lexicon, _dates);
        }

        return !_credits.IsTooLong && _credits.Count > 0;
    }

    /// <summary>Its segments, classified.</summary>
    /// <param name="source">The source.</param>
    /// <param name="areCredits">Whether every one of them is something that credit lines have.</param>
    public ref CreditSegments Credits(ReadOnlySpan<char> source, out bool areCredits)
    {
        ref CreditSegments segments = ref Segments(source, out areCredits);
        if (areCredits && IsNew(Known.Credits))
        {
            // A name with not so much as a dash before it, or a star behind it, is BylineGrammar's.
            areCredits = _areCredits = CreditClassifier.Classify(source, ref segments, takesName: CreditLineGrammar.IsMarked(source, Line, segments[0].Span));
        }

        return ref segments;
    }

    /// <summary>What it was worth as a line of credits; <c>null</c> where it wasn't read as one.</summary>
    /// <param name="parts">What was read then; where it wasn't, takes it.</param>
    public int? KeptCredits(out PartList parts)
    {
        parts = _creditParts ??= new PartList();
        if ((_known & Known.CreditParts) != 0)
        {
            return _creditScore;
        }

        parts.Truncate(0);
        return null;
    }

    /// <summary>Keeps what it is worth as a line of credits.</summary>
    public void KeepCredits(int score)
    {
        _creditScore = score;
        _known |= Known.CreditParts;
    }

    /// <summary>Whether it begins with a role word and a name follows, see <see cref="AuthorsGrammar.TryReadRole"/>.</summary>
    public bool HasRole(ReadOnlySpan<char> source, out TextSpan role, out TextSpan rest)
    {
        if (IsNew(Known.Role))
        {
            _hasRole = AuthorsGrammar.TryReadRole(source, Line, Lexicon, out _role, out _afterRole);
        }

        (role, rest) = (_role, _afterRole);
        return _hasRole;
    }

    /// <summary>What it is by itself, see <see cref="PageLineGrammar.KindOf"/>.</summary>
    public BodyLineKind PageKind(ReadOnlySpan<char> source, out int rest)
    {
        if (IsNew(Known.PageKind))
        {
            _pageKind = PageLineGrammar.KindOf(Line.Slice(source), out _pageRest);
        }

        rest = _pageRest;
        return _pageKind;
    }

    private bool IsNew(Known fact)
    {
        bool isNew = (_known & fact) == 0;
        _known |= fact;
        return isNew;
    }
}
