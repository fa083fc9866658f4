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

    public static WordSpans Of(ReadOnlySpan<char> text)
    {
        WordSpans words = default;
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool blank = i == text.Length || FieldTrimmer.IsBlank(text[i]);
            if (blank && start >= 0)
            {
                if (words.Count < Capacity)
                {
                    words._spans[words.Count] = TextSpan.FromBounds(start, i);
                }

                words.Count++;
                start = -1;
            }
            else if (!blank && start < 0)
            {
                start = i;
            }
        }

        return words;
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
