using System.Text;

namespace ArticleKit.TableGenerator;

/// <summary>The characters a lexicon entry may have. All are their own NFKC form, and no two spell the same letter.</summary>
internal static class EntryCharacters
{
    /// <returns>The first character that may not be in an entry; <c>null</c> where there is none.</returns>
    public static Rune? FirstForeign(string entry)
    {
        foreach (Rune rune in entry.EnumerateRunes())
        {
            if (!IsAllowed(rune.Value))
            {
                return rune;
            }
        }

        return null;
    }

    // The alphabet; the letters that Arabic newsrooms borrow (U+067E PEH, U+0686 TCHEH, U+06A4 VEH, U+06AD NG, U+06AF GAF);
    // ASCII and ARABIC-INDIC digits; ASCII letters; what abbreviations need.
    private static bool IsAllowed(int codePoint) => codePoint is
        (>= 0x0621 and <= 0x063A) or (>= 0x0641 and <= 0x064A)
        or 0x067E or 0x0686 or 0x06A4 or 0x06AD or 0x06AF
        or (>= 0x0660 and <= 0x0669) or (>= '0' and <= '9')
        or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
        or ' ' or '.' or '-' or '/' or '\'';
}
