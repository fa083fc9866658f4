namespace ArticleKit.Lexicons;

/// <summary>Says which lists may have entries that begin with a word: one look for all of them, and for most words it says none.</summary>
/// <remarks>
/// It may say too much, never too little: words that differ in marks, tatweel, hamza, teh marbuta and alef maksura are one, and several that
/// differ may share a place. A word with any other character may be in every list. The table generator makes the places with the same rule:
/// this file is compiled into both.
/// </remarks>
internal static class WordGate
{
    /// <summary>How many places there are; a power of two.</summary>
    public const int Places = 16384;

    /// <summary>The place of a word that may be in every list.</summary>
    public const int Open = -1;

    private const uint Multiplier = 0x9E3779B1; // 2^32 by the golden ratio
    private const char First = '\u0620';
    private const byte Mark = 0;
    private const byte Other = 0xFF;

    // What of U+0620 to U+065F counts: a number for each letter, the same for those that folds may make one.
    private static ReadOnlySpan<byte> Letters =>
    [
        Other, 0x21, 0x27, 0x27, 0x48, 0x27, 0x4A, 0x27, 0x28, 0x47, 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F,
        0x30, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3A, Other, Other, Other, Other, Other,
        Mark, 0x41, 0x42, 0x43, 0x44, 0x45, 0x46, 0x47, 0x48, 0x4A, 0x4A, Mark, Mark, Mark, Mark, Mark,
        Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark, Mark,
    ];

    /// <summary>The place of the first word of a text, up to the first space.</summary>
    public static int PlaceOf(ReadOnlySpan<char> text)
    {
        uint hash = 0;
        foreach (char c in text)
        {
            uint letter = (uint)(c - First);
            if (letter < (uint)Letters.Length)
            {
                letter = Letters[(int)letter];
                if (letter == Other)
                {
                    return Open;
                }

                hash = letter == Mark ? hash : (hash ^ letter) * Multiplier;
                continue;
            }

            if (c == ' ')
            {
                break;
            }

            if (!char.IsAsciiLetterOrDigit(c))
            {
                return Open;
            }

            hash = (hash ^ (c | 0x20u)) * Multiplier;
        }

        return (int)((hash ^ (hash >> 15)) % Places);
    }
}
