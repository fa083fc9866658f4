using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleKit.Parsing;

/// <summary>The words of a short text: all are counted, the first <see cref="Capacity"/> are kept.</summary>
internal struct WordSpans
{
    public const int Capacity = 12;

    private Spans _spans;

    [InlineArray(Capacity)]
    private struct Spans
    {
        private TextSpan _first;
    }

    /// <summary>The number of words, those beyond <see cref="Capacity"/> too.</summary>
    public int Count { get; private set; }

    /// <param name="text">The text.</param>
    /// <param name="most">How many words are of interest: one more is counted, and those that lie near.</param>
    public static WordSpans Of(ReadOnlySpan<char> text, int most = int.MaxValue)
    {
        WordSpans words = default;
        int start = 0;
        bool inside = false;
        for (int at = 0; at < text.Length && words.Count <= most; at += BlankMask.Length)
        {
            // A bit for each character with which a word begins, or behind which it ended.
            uint solid = ~BlankMask.Of(text, at);
            uint borders = solid ^ ((solid << 1) | (inside ? 1u : 0));
            inside = solid >> (BlankMask.Length - 1) != 0;
            if (words.Count > Capacity)
            {
                words.Count += BitOperations.PopCount(borders & solid);
                continue;
            }

            for (; borders != 0; borders &= borders - 1)
            {
                int border = at + BitOperations.TrailingZeroCount(borders);
                if ((solid >> (border - at) & 1) != 0)
                {
                    start = border;
                    words.Count++;
                }
                else if (words.Count <= Capacity)
                {
                    words._spans[words.Count - 1] = TextSpan.FromBounds(start, border);
                }
            }
        }

        // Where more words were not of interest, the last one may have no end yet: it is one too many.
        if (inside && words.Count <= Capacity)
        {
            words._spans[words.Count - 1] = TextSpan.FromBounds(start, text.Length);
        }

        return words;
    }

    /// <summary>How many words a text has.</summary>
    public static int CountIn(ReadOnlySpan<char> text)
    {
        int count = 0;
        uint before = 0;
        for (int at = 0; at < text.Length; at += BlankMask.Length)
        {
            uint solid = ~BlankMask.Of(text, at);
            count += BitOperations.PopCount(solid & ~((solid << 1) | before));
            before = solid >> (BlankMask.Length - 1);
        }

        return count;
    }

    /// <summary>Where a word stands in the text; empty beyond <see cref="Capacity"/>.</summary>
    public readonly TextSpan this[int index] => index < Math.Min(Count, Capacity) ? _spans[index] : default;

    public readonly ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int index) => this[index].Slice(text);

    /// <summary>Whether one of the words kept is of a kind.</summary>
    public readonly bool HasAny(ReadOnlySpan<char> text, Func<ReadOnlySpan<char>, bool> isOne)
    {
        for (int i = 0; i < Count && i < Capacity; i++)
        {
            if (isOne(Word(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>From a word to the last one; empty beyond <see cref="Capacity"/>.</summary>
    public readonly ReadOnlySpan<char> Run(ReadOnlySpan<char> text, int index) =>
        Count <= Capacity && index < Count ? TextSpan.FromBounds(_spans[index].Start, _spans[Count - 1].End).Slice(text) : default;
}
