using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ArticleKit.Lexicons;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Parsing;

/// <summary>The segments of a line, as newsrooms divide credits: by dashes of every kind, colons, slashes, commas, brackets, quotes, the word "from".</summary>
internal struct CreditSegments
{
    public const int Capacity = 12;

    private const char Separator = '-';

    // Two letters, with marks and tatweel.
    private const int LongestFrom = 8;

    /// <summary>A role or a bureau before a name.</summary>
    private const int MostWords = 8;

    private Segments _segments;

    [InlineArray(Capacity)]
    private struct Segments
    {
        private CreditSegment _first;
    }

    public int Count { get; private set; }

    /// <summary>What its words are looked up in.</summary>
    public CreditLexicon Lexicon { readonly get => field ?? CreditLexicon.BuiltIn; private set; }

    /// <summary>Whether there are more than can be kept: then the line is no credit line.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>Whether a segment has more words than a credit has, and no date among them.</summary>
    public bool HasSentence { get; private set; }

    [UnscopedRef]
    public ref CreditSegment this[int index] => ref _segments[index];

    /// <summary>All segments, in order.</summary>
    [UnscopedRef]
    public Span<CreditSegment> All() => ((Span<CreditSegment>)_segments)[..Count];

    /// <summary>Whether one of them is of a kind.</summary>
    public bool Has(CreditKind kind)
    {
        foreach (ref CreditSegment segment in All())
        {
            if (segment.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Cuts a line.</summary>
    /// <param name="source">The source.</param>
    /// <param name="line">The trimmed line, or its head.</param>
    /// <param name="lexicon">What its words will be looked up in.</param>
    /// <param name="dates">The dates of it, or of more than it.</param>
    public static CreditSegments Cut(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, in LineDates dates)
    {
        CreditSegments segments = default;
        segments.Refill(source, line, lexicon, dates);
        return segments;
    }

    /// <summary>Forgets the line before; the next one has a sentence, and no segments.</summary>
    public void Clear() => (Count, IsTooLong, HasSentence) = (0, false, true);

    /// <summary>Cuts another line, in the place of the one before.</summary>
    /// <param name="source">The source.</param>
    /// <param name="line">The trimmed line, or its head.</param>
    /// <param name="lexicon">What its words will be looked up in.</param>
    /// <param name="dates">The dates of it, or of more than it.</param>
    /// <param name="stopsAtSentence">Whether to leave what comes after a sentence uncut: then the line is no credit line.</param>
    public void Refill(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, in LineDates dates = default, bool stopsAtSentence = false)
    {
        (Count, IsTooLong, HasSentence, Lexicon) = (0, false, false, lexicon);
        int day = 0;
        int start = line.Start;
        char before = '\0';
        for (int i = line.Start; !(stopsAtSentence && HasSentence); i++)
        {
            int next = MarkFinder.NextMarkOrMeem(source, i, line.End);
            if (day < dates.Days && dates[day].Start >= i && dates[day].Start <= next && dates[day].End <= line.End)
            {
                TextSpan date = dates[day++];
                Add(source, TextSpan.FromBounds(start, date.Start), before);
                Add(source, date, Separator, CreditKind.Date);
                start = date.End;
                i = date.End - 1;
                before = Separator;
                continue;
            }

            i = next;
            if (i == line.End)
            {
                Add(source, TextSpan.FromBounds(start, i), before);
                break;
            }

            char kind = KindOf(source, line, i, out int length);
            if (kind != '\0')
            {
                Add(source, TextSpan.FromBounds(start, i), before);
                i += length - 1;
                start = i + 1;
                before = kind;
            }
        }
    }

    /// <summary>What stands before the first separator of a line, dates not looked for.</summary>
    public static CreditSegment First(ReadOnlySpan<char> source, TextSpan line)
    {
        int end = MarkFinder.NextMarkOrMeem(source, line.Start, line.End);
        while (end < line.End && KindOf(source, line, end, out _) == '\0')
        {
            end = MarkFinder.NextMarkOrMeem(source, end + 1, line.End);
        }

        TextSpan span = TextSpan.FromBounds(line.Start, end);
        return new CreditSegment { Span = FieldTrimmer.Trim(source, span), Words = WordSpans.CountIn(span.Slice(source)) };
    }

    /// <summary>Whether a segment has more words than a credit has, and no date among them.</summary>
    public static bool IsSentence(ReadOnlySpan<char> source, in CreditSegment segment) =>
        segment.Words > MostWords && !LineMarksFinder.HasDigit(source, segment.Span);

    private void Add(ReadOnlySpan<char> source, TextSpan span, char before, CreditKind kind = CreditKind.Unknown)
    {
        span = FieldTrimmer.Trim(source, span);
        while (!span.IsEmpty && source[span.Start] == '*')
        {
            span = FieldTrimmer.Trim(source, TextSpan.FromBounds(span.Start + 1, span.End));
        }

        // A star before a name, or behind it, signs.
        while (!span.IsEmpty && source[span.End - 1] == '*')
        {
            span = FieldTrimmer.Trim(source, TextSpan.FromBounds(span.Start, span.End - 1));
        }

        span = WithoutAccount(source, span);

        // The clock time after a date is no credit.
        if (span.IsEmpty || (Count > 0 && _segments[Count - 1].Kind == CreditKind.Date && IsClock(span.Slice(source))))
        {
            return;
        }

        if (Count == Capacity)
        {
            IsTooLong = true;
            return;
        }

        CreditSegment segment = new() { Span = span, Before = before, Kind = kind, Words = WordSpans.CountIn(span.Slice(source)) };
        HasSentence |= IsSentence(source, segment);
        _segments[Count++] = segment;
    }

    /// <summary>Makes two of a segment, one of which is a place; nothing where there is no room.</summary>
    public void Split(int index, TextSpan first, TextSpan second, int placeWords, bool placeFirst)
    {
        if (Count == Capacity)
        {
            return;
        }

        for (int i = Count++; i > index + 1; i--)
        {
            _segments[i] = _segments[i - 1];
        }

        CreditSegment whole = _segments[index];
        int rest = whole.Words - placeWords;
        _segments[index] = whole with { Span = first, Words = placeFirst ? placeWords : rest, Kind = placeFirst ? CreditKind.Place : CreditKind.Unknown };
        _segments[index + 1] = whole with { Span = second, Before = Separator, Words = placeFirst ? rest : placeWords, Kind = placeFirst ? CreditKind.Unknown : CreditKind.Place };
    }

    /// <summary>A segment without the account, <c>@name</c>, before it or behind it.</summary>
    private static TextSpan WithoutAccount(ReadOnlySpan<char> source, TextSpan span)
    {
        if (!span.IsEmpty && source[span.Start] == '@')
        {
            int end = span.Start;
            while (end < span.End && !FieldTrimmer.IsBlank(source[end]))
            {
                end++;
            }

            span = FieldTrimmer.Trim(source, TextSpan.FromBounds(end, span.End));
        }

        if (span.IsEmpty || !char.IsAscii(source[span.End - 1]))
        {
            return span;
        }

        int last = span.End - 1;
        while (last > span.Start && !FieldTrimmer.IsBlank(source[last - 1]))
        {
            last--;
        }

        return source[last] == '@' ? FieldTrimmer.Trim(source, TextSpan.FromBounds(span.Start, last)) : span;
    }

    private static bool IsClock(ReadOnlySpan<char> text) => text.Length <= 8 && (char.IsDigit(text[0]) || text is "GMT" or "UTC");

    /// <summary>The separator that begins here; none where it is a part of a word.</summary>
    private static char KindOf(ReadOnlySpan<char> source, TextSpan line, int i, out int length)
    {
        length = 1;
        switch (source[i])
        {
            case '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015':
                return Separator;
            case '_':
                // Within the name of an account it belongs to the name.
                return i > line.Start && char.IsAsciiLetterOrDigit(source[i - 1]) ? '\0' : Separator;
            case '+' or '&' when i > line.Start && i + 1 < line.End && FieldTrimmer.IsBlank(source[i - 1]) && FieldTrimmer.IsBlank(source[i + 1]):
                return ',';
            case Tatweel:
                while (i + length < line.End && source[i + length] == Tatweel)
                {
                    length++;
                }

                // Within a word, and at the end of one letter (as the mark of the Hijra), it belongs to the word.
                bool apart = i == line.Start || FieldTrimmer.IsBlank(source[i - 1]) || i + length == line.End || FieldTrimmer.IsBlank(source[i + length]);
                return apart ? Separator : '\0';
            case ':' or '/' or '|':
                return source[i];
            case ',' or Comma:
                return ',';
            case '(' or ')' or '[' or ']' or '{' or '}':
                return source[i] is '(' or '[' or '{' ? '(' : Separator;
            case '"' or '\u00AB' or '\u00BB' or (>= '\u201C' and <= '\u201F'):
                return IsOpening(source, line, i) ? '"' : Separator;
            case '.' when i + 1 < line.End && source[i + 1] == '.':
                while (i + length < line.End && source[i + length] == '.')
                {
                    length++;
                }

                return Separator;
            case '\u0645' or '\uFEE3' when IsFrom(source, line, i, out int from): // MEEM, or its initial form
                length = from;
                return 'm';
            default:
                return '\0';
        }
    }

    private static bool IsOpening(ReadOnlySpan<char> source, TextSpan line, int i) =>
        source[i] == '\u00AB' || (source[i] != '\u00BB' && source[i] != '\u201D' && (i == line.Start || source[i - 1] == Tatweel || !char.IsLetterOrDigit(source[i - 1])));

    // MEEM, NOON: "from", a word of its own, or written with the name after it by mistake where a quote stands before.
    private static bool IsFrom(ReadOnlySpan<char> source, TextSpan line, int i, out int length)
    {
        length = 0;
        int before = i - 1;
        while (before > line.Start && FieldTrimmer.IsOpener(source[before]))
        {
            before--;
        }

        if (before < line.Start || !FieldTrimmer.IsBlank(source[before]))
        {
            return false;
        }

        int most = Math.Min(LongestFrom, line.End - i - 1);
        while (length < most && !FieldTrimmer.IsBlank(source[i + length]))
        {
            length++;
        }

        return FieldTrimmer.IsBlank(source[i + length]) && PlainWord.Is(source.Slice(i, length), "\u0645\u0646");
    }
}
