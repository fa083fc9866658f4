using System.Runtime.CompilerServices;

namespace ArticleKit.Dates;

internal enum DateTokenKind : byte
{
    /// <summary>The end of the text.</summary>
    End,
    Word,
    Number,

    /// <summary>One character that is neither: see <see cref="DateToken.Mark"/>.</summary>
    Mark,
}

/// <summary>A word, a number or a mark.</summary>
internal struct DateToken
{
    public DateTokenKind Kind;

    /// <summary>Whether nothing, not even a blank, stands before it on its line.</summary>
    public bool IsGlued;

    /// <summary>Of a word: whether a conjunction or preposition that is written with it was cut off its front.</summary>
    public bool IsPrefixed;

    /// <summary>Of a word: whether it has the article.</summary>
    public bool IsDefinite;

    /// <summary>Of a number: how many digits it has, at most 9; 10 where it has more.</summary>
    public byte Digits;

    /// <summary>Of a mark: the kind of it, <c>- / . , ( ) : | + " \n</c>, or a blank for any other.</summary>
    public char Mark;
    public int Start;
    public int Length;

    /// <summary>Of a number: its value.</summary>
    public int Value;
    public DateWord Word;

    public readonly int End => Start + Length;

    public readonly bool Is(DateWordKind kind) => Kind == DateTokenKind.Word && Word.Kind == kind;

    public readonly bool Is(char mark) => Kind == DateTokenKind.Mark && Mark == mark;
}

/// <summary>The tokens at hand.</summary>
[InlineArray(Length)]
internal struct DateTokenWindow
{
    public const int Length = 64;

    private DateToken _first;
}
