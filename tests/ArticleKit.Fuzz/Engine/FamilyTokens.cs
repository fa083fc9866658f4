using System.Globalization;
using System.Text;

namespace ArticleKit.Fuzz.Engine;

/// <summary>The pieces that inputs are made of: those of <c>Tokens</c>, and for text the words that the parser knows.</summary>
internal static class FamilyTokens
{
    public static IReadOnlyList<byte[]> Of(InputFamily family)
    {
        // The signs of a format stand beside those of text, and as often.
        List<byte[]> text = Read("text");
        string? signs = family switch
        {
            InputFamily.Template => "template",
            InputFamily.Words => "words",
            InputFamily.Pair => "pair",
            InputFamily.Json or InputFamily.JsonLines or InputFamily.JsonLd or InputFamily.Ninjs or InputFamily.JsonFeed => "json",
            InputFamily.Nitf or InputFamily.NewsMLG2 or InputFamily.Atom => "xml",
            InputFamily.Markdown => "markdown",
            _ => null,
        };
        List<byte[]> words = [.. Resources.Named("words/").SelectMany(resource => Words(Resources.Text(resource)))];
        List<byte[]> own = signs is null ? family == InputFamily.Date ? [.. Words(Resources.Text("words/DateWords"))] : words : Read(signs);
        return [.. Weighted(own, 3000), .. Weighted(text, 3000), .. signs is null ? [] : Weighted(words, 500)];
    }

    private static IEnumerable<byte[]> Weighted(List<byte[]> tokens, int count) => Enumerable.Range(0, count).Select(i => tokens[(int)((long)i * tokens.Count / count)]);

    private static IEnumerable<byte[]> Words(string lexicon) =>
        lexicon.Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => Encoding.UTF8.GetBytes(line.Split('\t')[0]));

    private static List<byte[]> Read(string name) => [.. Resources.Text($"tokens/{name}").Split('\n').Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(Unescape)];

    /// <summary><c>\xNN</c> is a byte, <c>\uNNNN</c> a character, <c>\n</c> a line end; every other backslash is one.</summary>
    private static byte[] Unescape(string line)
    {
        List<byte> bytes = [];
        for (int at = 0; at < line.Length;)
        {
            (int length, byte[] unit) = line.AsSpan(at) switch
            {
                ['\\', 'x', _, _, ..] => (4, [byte.Parse(line.AsSpan(at + 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)]),
                ['\\', 'u', _, _, _, _, ..] => (6, Encoding.UTF8.GetBytes([(char)ushort.Parse(line.AsSpan(at + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)])),
                ['\\', 'n', ..] => (2, "\n"u8.ToArray()),
                _ => (char.IsHighSurrogate(line[at]) ? 2 : 1, Array.Empty<byte>()),
            };
            bytes.AddRange(unit.Length > 0 ? unit : Encoding.UTF8.GetBytes(line, at, length));
            at += length;
        }

        return [.. bytes];
    }
}
