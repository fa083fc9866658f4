using System.Runtime.CompilerServices;

namespace ArticleKit.Lexicons;

/// <content>Asks before a list is looked into.</content>
internal static partial class WordPlaces
{
    /// <summary>The lists that may have entries which begin with the first word of a text.</summary>
    public static WordLists Of(ReadOnlySpan<char> text) => WordGate.PlaceOf(text) is >= 0 and int place ? (WordLists)Lists[place] : WordLists.All;

    /// <summary>Whether a list, or one of several, may have such an entry.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool May(ReadOnlySpan<char> text, WordLists lists) => (Of(text) & lists) != 0;
}
