using ArticleKit.Lexicons;
using ArticleKit.Text;

namespace ArticleKit.Parsing;

/// <summary>Tells that a text stands somewhere else once more, in another spelling too: with tatweel, marks or presentation forms.</summary>
internal static class RepeatedText
{
    private const int Longest = 640;

    /// <summary>Whether two texts are the same.</summary>
    public static bool IsSame(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.SequenceEqual(other))
        {
            return true;
        }

        if (one.Length > Longest || other.Length > Longest || (PlainWord.IsPlain(one) && PlainWord.IsPlain(other)))
        {
            return false;
        }

        Span<char> first = stackalloc char[Longest * FoldedWord.MaxExpansion];
        Span<char> second = stackalloc char[Longest * FoldedWord.MaxExpansion];
        return first[..PlainLetters.Fold(one, first)].SequenceEqual(second[..PlainLetters.Fold(other, second)]);
    }

    /// <summary>Whether a text holds another; respelled only where the other isn't plain.</summary>
    public static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> part)
    {
        if (text.Contains(part, StringComparison.Ordinal))
        {
            return true;
        }

        if (text.Length > Longest || part.Length > Longest || PlainWord.IsPlain(part))
        {
            return false;
        }

        Span<char> first = stackalloc char[Longest * FoldedWord.MaxExpansion];
        Span<char> second = stackalloc char[Longest * FoldedWord.MaxExpansion];
        return ((ReadOnlySpan<char>)first[..PlainLetters.Fold(text, first)]).Contains(second[..PlainLetters.Fold(part, second)], StringComparison.Ordinal);
    }
}
