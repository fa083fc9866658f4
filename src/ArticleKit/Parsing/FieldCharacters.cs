using System.Globalization;

namespace ArticleKit.Parsing;

/// <summary>What the names of people and places are made of.</summary>
internal static class FieldCharacters
{
    private const char ZeroWidthNonJoiner = '\u200C';
    private const char ZeroWidthJoiner = '\u200D';

    /// <summary>Whether a text has a letter and nothing but letters, their marks, white space, joiners, controls of direction and the characters given.</summary>
    public static bool AreLettersOr(ReadOnlySpan<char> others, ReadOnlySpan<char> text)
    {
        bool hasLetter = false;
        foreach (char c in text)
        {
            // The letters of Arabic, without asking a table.
            bool letter = c is >= '\u0620' and <= '\u064A' || char.IsLetter(c);
            hasLetter |= letter;
            if (!letter && !FieldTrimmer.IsBlank(c) && !others.Contains(c) && !IsMark(c))
            {
                return false;
            }
        }

        return hasLetter;
    }

    // Pairs of controls around a word within, too: U+202A-202E, U+2066-2069.
    private static bool IsMark(char c) =>
        c is ZeroWidthJoiner or ZeroWidthNonJoiner or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
