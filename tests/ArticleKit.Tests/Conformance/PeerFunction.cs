using System.Globalization;
using System.Text.Json;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Conformance;

/// <summary>What a function of another normalizer was seen to do. What isn't listed is unchanged.</summary>
/// <param name="CodePoints">The code points it changes.</param>
/// <param name="Lines">The input lines it changes, by id.</param>
internal sealed record PeerFunction(IReadOnlyDictionary<int, string> CodePoints, IReadOnlyDictionary<string, string> Lines)
{
    /// <summary>U+0600-06FF and the other Arabic blocks of the basic plane.</summary>
    public static IReadOnlyList<int> ArabicBlocks { get; } = Ranges("0600-06FF 0750-077F 0870-08FF FB50-FDFF FE70-FEFF");

    /// <summary>The lines that every function was run on, by id.</summary>
    public static IReadOnlyDictionary<string, string> InputLines => Read("inputs_lines.json").GetProperty("lines").EnumerateArray()
        .ToDictionary(line => line.GetProperty("id").GetString()!, line => line.GetProperty("text").GetString()!);

    /// <summary>The code points that every function was run on: those blocks, and others.</summary>
    public static IReadOnlyList<int> Scope => [.. ArabicBlocks, .. Ranges(Read("pyarabic.json").GetProperty("scope_extra").GetString()!)];

    /// <summary>Reads a function from the file of its peer.</summary>
    public static PeerFunction Of(string file, string function)
    {
        JsonElement json = Read(file).GetProperty("functions").GetProperty(function);
        return new(Map(json.GetProperty("codepoints")), json.GetProperty("lines").EnumerateObject().ToDictionary(line => line.Name, line => line.Value.GetString()!));
    }

    /// <summary>Reads a character map; its lines are derived.</summary>
    public static PeerFunction OfMap(string name)
    {
        PeerFunction map = new(Map(Read("presets.json").GetProperty(name).GetProperty("map")), new Dictionary<string, string>());
        return map with { Lines = InputLines.ToDictionary(line => line.Key, line => map.ByCodePoint(line.Value)) };
    }

    public string Apply(int codePoint) => CodePoints.GetValueOrDefault(codePoint) ?? char.ConvertFromUtf32(codePoint);

    /// <summary>The text with each code point replaced.</summary>
    public string ByCodePoint(string text) => string.Concat(text.EnumerateRunes().Select(rune => Apply(rune.Value)));

    public static JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Shared.File("conformance", file)));
        return document.RootElement.Clone();
    }

    /// <summary>Code points in hexadecimal, separated by spaces.</summary>
    public static string Text(string codePoints) =>
        string.Concat(codePoints.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hex => char.ConvertFromUtf32(Hex(hex))));

    private static Dictionary<int, string> Map(JsonElement map) => map.EnumerateObject().ToDictionary(entry => Hex(entry.Name), entry => Text(entry.Value.GetString()!));

    private static int[] Ranges(string ranges) =>
    [
        .. ranges.Split(' ').Select(range => range.Split('-')).SelectMany(ends => Enumerable.Range(Hex(ends[0]), Hex(ends[^1]) - Hex(ends[0]) + 1)),
    ];

    private static int Hex(string hex) => int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
