using System.Buffers;
using ArticleKit.Text.Folding;

namespace ArticleKit.Text.Matching;

/// <summary>Finds a folded pattern in a text that is folded as far as it is looked at.</summary>
/// <remarks>Skips to the rarest letters of the pattern by vectors, then compares outwards. Where that is much more work than there is text, as in
/// a text of one letter, <see cref="LinearSearch"/> goes on. Searching allocates nothing but that, once.</remarks>
internal sealed class PatternSearch
{
    private const int DefaultAllowance = 4096;

    // Comparing a character costs as much as skipping many.
    private const int ComparedForEachSkipped = 4;

    private readonly FoldTable _table;
    private readonly string _pattern;
    private readonly int _anchor;
    private readonly SearchValues<char> _candidates;
    private readonly CandidateScan? _scan;
    private readonly int _allowance;
    private LinearSearch? _linear;

    /// <param name="table">A table without context.</param>
    /// <param name="pattern">The pattern, folded; not empty.</param>
    /// <param name="allowance">How many characters may be compared in vain before their number counts.</param>
    public PatternSearch(FoldTable table, string pattern, int allowance = DefaultAllowance)
    {
        _allowance = allowance;
        _table = table;
        _pattern = pattern;
        _scan = CandidateScan.Create(table, pattern);
        _anchor = _scan?.Anchor ?? LetterFrequency.IndexOfRarest(pattern);
        _candidates = SearchValues.Create(table.SourcesOf(pattern[_anchor]));
    }

    /// <summary>Finds the first match that begins at or after an offset; its end doesn't take trailing marks with it.</summary>
    public bool TryFind(ReadOnlySpan<char> text, int start, out int matchStart, out int matchEnd)
    {
        int at = start;
        long compared = 0;
        while (compared <= _allowance + (ComparedForEachSkipped * (long)(at - start)))
        {
            at = Next(text, at);
            if (at < 0)
            {
                (matchStart, matchEnd) = (0, 0);
                return false;
            }

            if (MatchesAt(text, start, at, ref compared, out matchStart, out matchEnd))
            {
                return true;
            }

            at++;
        }

        return TryFindLinear(text, start, out matchStart, out matchEnd);
    }

    private bool TryFindLinear(ReadOnlySpan<char> text, int start, out int matchStart, out int matchEnd)
    {
        // Two threads may make it twice, alike.
        LinearSearch linear = _linear ??= new LinearSearch(_table, _pattern);
        long compared = 0;
        for (int from = start; linear.TryFind(text, from, out int last, out matchEnd, out int before); from = last + 1)
        {
            if (MatchesBefore(text, start, last, before, ref compared, out matchStart))
            {
                return true;
            }
        }

        (matchStart, matchEnd) = (0, 0);
        return false;
    }

    private int Next(ReadOnlySpan<char> text, int at)
    {
        if (_scan is not null)
        {
            return _scan.Find(text, at);
        }

        int skipped = text[at..].IndexOfAny(_candidates);
        return skipped < 0 ? -1 : at + skipped;
    }

    /// <summary>Compares outwards from a character that becomes the anchor, wherever in its expansion that stands.</summary>
    private bool MatchesAt(ReadOnlySpan<char> text, int first, int at, ref long compared, out int matchStart, out int matchEnd)
    {
        Span<char> two = stackalloc char[2];

        // The anchor may be half of a pair of surrogates.
        if (at > first && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]))
        {
            at--;
        }

        int length = FoldedReader.Next(_table, text, at, two, out ReadOnlySpan<char> folded);
        ReadOnlySpan<char> pattern = _pattern;
        for (int place = 0; place < folded.Length; place++)
        {
            int before = Math.Min(place, _anchor);
            int after = Math.Min(folded.Length - place, pattern.Length - _anchor);
            if (folded.Slice(place - before, before + after).SequenceEqual(pattern.Slice(_anchor - before, before + after))
                && MatchesAfter(text, at + length, _anchor + after, ref compared, out matchEnd)
                && MatchesBefore(text, first, at, _anchor - before, ref compared, out matchStart))
            {
                return true;
            }
        }

        (matchStart, matchEnd) = (0, 0);
        return false;
    }

    private bool MatchesBefore(ReadOnlySpan<char> text, int first, int at, int left, ref long compared, out int matchStart)
    {
        Span<char> two = stackalloc char[2];
        matchStart = at;
        while (left > 0)
        {
            if (at == first)
            {
                return false;
            }

            compared++;
            at -= FoldedReader.Previous(_table, text, at, two, out ReadOnlySpan<char> folded);
            int taken = Math.Min(folded.Length, left);
            if (!folded[(folded.Length - taken)..].SequenceEqual(_pattern.AsSpan(left - taken, taken)))
            {
                return false;
            }

            left -= taken;
            matchStart = taken > 0 ? at : matchStart;
        }

        // A character cut by the place where the search began belongs to what came before.
        return at >= first;
    }

    private bool MatchesAfter(ReadOnlySpan<char> text, int at, int done, ref long compared, out int matchEnd)
    {
        Span<char> two = stackalloc char[2];
        matchEnd = at;
        while (done < _pattern.Length)
        {
            if (at == text.Length)
            {
                return false;
            }

            compared++;
            at += FoldedReader.Next(_table, text, at, two, out ReadOnlySpan<char> folded);
            int taken = Math.Min(folded.Length, _pattern.Length - done);
            if (!folded[..taken].SequenceEqual(_pattern.AsSpan(done, taken)))
            {
                return false;
            }

            done += taken;
            matchEnd = taken > 0 ? at : matchEnd;
        }

        return true;
    }
}
