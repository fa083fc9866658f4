using System.Buffers;

namespace ArticleKit.Splitting;

/// <summary>Finds line ends in UTF-8: U+000A, U+000D, U+0085, U+2028 and U+2029.</summary>
/// <remarks>No other character and no malformed sequence has their bytes: their first bytes begin a character wherever they stand.</remarks>
internal static class Utf8LineEnds
{
    // C2 begins U+0085 (and guillemets), E2 begins U+2028 (and quotation marks); the second bytes of Arabic letters are far more frequent.
    private static readonly SearchValues<byte> Beginnings = SearchValues.Create([(byte)'\n', (byte)'\r', 0xC2, 0xE2]);

    /// <summary>Finds the first line end.</summary>
    /// <param name="text">The bytes to look at.</param>
    /// <param name="start">Where it begins; where there is none, how far there surely is none: further bytes may make one of the last ones.</param>
    /// <returns>Its length in bytes; 0 where there is none.</returns>
    public static int Find(ReadOnlySpan<byte> text, out int start)
    {
        start = 0;
        while (text[start..].IndexOfAny(Beginnings) is >= 0 and int ahead)
        {
            start += ahead;
            ReadOnlySpan<byte> here = text[start..];
            if (here[0] is (byte)'\n' or (byte)'\r')
            {
                return 1;
            }

            if (here.StartsWith("\u0085"u8))
            {
                return 2;
            }

            if (here.StartsWith("\u2028"u8) || here.StartsWith("\u2029"u8))
            {
                return 3;
            }

            if (here.Length < 3 && ("\u0085"u8.StartsWith(here) || "\u2028"u8.StartsWith(here)))
            {
                return 0;
            }

            start++;
        }

        start = text.Length;
        return 0;
    }
}
