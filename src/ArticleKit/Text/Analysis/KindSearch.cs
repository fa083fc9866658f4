using System.Buffers;
using ArticleKit.Text.Folding;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Text.Analysis;

/// <summary>Finds characters of Arabic script, many at once.</summary>
internal static class KindSearch
{
    private const int Arabic = 1;
    private const int Mark = 2;

    private static readonly SearchValues<char> ArabicUnits = SearchValues.Create(UnitsOf(Arabic));
    private static readonly SearchValues<char> MarkUnits = SearchValues.Create(UnitsOf(Mark));

    public static int IndexOfArabic(ReadOnlySpan<char> text) => IndexOf(text, ArabicUnits, Arabic);

    public static int IndexOfMark(ReadOnlySpan<char> text) => IndexOf(text, MarkUnits, Mark);

    private static int IndexOf(ReadOnlySpan<char> text, SearchValues<char> units, int kind)
    {
        for (int start = 0; ; start++)
        {
            int found = text[start..].IndexOfAny(units);
            if (found < 0)
            {
                return -1;
            }

            // Beyond the basic plane the first unit leaves it open.
            start += found;
            Utf16Codec.Decode(text[start..], isFinalBlock: true, out int codePoint, out _);
            if (WordContext.KindOf(codePoint) >= kind)
            {
                return start;
            }
        }
    }

    /// <summary>The first units of all characters of a kind.</summary>
    private static string UnitsOf(int kind)
    {
        HashSet<char> units = [];
        for (int range = 0; range < ArabicKind.Starts.Length - 1; range++)
        {
            for (int codePoint = ArabicKind.Starts[range]; ArabicKind.Values[range] >= kind && codePoint < ArabicKind.Starts[range + 1]; codePoint++)
            {
                units.Add(codePoint <= 0xFFFF ? (char)codePoint : (char)((codePoint >> 10) + 0xD7C0));
            }
        }

        return string.Concat(units);
    }
}
