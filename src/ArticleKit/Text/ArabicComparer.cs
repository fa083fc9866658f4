using ArticleKit.Text.Comparing;

namespace ArticleKit.Text;

/// <summary>Compares Arabic text after folding it: for equality, order and hashing, of strings and of spans.</summary>
/// <remarks>
/// <para>Two texts are equal where <see cref="Normalizer"/> makes the same text of them, code unit for code unit; only those compare as 0,
/// and they have the same hash code. Hash codes are randomized for each process, as those of strings, so that no one can choose texts that
/// collide; don't store them.</para>
/// <para>The order is total. What decides, in turn, after folding:</para>
/// <list type="number">
/// <item>The letters, in the order of DUCET, the default order of Unicode (version 15): ء آ أ ٱ ؤ إ ئ ا ب ة ت ث … و ى ي. Each of these is a
/// letter of its own, so أ comes before ا wherever the fold leaves both; <see cref="Search"/> makes one letter of them. Presentation forms
/// count as what they stand for. The digits 1, ١ and ۱ count as one. All other characters come before Arabic letters, in the order of their
/// code points. Marks, tatweel, Quranic signs, and invisible controls count nothing.</item>
/// <item>The marks, in the order of DUCET: a word without comes before the same word with.</item>
/// <item>The code units.</item>
/// </list>
/// <para>This holds for Arabic script of the basic plane. Immutable and thread-safe. Depends on no culture and no ICU. Linear time; no text
/// makes it throw, lone surrogates included; memory doesn't grow with the text, and ordinary words allocate nothing.</para>
/// </remarks>
public sealed class ArabicComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>, IComparer<string>
{
    private const int HashedLength = 512;

    private static ArabicComparer? _search;
    private static ArabicComparer? _alphabetical;

    /// <summary>Makes a comparer of texts folded by a normalizer.</summary>
    /// <param name="normalizer">What folds. Letters and marks that it leaves apart, though Unicode composes them, are compared as two.</param>
    public ArabicComparer(ArabicNormalizer normalizer)
    {
        ArgumentNullException.ThrowIfNull(normalizer);
        Normalizer = normalizer;
    }

    /// <summary>By <see cref="ArabicNormalizer.Search"/>: أحمد, احمد and أَحْمَد are equal.</summary>
    public static ArabicComparer Search => _search ?? Keep(ref _search, ArabicNormalizer.Search);

    /// <summary>By <see cref="ArabicNormalizer.Canonical"/>: alphabetical order in which only texts that differ in nothing but the
    /// spelling of a composed letter, as U+0627 U+0654 for U+0623, and the order of marks are equal.</summary>
    public static ArabicComparer Alphabetical => _alphabetical ?? Keep(ref _alphabetical, ArabicNormalizer.Canonical);

    /// <summary>What folds both texts.</summary>
    public ArabicNormalizer Normalizer { get; }

    /// <summary>Orders two strings; <c>null</c> comes first.</summary>
    /// <returns>Negative, 0 or positive, as <paramref name="x"/> comes before, with or after <paramref name="y"/>.</returns>
    public int Compare(string? x, string? y) =>
        x is null || y is null ? (x is not null).CompareTo(y is not null) : Compare(x.AsSpan(), y.AsSpan());

    /// <summary>Orders two texts.</summary>
    /// <returns>Negative, 0 or positive, as <paramref name="x"/> comes before, with or after <paramref name="y"/>.</returns>
    public int Compare(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        if (x.SequenceEqual(y))
        {
            return 0;
        }

        int order = CompareKeys(x, y, marks: false);
        order = order != 0 ? order : CompareKeys(x, y, marks: true);
        return order != 0 ? order : CompareUnits(x, y);
    }

    /// <summary>Whether two strings are equal; <c>null</c> equals <c>null</c> only.</summary>
    public bool Equals(string? x, string? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && Equals(x.AsSpan(), y.AsSpan()));

    /// <summary>Whether two texts are equal.</summary>
    public bool Equals(ReadOnlySpan<char> x, ReadOnlySpan<char> y) => x.SequenceEqual(y) || CompareUnits(x, y) == 0;

    /// <summary>The hash code of a string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="obj"/> is <c>null</c>, as with the comparers of the framework.</exception>
    public int GetHashCode(string obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return GetHashCode(obj.AsSpan());
    }

    /// <summary>The hash code of a text: the same as of the string.</summary>
    public int GetHashCode(ReadOnlySpan<char> alternate)
    {
        FoldedReader text = new(Normalizer, alternate, stackalloc char[FoldedReader.BufferLength]);
        Span<char> block = stackalloc char[HashedLength];
        int length = 0;
        int hash = 0;
        bool isLong = false;
        try
        {
            // Blocks are cut from the folded text: where the pieces end, which depends on the text before, must not matter.
            while (text.Fill())
            {
                if (length == block.Length)
                {
                    hash = HashCode.Combine(hash, string.GetHashCode(block, StringComparison.Ordinal));
                    length = 0;
                    isLong = true;
                }

                int added = Math.Min(text.Piece.Length, block.Length - length);
                text.Piece[..added].CopyTo(block[length..]);
                text.Take(added);
                length += added;
            }
        }
        finally
        {
            text.Return();
        }

        int last = string.GetHashCode(block[..length], StringComparison.Ordinal);
        return isLong ? HashCode.Combine(hash, last) : last;
    }

    bool IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Equals(ReadOnlySpan<char> alternate, string? other) =>
        other is not null && Equals(alternate, other.AsSpan());

    string IAlternateEqualityComparer<ReadOnlySpan<char>, string>.Create(ReadOnlySpan<char> alternate) => alternate.ToString();

    private int CompareKeys(ReadOnlySpan<char> x, ReadOnlySpan<char> y, bool marks)
    {
        CollationReader left = new(new FoldedReader(Normalizer, x, stackalloc char[FoldedReader.BufferLength]), marks);
        CollationReader right = new(new FoldedReader(Normalizer, y, stackalloc char[FoldedReader.BufferLength]), marks);
        try
        {
            int key;
            int other;
            do
            {
                key = left.Next();
                other = right.Next();
            }
            while (key == other && key != 0);

            return key.CompareTo(other);
        }
        finally
        {
            left.Return();
            right.Return();
        }
    }

    private int CompareUnits(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        FoldedReader left = new(Normalizer, x, stackalloc char[FoldedReader.BufferLength]);
        FoldedReader right = new(Normalizer, y, stackalloc char[FoldedReader.BufferLength]);
        try
        {
            while (left.Fill() & right.Fill())
            {
                int length = Math.Min(left.Piece.Length, right.Piece.Length);
                int order = left.Piece[..length].SequenceCompareTo(right.Piece[..length]);
                if (order != 0)
                {
                    return order;
                }

                left.Take(length);
                right.Take(length);
            }

            return left.Piece.Length.CompareTo(right.Piece.Length);
        }
        finally
        {
            left.Return();
            right.Return();
        }
    }

    // Two threads may make one twice; they compare alike, and the first stays.
    private static ArabicComparer Keep(ref ArabicComparer? made, ArabicNormalizer normalizer) =>
        Interlocked.CompareExchange(ref made, new ArabicComparer(normalizer), null) ?? made;
}
