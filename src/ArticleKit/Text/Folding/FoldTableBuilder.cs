using System.Text;
using ArticleKit.Text.Unicode;
using static ArticleKit.Text.Folding.ArabicLetters;

namespace ArticleKit.Text.Folding;

/// <summary>Makes the table of a set of folds.</summary>
internal static class FoldTableBuilder
{
    private const byte Mark = 2;

    public static FoldTable Build(ArabicFolds folds)
    {
        Dictionary<int, string?> steps = [];
        AddMarks(steps, folds);
        AddLetters(steps, folds);
        AddDigitsAndPunctuation(steps, folds);
        AddControls(steps, folds);
        Dictionary<int, string?> map = steps.Keys.ToDictionary(codePoint => codePoint, codePoint => steps[codePoint]);
        Dictionary<int, string> parts = PartsOfForms(folds);
        foreach ((int form, string text) in parts)
        {
            map[form] = Expand(text, steps);
        }

        AddContext(map, folds);
        AddContextOfParts(map, parts, folds);
        return new FoldTable(map, folds, parts);
    }

    /// <summary>The table of a matcher: no word decides; joiners go wherever they stand; compositions come apart if asked for.</summary>
    public static FoldTable BuildForMatching(ArabicFolds folds, bool decompose)
    {
        Dictionary<int, string?> steps = [];
        AddMarks(steps, folds);
        AddLetters(steps, folds);
        AddDigitsAndPunctuation(steps, folds);
        AddControls(steps, folds);
        if (Has(folds, ArabicFolds.RemoveFormatControls))
        {
            (steps[ZeroWidthNonJoiner], steps[ZeroWidthJoiner]) = ("", "");
        }

        if (decompose)
        {
            foreach (char letter in MarkComposer.Compositions)
            {
                MarkComposer.Decompose(letter, out int alone, out int mark);
                steps.TryAdd(letter, $"{(char)alone}{(char)mark}");
            }
        }

        Dictionary<int, string?> map = new(steps);
        foreach ((int form, string text) in PartsOfForms(folds))
        {
            map[form] = Expand(text, steps);
        }

        FoldAgain(map);
        return new FoldTable(map, ArabicFolds.None);
    }

    private static bool Has(ArabicFolds folds, ArabicFolds fold) => (folds & fold) != 0;

    private static void AddMarks(Dictionary<int, string?> map, ArabicFolds folds)
    {
        for (int range = 0; range < ArabicKind.Starts.Length - 1; range++)
        {
            for (int codePoint = ArabicKind.Starts[range]; ArabicKind.Values[range] == Mark && codePoint < ArabicKind.Starts[range + 1]; codePoint++)
            {
                if (Has(folds, ClassOf(codePoint)))
                {
                    map[codePoint] = "";
                }
            }
        }

        if (Has(folds, ArabicFolds.RemoveQuranicMarks))
        {
            foreach (int sign in (ReadOnlySpan<int>)[0x06DD, 0x06DE, 0x06E5, 0x06E6, 0x06E9, 0x08E2])
            {
                map[sign] = "";
            }
        }

        if (Has(folds, ArabicFolds.RemoveTatweel))
        {
            map[Tatweel] = "";
        }
    }

    /// <summary>The fold that removes a mark of Arabic script.</summary>
    internal static ArabicFolds ClassOf(int mark) => mark switch
    {
        (>= Fathatan and <= 0x0650) or Sukun or (>= 0x08F0 and <= 0x08F2) => ArabicFolds.RemoveHarakat,
        Shadda => ArabicFolds.RemoveShadda,
        >= MaddaAbove and <= HamzaBelow => ArabicFolds.RemoveHamzaMarks,
        SuperscriptAlef => ArabicFolds.RemoveSuperscriptAlef,
        _ => ArabicFolds.RemoveQuranicMarks,
    };

