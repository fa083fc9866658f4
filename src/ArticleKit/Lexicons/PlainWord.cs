using ArticleKit.Text;

namespace ArticleKit.Lexicons;

/// <summary>Folds words of closed classes to look them up: what is the same word to a reader becomes the same, and nothing else.</summary>
/// <remarks>
/// Marks, tatweel, presentation forms, letters of Persian keyboards, controls. Hamza, teh marbuta and alef maksura stay: the preposition ALA and the name
/// ALI differ in nothing else. Lists hold the word without hamza beside the word with it, where newsrooms write both.
/// </remarks>
internal static class PlainWord
{
    /// <summary>A longer text is no word of a list, however many marks it has.</summary>
    public const int MaxLength = 96;

    /// <summary>Whether the word is folded as it stands, which nearly all are.</summary>
    public static bool IsPlain(ReadOnlySpan<char> word) => PlainLetters.AreAll(word);

    /// <summary>The word folded; itself where it is plain, or too long to be one.</summary>
    /// <param name="word">The word.</param>
    /// <param name="room">Takes it; <see cref="MaxLength"/> times <see cref="FoldedWord.MaxExpansion"/> long.</param>
    public static ReadOnlySpan<char> Fold(ReadOnlySpan<char> word, Span<char> room)
    {
        if (word.Length > MaxLength || IsPlain(word))
        {
            return word;
        }

        return room[..PlainLetters.Fold(word, room)];
    }

    /// <summary>Whether a word is another one, whatever its spelling.</summary>
    /// <param name="word">The word.</param>
    /// <param name="plain">The other one, folded.</param>
    public static bool Is(ReadOnlySpan<char> word, string plain) =>
        word.SequenceEqual(plain) || (!IsPlain(word) && Fold(word, stackalloc char[MaxLength * FoldedWord.MaxExpansion]).SequenceEqual(plain));

    /// <summary>The number of an entry, whatever the word's spelling; or -1. The parameters are those of <see cref="WordHash.Find"/>.</summary>
    public static int Find(ReadOnlySpan<char> text, int maxLength, ReadOnlySpan<char> letters, ReadOnlySpan<ushort> ends, ReadOnlySpan<ushort> slots)
    {
        // What stays as it is at the start of a text is as long as that when the text is folded.
        int plain = PlainLetters.CountAtStart(text.Length > maxLength ? text[..(maxLength + 1)] : text);
        return plain > maxLength ? -1
            : plain == text.Length || text.Length > MaxLength ? WordHash.Find(text, maxLength, letters, ends, slots)
            : FindFolded(text, maxLength, letters, ends, slots);
    }

    private static int FindFolded(ReadOnlySpan<char> text, int maxLength, ReadOnlySpan<char> letters, ReadOnlySpan<ushort> ends, ReadOnlySpan<ushort> slots) =>
        WordHash.Find(Fold(text, stackalloc char[MaxLength * FoldedWord.MaxExpansion]), maxLength, letters, ends, slots);
}
