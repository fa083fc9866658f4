using System.Globalization;
using System.Text;

namespace ArticleKit.Fuzz.Engine;

/// <summary>What afl-fuzz starts from.</summary>
internal static class AflFiles
{
    public static int WriteSeeds(FuzzTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach ((int number, byte[] seed) in InputMaker.Of(target.Family).Seeds.Index())
        {
            // An empty file is refused.
            File.WriteAllBytes(Path.Combine(folder, $"{number:D3}"), seed.Length > 0 ? seed : "\n"u8.ToArray());
        }

        return 0;
    }

    public static int WriteDictionary(FuzzTarget target, string file)
    {
        // Tokens of more than 128 bytes are refused, and many of them slow it down.
        HashSet<string> tokens = [];
        foreach (byte[] token in InputMaker.Of(target.Family).Tokens.Where(token => token.Length is > 0 and <= 64))
        {
            StringBuilder line = new();
            foreach (byte value in token)
            {
                line.Append(CultureInfo.InvariantCulture, $"\\x{value:X2}");
            }

            tokens.Add($"\"{line}\"");
        }

        File.WriteAllLines(file, tokens.Take(1000));
        return 0;
    }
}
