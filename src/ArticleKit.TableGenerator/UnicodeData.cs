using System.Globalization;

namespace ArticleKit.TableGenerator;

/// <summary>What the tables need of Unicode, one value a code point.</summary>
internal sealed class UnicodeData
{
    public const int CodePoints = 0x110000;

    private UnicodeData(string folder)
    {
        BidiStrength = ReadBidi(folder);
        LetterKind = ReadLetters(folder);
        MarkOrder = ReadMarkOrder(folder);
        ArabicKind = ReadArabicKind(folder);
        ArabicForms = ReadArabicForms(folder);
    }

    public byte[] BidiStrength { get; }

    public byte[] LetterKind { get; }

    /// <summary>The canonical combining class of marks of the scripts Arabic and Inherited; 0 of all else.</summary>
    public byte[] MarkOrder { get; }

    /// <summary>0 not of Arabic script, 1 of it, 2 a nonspacing mark that Arabic script uses.</summary>
    public byte[] ArabicKind { get; }

    /// <summary>What presentation forms and ligatures of Arabic stand for, by code point.</summary>
    public IReadOnlyList<(int CodePoint, int[] Parts)> ArabicForms { get; }

    /// <exception cref="InvalidDataException">A file is missing or malformed.</exception>
    public static UnicodeData Read(string folder) => new(folder);

    private static byte[] ReadBidi(string folder)
    {
        byte[] strength = new byte[CodePoints];
        for (int codePoint = 0; codePoint < CodePoints; codePoint++)
        {
            strength[codePoint] = BidiDefaults.StrengthOf(codePoint);
        }

        foreach ((int first, int last, string name) in Ranges(folder, "bidi-class.txt"))
        {
            byte value = name switch
            {
                "Left_To_Right" => 1,
                "Right_To_Left" or "Arabic_Letter" => 2,
                "Left_To_Right_Isolate" or "Right_To_Left_Isolate" or "First_Strong_Isolate" => 3,
                "Pop_Directional_Isolate" => 4,
                _ => 0,
            };
            Array.Fill(strength, value, first, last - first + 1);
        }

        foreach ((int first, int last, _) in Ranges(folder, "unassigned.txt"))
        {
            for (int codePoint = first; codePoint <= last; codePoint++)
            {
                if (strength[codePoint] != BidiDefaults.StrengthOf(codePoint))
                {
                    throw new InvalidDataException($"U+{codePoint:X4} is unassigned, and its Bidi_Class is not the default; see BidiDefaults.");
                }
            }
        }

        // A surrogate in text stands alone: it is read as U+FFFD, which has no direction.
        Array.Clear(strength, 0xD800, 0x800);
        return strength;
    }

    private static byte[] ReadMarkOrder(string folder)
    {
        bool[] ours = Members(folder, "arabic-script.txt", "inherited-script.txt");
        byte[] order = new byte[CodePoints];
        foreach ((int first, int last, string name) in Ranges(folder, "combining-class.txt"))
        {
            for (int codePoint = first; codePoint <= last; codePoint++)
            {
                order[codePoint] = ours[codePoint] ? byte.Parse(name, CultureInfo.InvariantCulture) : (byte)0;
            }
        }

        return order;
    }

    private static byte[] ReadArabicKind(string folder)
    {
        bool[] arabic = Members(folder, "arabic-script.txt");
        bool[] used = Members(folder, "arabic-script-extensions.txt");
        bool[] inherited = Members(folder, "inherited-script.txt");
        bool[] marks = Members(folder, "nonspacing-marks.txt");
        byte[] kind = new byte[CodePoints];
        for (int codePoint = 0; codePoint < CodePoints; codePoint++)
        {
            // Marks that other scripts share stay out, unless they stand among the Arabic ones, as U+064B to U+0655 do.
            bool mark = marks[codePoint] && (arabic[codePoint] || (used[codePoint] && inherited[codePoint] && codePoint is >= 0x0600 and <= 0x08FF));
            kind[codePoint] = mark ? (byte)2 : arabic[codePoint] ? (byte)1 : (byte)0;
        }

        return kind;
    }

    private static List<(int CodePoint, int[] Parts)> ReadArabicForms(string folder)
    {
        Dictionary<int, int[]> decomposition = ReadDecomposition(folder);
        return [.. decomposition.Keys.Where(key => key is (>= 0x0675 and <= 0x0678) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC))
            .Order().Select(key => (key, decomposition[key]))];
    }

    private static bool[] Members(string folder, params ReadOnlySpan<string> files)
    {
        bool[] members = new bool[CodePoints];
        foreach (string file in files)
        {
            foreach ((int first, int last, _) in Ranges(folder, file))
            {
                Array.Fill(members, true, first, last - first + 1);
            }
        }

        return members;
    }

    private static byte[] ReadLetters(string folder)
    {
        bool[] arabic = Members(folder, "arabic-script.txt");
        Dictionary<int, int[]> decomposition = ReadDecomposition(folder);
        byte[] kind = new byte[CodePoints];
        foreach ((int first, int last, _) in Ranges(folder, "letters.txt"))
        {
            for (int codePoint = first; codePoint <= last; codePoint++)
            {
                kind[codePoint] = !arabic[codePoint] ? (byte)1 : UsedByArabic(codePoint, decomposition) ? (byte)2 : (byte)3;
            }
        }

        // U+0640 ARABIC TATWEEL stretches words and is a letter of the category Lm only; it says nothing about the language.
        kind[0x0640] = 0;
        return kind;
    }

    /// <summary>Whether a letter, or everything that a presentation form stands for, is of the Arabic alphabet.</summary>
    private static bool UsedByArabic(int codePoint, Dictionary<int, int[]> decomposition)
    {
        if (codePoint is (>= 0x0621 and <= 0x063A) or (>= 0x0641 and <= 0x064A) or 0x0671)
        {
            return true;
        }

        // Presentation forms stand for letters and marks; a mark (U+064B to U+0652, U+0670), a space or tatweel belongs to no other language.
        return codePoint >= 0xFB50 && decomposition.TryGetValue(codePoint, out int[]? parts)
            && Array.TrueForAll(parts, part => part is 0x20 or 0x0640 or 0x0670 or (>= 0x064B and <= 0x0655) || UsedByArabic(part, decomposition));
    }

    private static Dictionary<int, int[]> ReadDecomposition(string folder) =>
        Lines(folder, "decomposition.txt").ToDictionary(
            fields => Hex(fields[0]), fields => fields[1].Split(' ').Select(Hex).ToArray());

    private static IEnumerable<(int First, int Last, string Name)> Ranges(string folder, string file) =>
        Lines(folder, file).Select(fields => (Hex(fields[0][..fields[0].IndexOf('.', StringComparison.Ordinal)]), Hex(fields[0][(fields[0].LastIndexOf('.') + 1)..]), fields[1]));

    private static IEnumerable<string[]> Lines(string folder, string file)
    {
        string path = Path.Combine(folder, file);
        return File.Exists(path)
            ? File.ReadLines(path).Where(line => line.Length > 0).Select(line => line.Split(';', StringSplitOptions.TrimEntries))
            : throw new InvalidDataException($"{path}: there is no such file; run eng/install-unicode-data.sh and give the folder it prints.");
    }

    private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
