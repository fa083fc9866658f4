using System.Globalization;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>The ratios of some lines below which something has collapsed.</summary>
/// <param name="Floors">By the name of the line.</param>
internal sealed record RatioFloors(IReadOnlyDictionary<string, double> Floors)
{
    /// <summary>Reads a file: a line's name, a tab and its floor on each line; remarks behind <c>#</c>.</summary>
    /// <exception cref="InvalidDataException">A line of the file is something else, or names no line of the report.</exception>
    public static RatioFloors Read(string path)
    {
        Dictionary<string, double> floors = new(StringComparer.Ordinal);
        string[] lines = File.ReadAllLines(path);
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                continue;
            }

            string[] fields = lines[i].Split('\t');
            if (fields.Length != 2 || !double.TryParse(fields[1], CultureInfo.InvariantCulture, out double floor) || !RatioLines.All.Any(line => line.Name == fields[0]))
            {
                throw new InvalidDataException($"{path}({i + 1}): a line is the name of a ratio, a tab and a number.");
            }

            floors[fields[0]] = floor;
        }

        return new(floors);
    }

    public bool Has(RatioLine line) => Floors.ContainsKey(line.Name);

    public bool Holds(RatioResult result) => result.Ratio >= Floors[result.Name];
}