    private static void AddLetters(Dictionary<int, string?> map, ArabicFolds folds)
    {
        void Add(ArabicFolds fold, ReadOnlySpan<int> letters, string text)
        {
            if (Has(folds, fold))
            {
                foreach (int letter in letters)
                {
                    map[letter] = text;
                }
            }
        }

        Add(ArabicFolds.UnifyAlef, [AlefWithMadda, AlefWithHamzaAbove, AlefWithHamzaBelow, 0x0672, 0x0673, 0x0675], "\u0627");
        Add(ArabicFolds.UnifyAlefWasla, [AlefWasla], "\u0627");
        Add(ArabicFolds.UnifyHamzaCarriers, [WawWithHamza, 0x0676, 0x0677], "\u0648");
        Add(ArabicFolds.UnifyHamzaCarriers, [YehWithHamza, 0x0678], "\u064A");
        Add(ArabicFolds.UnifyTehMarbuta, [TehMarbuta], "\u0647");
        Add(ArabicFolds.UnifyAlefMaksura, [AlefMaksura], "\u064A");

        // U+06C0, 06C2 and 06D3 are compositions with hamza: these stay what they are, on the Arabic letter.
        Add(ArabicFolds.UnifyLookAlikes, [0x06A9, 0x06AA], "\u0643");
        Add(ArabicFolds.UnifyLookAlikes, [0x06BE, 0x06C1, 0x06D5], "\u0647");
        Add(ArabicFolds.UnifyLookAlikes, [0x06C0, 0x06C2], "\u0647\u0654");
        Add(ArabicFolds.UnifyLookAlikes, [0x06C3], "\u0629");
        Add(ArabicFolds.UnifyLookAlikes, [0x06D2], "\u064A");
        Add(ArabicFolds.UnifyLookAlikes, [0x06D3], "\u0626");
        if (Has(folds, ArabicFolds.FarsiYehToYeh) && Has(folds, ArabicFolds.FinalFarsiYehToYeh))
        {
            map[FarsiYeh] = "\u064A";
        }
    }

    private static void AddDigitsAndPunctuation(Dictionary<int, string?> map, ArabicFolds folds)
    {
        char zero = Has(folds, ArabicFolds.DigitsToAscii) ? '0'
            : Has(folds, ArabicFolds.DigitsToArabicIndic) ? ArabicIndicZero
            : Has(folds, ArabicFolds.DigitsToExtended) ? ExtendedZero : '\0';
        for (int digit = 0; zero != '\0' && digit < 10; digit++)
        {
            map[ArabicIndicZero + digit] = ((char)(zero + digit)).ToString();
            map[ExtendedZero + digit] = ((char)(zero + digit)).ToString();
        }

        if (Has(folds, ArabicFolds.FoldPunctuation))
        {
            (map[0x060C], map[0x061B], map[0x061F], map[0x066A], map[0x06D4], map[0x066D]) = (",", ";", "?", "%", ".", "*");
        }

        if (Has(folds, ArabicFolds.FoldQuotes))
        {
            foreach (int quote in (ReadOnlySpan<int>)[0x00AB, 0x00BB, 0x201C, 0x201D, 0x201E, 0x201F])
            {
                map[quote] = "\"";
            }

            foreach (int quote in (ReadOnlySpan<int>)[0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A])
            {
                map[quote] = "'";
            }
        }
    }

    private static void AddControls(Dictionary<int, string?> map, ArabicFolds folds)
    {
        if (Has(folds, ArabicFolds.RemoveBidiControls))
        {
            foreach (int control in (ReadOnlySpan<int>)[0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069])
            {
                map[control] = "";
            }
        }

        if (Has(folds, ArabicFolds.RemoveFormatControls))
        {
            foreach (int control in (ReadOnlySpan<int>)[0x00AD, 0x034F, 0x180E, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF])
            {
                map[control] = "";
            }

            map[0x200B] = " ";
        }
    }

    /// <summary>The letters and marks that presentation forms stand for. A mark on a space or on tatweel is the mark alone.</summary>
    private static Dictionary<int, string> PartsOfForms(ArabicFolds folds)
    {
        Dictionary<int, string> forms = [];
        for (int i = 0; i < ArabicForms.Sources.Length; i++)
        {
            int form = ArabicForms.Sources[i];
            bool word = form is >= 0xFDF0 and <= 0xFDFD;
            if (form < 0xFB50 || !Has(folds, word ? ArabicFolds.FoldWordLigatures : ArabicFolds.FoldPresentationForms))
            {
                continue;
            }

            ReadOnlySpan<char> parts = ArabicForms.Parts[ArabicForms.Offsets[i]..ArabicForms.Offsets[i + 1]];
            forms[form] = (!word && parts.Length > 1 && parts[0] is ' ' or Tatweel ? parts[1..] : parts).ToString();
        }

        // U+FDFD is the basmala, which Unicode gives no mapping.
        if (Has(folds, ArabicFolds.FoldWordLigatures))
        {
            forms[0xFDFD] = "\u0628\u0633\u0645 \u0627\u0644\u0644\u0647 \u0627\u0644\u0631\u062D\u0645\u0646 \u0627\u0644\u0631\u062D\u064A\u0645";
        }

        return forms;
    }

