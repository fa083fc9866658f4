using System.Globalization;
using System.Text;
using ArticleKit.Text.Unicode;

namespace ArticleKit.Text.Folding;

/// <summary>What other normalizers do, as observed of their own code; docs/normalization.md names each and its version.</summary>
internal static class CompatiblePresets
{
    /// <summary>org.apache.lucene.analysis.ar.ArabicNormalizer.</summary>
    public static FoldTable LuceneArabic() => Table(LuceneArabicMap());

    /// <summary>ArabicNormalizer, then org.apache.lucene.analysis.fa.PersianNormalizer.</summary>
    public static FoldTable LucenePersian()
    {
        Dictionary<int, string?> map = LuceneArabicMap();
        Map(map, "06CC 06D2", "\u064A");
        Map(map, "06A9", "\u0643");
        Map(map, "06C0 06C1", "\u0647");
        Map(map, "0654", "");
        return Table(map);
    }

    /// <summary>dediac_ar, normalize_alef_ar, normalize_alef_maksura_ar and normalize_teh_marbuta_ar of CAMeL Tools.</summary>
    public static FoldTable CamelTools()
    {
        Dictionary<int, string?> map = [];
        Map(map, "064B-0652 0670", "");
        Map(map, "0622 0623 0625 0671", "\u0627");
        Map(map, "0649", "\u064A");
        Map(map, "0629", "\u0647");
        return Table(map);
    }

    /// <summary>pyarabic.normalize.normalize_searchtext as its code behaves: alef maksura becomes alef, hamza carriers hamza.</summary>
    public static FoldTable PyArabicSearch()
    {
        Dictionary<int, string?> map = [];
        Map(map, "0640 064B-0652", "");
        Map(map, "0622 0623 0625 0649 0670 0671", "\u0627");
        Map(map, "0624 0626 0654 0655", "\u0621");
        Map(map, "0629", "\u0647");
        Map(map, "FEF5 FEF7 FEF9 FEFB", "\u0644\u0627");
        return Table(map);
    }

    /// <summary>The step Normalize_pre of Snowball's Arabic stemmer. U+FE80–FEFC are its forms of single letters and of lam with alef.</summary>
    public static FoldTable SnowballArabic()
    {
        Dictionary<int, string?> map = [];
        Map(map, "0640 064B-0652", "");
        MapDigits(map, 0x0660);
        for (int form = 0xFE80; form <= 0xFEFC; form++)
        {
            map[form] = FormOf(form);
        }

        return Table(map);
    }

    /// <summary>ICUFoldingFilter of Lucene on the Arabic blocks: compatibility forms, then its lists of diacritics and digits. The marks that
    /// its list forgets (U+08D3–08E2, U+08FF) stay.</summary>
    public static FoldTable IcuFolding()
    {
        Dictionary<int, string?> steps = [];
        Map(steps, "0610-061A 0640 064B-065F 0670 06D6-06ED 0898-089F 08C9-08D2 08E3-08FE", "");
        Map(steps, "0622 0623 0625", "\u0627");
        Map(steps, "0624", "\u0648");
        Map(steps, "0626 0649 06CC", "\u064A");
        Map(steps, "0629", "\u0647");
        Map(steps, "06A9", "\u0643");
        Map(steps, "06C0", "\u06D5");
        Map(steps, "06C2", "\u06C1");
        Map(steps, "06D3", "\u06D2");
        MapDigits(steps, 0x0660);
        MapDigits(steps, 0x06F0);
        Dictionary<int, string?> map = new(steps);
        foreach (int form in ArabicForms.Sources)
        {
            // U+FBDD stands for U+0677, which is a compatibility form itself.
            StringBuilder text = new();
            foreach (char part in FormOf(form).SelectMany(part => FormOf(part)))
            {
                text.Append(steps.TryGetValue(part, out string? step) ? step : part.ToString());
            }

            map[form] = text.ToString();
        }

        return Table(map);
    }

    private static Dictionary<int, string?> LuceneArabicMap()
    {
        Dictionary<int, string?> map = [];
        Map(map, "0640 064B-0652", "");
        Map(map, "0622 0623 0625", "\u0627");
        Map(map, "0649", "\u064A");
        Map(map, "0629", "\u0647");
        return map;
    }

    private static FoldTable Table(Dictionary<int, string?> map) => new(map, ArabicFolds.None);

    private static void MapDigits(Dictionary<int, string?> map, int zero)
    {
        for (int digit = 0; digit < 10; digit++)
        {
            map[zero + digit] = ((char)('0' + digit)).ToString();
        }
    }

    /// <param name="map">What to add to.</param>
    /// <param name="ranges">Code points and ranges in hexadecimal, separated by spaces.</param>
    /// <param name="text">What they become.</param>
    private static void Map(Dictionary<int, string?> map, string ranges, string text)
    {
        foreach (string range in ranges.Split(' '))
        {
            int last = int.Parse(range.AsSpan(range.Length - 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            for (int codePoint = int.Parse(range.AsSpan(0, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture); codePoint <= last; codePoint++)
            {
                map[codePoint] = text;
            }
        }
    }

    private static string FormOf(int form)
    {
        int index = ArabicForms.Sources.IndexOf((ushort)form);
        return index < 0 ? ((char)form).ToString() : ArabicForms.Parts[ArabicForms.Offsets[index]..ArabicForms.Offsets[index + 1]].ToString();
    }
}
