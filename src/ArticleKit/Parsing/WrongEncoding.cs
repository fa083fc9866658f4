namespace ArticleKit.Parsing;

/// <summary>Tells text that was decoded by another encoding than its own: nothing is left of it, or the letters it then looks like follow each other as no language writes them.</summary>
/// <remarks>
/// UTF-8 has D8 to DB before each letter of Arabic. Read as Latin-1 or Windows-1252 these are O WITH STROKE, U WITH GRAVE and their neighbours, read as
/// Windows-1256 TAH, ZAH, AIN and GHAIN, and what follows is a sign or a letter of Persian. Windows-1256 read as Latin-1 is words of nothing but accented letters.
/// </remarks>
internal static class WrongEncoding
{
    private const int Looked = 1024;
    private const int Fewest = 8;

    // So many letters that only rightly decoded Arabic has, and it is.
    private const int Enough = 4;

    // What Windows-1252 has at 80 to 9F; and Windows-1256 at 80 to BF beside what it has in common with Latin-1.
    private const string Signs1252 = "\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178";
    private const string Signs1256 = "\u067E\u0679\u0686\u0698\u0688\u06AF\u06A9\u0691\u06BA\u06BE\u200C\u200D\u060C\u061B\u061F" + Signs1252;

    /// <summary>The first two characters that look so; empty where the text doesn't.</summary>
    public static TextSpan Find(ReadOnlySpan<char> source)
    {
        ReadOnlySpan<char> text = source[..Math.Min(source.Length, Looked)];
        if (text.IndexOf('\uFFFD') is >= 0 and int replaced && IsMostlyReplaced(text))
        {
            return new TextSpan(replaced, 1);
        }

        int first = -1;
        int pairs = 0;
        int accented = 0;
        int firstAccented = -1;
        int ascii = 0;
        int others = 0;
        int arabic = 0;
        for (int i = 0; i < text.Length && arabic < Enough; i++)
        {
            char c = text[i];
            if (c < 0x80)
            {
                ascii += char.IsAsciiLetter(c) ? 1 : 0;
            }
            else if (i + 1 < text.Length && IsPair(c, text[i + 1]))
            {
                first = first < 0 ? i : first;
                pairs++;
                i++;
            }
            else if (c is >= '\u00C0' and <= '\u00FF')
            {
                firstAccented = firstAccented < 0 ? i : firstAccented;
                accented++;
            }
            else if (c is >= '\u0621' and <= '\u064A' and not (>= '\u0637' and <= '\u063A'))
            {
                arabic++;
            }
            else
            {
                others += char.IsLetter(c) ? 1 : 0;
            }
        }

        return arabic >= Enough ? default
            : pairs >= Fewest && pairs > accented + others ? new TextSpan(first, 2)
            : accented >= Fewest && accented > 2 * (ascii + others + pairs) ? new TextSpan(firstAccented, Math.Min(2, source.Length - firstAccented))
            : default;
    }

    // Bytes of another encoding, read as UTF-8: hardly a letter is left. Some broken bytes in a text that is read are no such thing.
    private static bool IsMostlyReplaced(ReadOnlySpan<char> text)
    {
        int replaced = 0;
        int others = 0;
        foreach (char c in text)
        {
            replaced += c == '\uFFFD' ? 1 : 0;
            others += c != '\uFFFD' && char.IsLetterOrDigit(c) ? 1 : 0;
        }

        return replaced >= Fewest && replaced > others;
    }

    private static bool IsPair(char lead, char trail) => lead switch
    {
        >= '\u00D8' and <= '\u00DB' => trail is >= '\u0080' and <= '\u00BF' || Signs1252.AsSpan().Contains(trail),
        >= '\u0637' and <= '\u063A' => trail is >= '\u00A0' and <= '\u00BF' || Signs1256.AsSpan().Contains(trail),
        _ => false,
    };
}
