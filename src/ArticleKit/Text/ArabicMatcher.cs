using System.Diagnostics.CodeAnalysis;
using System.Text;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Matching;

namespace ArticleKit.Text;

/// <summary>Finds a word or phrase in Arabic text whatever its spelling, and says where it stands in the text as it is.</summary>
/// <remarks>
/// Immutable and thread-safe; make one for each pattern. Searching allocates nothing. A match is what normalizing text and pattern, searching
/// and mapping back would give; it takes the marks after its last letter with it. Matches don't overlap; the leftmost comes first.
/// </remarks>
public sealed class ArabicMatcher
{
    private const string NothingLeft = "Nothing of the pattern is left: it is empty or has only characters that are overlooked.";

    private readonly FoldTable _table;
    private readonly PatternSearch? _search;
    private readonly ArabicNormalizer? _normalizer;
    private readonly PatternBorders? _borders;

    /// <summary>Makes a matcher by switches.</summary>
    /// <param name="pattern">What to look for, in any spelling.</param>
    /// <param name="options">What to overlook.</param>
    /// <exception cref="ArgumentException">Nothing of the pattern is left when it is folded.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A bit of <paramref name="options"/> is no switch.</exception>
    public ArabicMatcher(string pattern, ArabicMatch options = ArabicMatch.Default)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        const ArabicMatch All = ArabicMatch.Default | ArabicMatch.IgnoreArticle | ArabicMatch.IgnoreClitics | ArabicMatch.WholeWords;
        if ((options & ~All) != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options, "These bits are no switches.");
        }

        Pattern = pattern;
        Options = options;
        _table = MatchTables.Of(options);
        string folded = WithoutArticle(FoldAll(_table, pattern), options);
        if (folded.Length == 0)
        {
            throw new ArgumentException(NothingLeft, nameof(pattern));
        }

        _search = new PatternSearch(_table, folded);
    }

    /// <summary>Makes a matcher by a normalizer: what it makes equal is found.</summary>
    /// <param name="pattern">What to look for, in any spelling.</param>
    /// <param name="normalizer">Folds pattern and text.</param>
    /// <param name="wholeWords">Whether a match begins and ends where words do.</param>
    /// <exception cref="ArgumentException">Nothing of the pattern is left when it is normalized.</exception>
    /// <remarks>Where folds look at the word (see docs/normalization.md), the text is normalized with its map, which allocates.</remarks>
    public ArabicMatcher(string pattern, ArabicNormalizer normalizer, bool wholeWords = false)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(normalizer);
        Pattern = pattern;
        Options = wholeWords ? ArabicMatch.WholeWords : ArabicMatch.Exact;
        _table = normalizer.Table;
        string folded = normalizer.Normalize(pattern);
        if (folded.Length == 0)
        {
            throw new ArgumentException(NothingLeft, nameof(pattern));
        }

        if (normalizer.Table.IsContextual)
        {
            _borders = new PatternBorders(folded);
            _normalizer = normalizer;
        }
        else
        {
            _search = new PatternSearch(_table, folded);
        }
    }

    /// <summary>The pattern as it was given.</summary>
    public string Pattern { get; }

    /// <summary>What is overlooked; of a matcher by a normalizer only <see cref="ArabicMatch.WholeWords"/>.</summary>
    public ArabicMatch Options { get; }

    /// <summary>Whether the pattern occurs.</summary>
    public bool IsMatch(ReadOnlySpan<char> text) => TryFind(text, out _);

    /// <summary>Finds the first match.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="match">Where the match stands in the text.</param>
    public bool TryFind(ReadOnlySpan<char> text, out TextSpan match)
    {
        Enumerator matches = Enumerate(text);
        bool found = matches.MoveNext();
        match = found ? matches.Current : default;
        return found;
    }

    /// <summary>Counts the matches.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        int count = 0;
        foreach (TextSpan _ in Enumerate(text))
        {
            count++;
        }

        return count;
    }

    /// <summary>Goes through the matches from left to right, for <c>foreach</c>.</summary>
    public Enumerator Enumerate(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>Replaces every match.</summary>
    /// <returns>The text with the replacement; <paramref name="text"/> itself where nothing matches.</returns>
    public string Replace(string text, string replacement)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(replacement);
        return Rewrite(text, replacement, null);
    }

    /// <summary>Puts something before and after every match: <c>matcher.Highlight(text, "&lt;mark&gt;", "&lt;/mark&gt;")</c>. Escapes nothing.</summary>
    /// <returns>The marked text; <paramref name="text"/> itself where nothing matches.</returns>
    public string Highlight(string text, string before, string after)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return Rewrite(text, before, after);
    }

    /// <summary>Goes through the matches of a text. Not to be shared between threads.</summary>
    [SuppressMessage("Design", "CA1034:Nested types should not be visible", Justification = "As the enumerators of the framework are.")]
    public ref struct Enumerator
    {
        private readonly ArabicMatcher _matcher;
        private readonly ReadOnlySpan<char> _text;
        private readonly NormalizedText? _normalized;
        private PlaceEnumerator _places;
        private int _next;

        internal Enumerator(ArabicMatcher matcher, ReadOnlySpan<char> text)
        {
            _matcher = matcher;
            _text = text;
            _normalized = matcher._normalizer?.NormalizeWithMap(text.ToString());
            _places = matcher._borders is { } borders ? new PlaceEnumerator(borders) : default;
        }

        /// <summary>Where the match stands in the text.</summary>
        public TextSpan Current { get; private set; }

        /// <summary>The enumerator itself.</summary>
        public readonly Enumerator GetEnumerator() => this;

        /// <summary>Goes to the next match.</summary>
        public bool MoveNext()
        {
            while (Find(out int start, out int end))
            {
                // A map knows the marks that were overlooked.
                int whole = _normalized is null ? _matcher.EndOfOverlookedMarks(_text, end) : end;
                _next = Math.Max(whole, start + 1);
                if ((_matcher.Options & ArabicMatch.WholeWords) == 0 || WordBorders.Fits(_matcher._table, _matcher.Options, _text, start, whole))
                {
                    Current = TextSpan.FromBounds(start, whole);
                    return true;
                }

                _next = start + 1;
            }

            return false;
        }

        private bool Find(out int start, out int end)
        {
            (start, end) = (0, 0);
            if (_next > _text.Length)
            {
                return false;
            }

            if (_normalized is null)
            {
                return _matcher._search!.TryFind(_text, _next, out start, out end);
            }

            // Several places of the folded text may come from one of the source.
            while (_places.MoveNext(_normalized.Text))
            {
                TextSpan source = _normalized.ToSource(new TextSpan(_places.Current, _matcher._borders!.Pattern.Length));
                if (source.Start >= _next)
                {
                    (start, end) = (source.Start, source.End);
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Marks after a match belong to it, up to one that counts.</summary>
    private int EndOfOverlookedMarks(ReadOnlySpan<char> text, int end)
    {
        Span<char> two = stackalloc char[2];
        int limit = MarkExtent.EndOf(text, end, text.Length);
        while (end < limit)
        {
            int length = FoldedReader.Next(_table, text, end, two, out ReadOnlySpan<char> folded);
            if (!folded.IsEmpty)
            {
                break;
            }

            end += length;
        }

        return end;
    }

    private string Rewrite(string text, string before, string? after)
    {
        StringBuilder? rewritten = null;
        int done = 0;
        foreach (TextSpan match in Enumerate(text))
        {
            rewritten ??= new StringBuilder(text.Length + before.Length);
            rewritten.Append(text, done, match.Start - done).Append(before);
            if (after is not null)
            {
                rewritten.Append(text, match.Start, match.Length).Append(after);
            }

            done = match.End;
        }

        return rewritten is null ? text : rewritten.Append(text, done, text.Length - done).ToString();
    }

    private static string FoldAll(FoldTable table, string pattern)
    {
        StringBuilder folded = new();
        Span<char> two = stackalloc char[2];
        for (int at = 0; at < pattern.Length;)
        {
            at += FoldedReader.Next(table, pattern, at, two, out ReadOnlySpan<char> part);
            folded.Append(part);
        }

        return folded.ToString();
    }

    private static string WithoutArticle(string folded, ArabicMatch options)
    {
        const ArabicMatch Article = ArabicMatch.IgnoreArticle | ArabicMatch.WholeWords;
        return (options & Article) == Article && folded.Length > 4 && folded.StartsWith("\u0627\u0644", StringComparison.Ordinal) ? folded[2..] : folded;
    }
}