    /// <summary>Where the word decides about a part, it decides about the whole; and about a form that becomes a mark, which takes its place
    /// among the marks beside it.</summary>
    private static void AddContextOfParts(Dictionary<int, string?> map, Dictionary<int, string> parts, ArabicFolds folds)
    {
        bool IsContext(char part) => map.TryGetValue(part, out string? text) && text is null;
        foreach (int codePoint in map.Keys.ToArray())
        {
            string? text = map[codePoint];
            if (text?.Length > 1 && text.Any(IsContext))
            {
                parts.TryAdd(codePoint, text);
                map[codePoint] = null;
            }
            else if (parts.TryGetValue(codePoint, out string? own) && (own.Any(IsContext) || (Has(folds, ArabicFolds.Compose) && own.Any(IsMark))))
            {
                map[codePoint] = null;
            }
        }
    }

    private static bool IsMark(char part) => WordScanner.OrderOf(part) != 0;

    private static string Expand(ReadOnlySpan<char> parts, Dictionary<int, string?> steps)
    {
        StringBuilder text = new();
        foreach (char part in parts)
        {
            text.Append(steps.TryGetValue(part, out string? step) ? step : part.ToString());
        }

        // One more round: what a look-alike stands for may fold again.
        string expanded = text.ToString();
        return expanded.AsSpan().SequenceEqual(parts) ? expanded : Expand(expanded, steps);
    }

    /// <summary>Characters that depend on their word; a fold that looks at the word comes before one that doesn't.</summary>
    private static void AddContext(Dictionary<int, string?> map, ArabicFolds folds)
    {
        FoldAgain(map);
        void Add(ArabicFolds fold, params ReadOnlySpan<int> codePoints)
        {
            if (Has(folds, fold))
            {
                foreach (int codePoint in codePoints)
                {
                    map[codePoint] = null;
                }
            }
        }

        if (Has(folds, ArabicFolds.Compose))
        {
            AddOrderedMarks(map);
        }

        if (Has(folds, ArabicFolds.RemoveTatweelInWords) && !Has(folds, ArabicFolds.RemoveTatweel))
        {
            map[Tatweel] = null;
        }

        if (!map.ContainsKey(FarsiYeh))
        {
            Add(ArabicFolds.FarsiYehToYeh | ArabicFolds.FinalFarsiYehToYeh | ArabicFolds.FinalFarsiYehToAlefMaksura, FarsiYeh);
        }

        Add(ArabicFolds.SuperscriptAlefToAlef, SuperscriptAlef);
        Add(ArabicFolds.RemoveTanwinAlef, Fathatan);
        Add(ArabicFolds.FoldNumberSeparators, DecimalSeparator, ThousandsSeparator);
        Add(ArabicFolds.RemoveFormatControls, ZeroWidthNonJoiner, ZeroWidthJoiner);
        if (!Has(folds, ArabicFolds.DigitsToAscii) && Has(folds, ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended))
        {
            Add(ArabicFolds.DigitsToArabicIndic | ArabicFolds.DigitsToExtended, '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        }


        // A full stop alone, a single space and most marks stay; what stands in pairs is found by PairScan.
        Add(ArabicFolds.FoldEllipsis, Ellipsis);
        if (Has(folds, ArabicFolds.FoldPunctuation))
        {
            Add(ArabicFolds.FoldEllipsis, UrduFullStop);
            Add(ArabicFolds.TightenPunctuation, 0x060C, 0x061B, 0x061F);
        }

        Add(
            ArabicFolds.CollapseWhiteSpace | ArabicFolds.TightenPunctuation,
            0x00A0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x200B, 0x202F, 0x205F, 0x3000);
        Add(ArabicFolds.CollapseWhiteSpace, 0x0085, 0x2028, 0x2029);
    }

    /// <summary>What folds again goes all the way: teh marbuta goal becomes teh marbuta becomes heh.</summary>
    private static void FoldAgain(Dictionary<int, string?> map)
    {
        foreach (int codePoint in map.Keys.ToArray())
        {
            map[codePoint] = Expand(map[codePoint], map);
        }
    }

    private static void AddOrderedMarks(Dictionary<int, string?> map)
    {
        for (int range = 0; range < MarkOrder.Starts.Length - 1; range++)
        {
            for (int codePoint = MarkOrder.Starts[range]; MarkOrder.Values[range] != 0 && codePoint < MarkOrder.Starts[range + 1]; codePoint++)
            {
                if (!PairScan.IsCommonMark(codePoint) || codePoint is MaddaAbove or HamzaAbove or HamzaBelow)
                {
                    map.TryAdd(codePoint, null);
                }
            }
        }
    }
}
