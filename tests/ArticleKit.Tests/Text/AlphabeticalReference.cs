using ArticleKit.Text;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Tests.Text;

/// <summary>The levels of alphabetical order, slowly.</summary>
internal static class AlphabeticalReference
{
    private const string Invisible = "\u00AD\u034F\u180E\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069";

    public static List<int> Letters(string text) => Elements(text).Select(element => element.Primary).Where(key => key != 0).ToList();

    public static List<int> Marks(string text) => Elements(text).Select(element => element.Secondary).ToList();

    /// <summary>Arabic letters have 2,000,000 and more, which is after every code point.</summary>
    private static IEnumerable<(int Primary, int Secondary)> Elements(string text)
    {
        string folded = ArabicNormalizer.Canonical.Normalize(text);
        for (int i = 0; i < folded.Length;)
        {
            Utf16Codec.Decode(folded.AsSpan(i), isFinalBlock: true, out int codePoint, out int length);
            i += length;
            int index = codePoint > 0xFFFF ? -1 : ArabicCollation.IndexOf((char)codePoint);
            if (index < 0)
            {
                // Lone surrogates are units of what is beyond the basic plane.
                bool lone = codePoint is >= 0xD800 and <= 0xDFFF;
                if (!lone && (codePoint > 0xFFFF || !Invisible.Contains((char)codePoint, StringComparison.Ordinal)))
                {
                    foreach (char unit in char.ConvertFromUtf32(codePoint))
                    {
                        yield return (char.IsSurrogate(unit) ? 1_000_000 + unit : unit + 1, 1);
                    }
                }
                else if (lone)
                {
                    yield return (1_000_000 + codePoint, 1);
                }

                continue;
            }

            for (int at = ArabicCollation.Offsets[index]; at < ArabicCollation.Offsets[index + 1]; at++)
            {
                int primary = ArabicCollation.Primaries[at];
                yield return (primary >= ArabicCollation.FirstRank ? 2_000_000 + primary : primary == 0 ? 0 : primary + 1, ArabicCollation.Secondaries[at]);
            }
        }
    }
}
