using System.Globalization;

namespace ArticleKit.TableGenerator;

/// <summary>How DUCET, the default order of the Unicode Collation Algorithm, orders the Arabic blocks of the basic plane.</summary>
/// <remarks>
/// A character has any number of elements. The primary of one is 0 for a mark, <see cref="FirstRank"/> and more for an Arabic letter, and
/// else the character that stands for itself; the secondary is 1 for all but marks. Weights are only compared, so their ranks do.
/// </remarks>
internal sealed class CollationData
{
    /// <summary>A surrogate, which can't be a character: ranks begin here.</summary>
    public const int FirstRank = 0xD800;

    /// <summary>The blocks, one after another.</summary>
    public static readonly IReadOnlyList<(int First, int Last)> Blocks =
        [(0x0600, 0x06FF), (0x0750, 0x077F), (0x0870, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF)];

    private const int HamzaLetter = 0x0621;
    private const int Zero = '0';

    private readonly SortedDictionary<int, int> _primaries = [];
    private readonly SortedDictionary<int, int> _secondaries = [];

    private CollationData(string folder, UnicodeData unicode)
    {
        Dictionary<int, Weight[]> weights = ReadWeights(Path.Combine(folder, "allkeys.txt"), out string version);
        Version = version;
        int[] codePoints = [.. Blocks.SelectMany(block => Enumerable.Range(block.First, block.Last - block.First + 1))];
        int firstLetter = weights[HamzaLetter][0].Primary;
        foreach (Weight weight in codePoints.SelectMany(codePoint => weights.GetValueOrDefault(codePoint, [])))
        {
            // Rank 0 for now: they follow from the order once all are known.
            if (weight.Primary >= firstLetter)
            {
                _primaries[weight.Primary] = 0;
            }

            if (weight.Secondary > 0)
            {
                _secondaries[weight.Secondary] = 0;
            }
        }

        Number(_primaries, FirstRank);
        Number(_secondaries, 1);
        Dictionary<int, int> values = Enumerable.Range(0, 10).ToDictionary(digit => weights[Zero + digit][0].Primary, digit => Zero + digit);
        values[weights[' '][0].Primary] = ' ';
        int nextRank = FirstRank + _primaries.Count;
        int nextMark = 1 + _secondaries.Count;
        Characters = [.. codePoints.Select(codePoint => weights.TryGetValue(codePoint, out Weight[]? own)
            ? [.. own.Where(weight => weight.Secondary > 0).Select(weight => Element(codePoint, own.Length, weight, values))]

            // Not in this version: letters after the others, marks too, in the order of their code points.
            : unicode.ArabicKind[codePoint] == 2 ? [(0, nextMark++)]
            : unicode.LetterKind[codePoint] >= 2 ? [(nextRank++, 1)]
            : new (int, int)[] { (codePoint, 1) })];
    }

    /// <summary>The version of DUCET.</summary>
    public string Version { get; }

    /// <summary>The elements of each character of the blocks.</summary>
    public IReadOnlyList<(int Primary, int Secondary)[]> Characters { get; }

    /// <exception cref="InvalidDataException">The file is missing or malformed.</exception>
    public static CollationData Read(string folder, UnicodeData unicode) => new(folder, unicode);

    private (int Primary, int Secondary) Element(int codePoint, int count, Weight weight, Dictionary<int, int> values) =>
        weight.Primary == 0 ? (0, _secondaries[weight.Secondary])
        : _primaries.TryGetValue(weight.Primary, out int rank) ? (rank, _secondaries[weight.Secondary])
        : values.TryGetValue(weight.Primary, out int character) ? (character, 1)
        : count == 1 ? (codePoint, 1)
        : throw new InvalidDataException($"U+{codePoint:X4} is several characters, and one of them is neither Arabic, nor a digit, nor a space.");

    private static void Number(SortedDictionary<int, int> ranks, int first)
    {
        foreach (int weight in ranks.Keys.ToArray())
        {
            ranks[weight] = first++;
        }
    }

    private static Dictionary<int, Weight[]> ReadWeights(string path, out string version)
    {
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"{path}: there is no such file; run eng/install-unicode-data.sh and give the folder it prints.");
        }

        version = "";
        Dictionary<int, Weight[]> weights = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("@version ", StringComparison.Ordinal))
            {
                version = line["@version ".Length..].Trim();
            }

            // What begins with several code points is a contraction; those of Arabic are the canonical compositions.
            string[] fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length == 2 && int.TryParse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int codePoint))
            {
                weights[codePoint] = [.. fields[1].Split('[', StringSplitOptions.RemoveEmptyEntries).Select(Weight.Read)];
            }
        }

        return version.Length > 0 ? weights : throw new InvalidDataException($"{path}: there is no line @version.");
    }

    private readonly record struct Weight(int Primary, int Secondary)
    {
        // ".27A6.0020.0002]" or "*0209.0020.0002]"
        public static Weight Read(string element) => new(Hex(element[1..5]), Hex(element[6..10]));

        private static int Hex(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
