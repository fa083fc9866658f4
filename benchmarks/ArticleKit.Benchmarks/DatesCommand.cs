using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace ArticleKit.Benchmarks;

/// <summary><c>-- dates --text FILE[.gz] [--reference DATE] [--sample N] [--seed N]</c>: what is found in a text, and some of it at random, to be read
/// by a person.</summary>
internal static class DatesCommand
{
    public const string Name = "dates";

    private const int Context = 40;

    public static int Run(string[] args)
    {
        Dictionary<string, string> options = new() { ["--sample"] = "200", ["--seed"] = "1" };
        for (int i = 0; i + 1 < args.Length; i += 2)
        {
            options[args[i]] = args[i + 1];
        }

        if (!options.TryGetValue("--text", out string? path) || args.Length % 2 != 0)
        {
            Console.Error.WriteLine("dates --text FILE[.gz] [--reference DATE] [--sample N] [--seed N]: lists date expressions of a text, a line of it a text.");
            return 64;
        }

        DateOnly? reference = options.TryGetValue("--reference", out string? day) ? DateOnly.Parse(day, CultureInfo.InvariantCulture) : null;
        string[] lines = ReadLines(path);
        List<(string Line, ArabicDate Date)> found = [];
        long started = Stopwatch.GetTimestamp();
        foreach (string line in lines)
        {
            foreach (ArabicDate date in ArabicDate.Enumerate(line, new ArabicDateOptions { Reference = reference }))
            {
                found.Add((line, date));
            }
        }

        double seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        List((int.Parse(options["--sample"], CultureInfo.InvariantCulture), int.Parse(options["--seed"], CultureInfo.InvariantCulture)), found);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Count} expressions, {found.Count(one => one.Date.IsResolved)} resolved, in {lines.Sum(line => (long)line.Length)} characters, {seconds:F2} s"));
        foreach (IGrouping<ArabicDateProblem, (string, ArabicDate)> problem in found.GroupBy(one => one.Date.Problem).OrderBy(group => group.Key))
        {
            Console.WriteLine($"  {problem.Key}: {problem.Count()}");
        }

        return 0;
    }

    private static void List((int Count, int Seed) sample, List<(string Line, ArabicDate Date)> found)
    {
        (string Line, ArabicDate Date)[] shuffled = [.. found];
        new Random(sample.Seed).Shuffle(shuffled);
        foreach ((string line, ArabicDate date) in shuffled.Take(sample.Count))
        {
            int start = Math.Max(0, date.Span.Start - Context);
            int end = Math.Min(line.Length, date.Span.End + Context);
            Console.WriteLine($"{date.Gregorian?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? date.Problem.ToString(),-13} {date.Notes,-16} {line[start..date.Span.Start]}[[{date.Span.Slice(line)}]]{line[date.Span.End..end]}");
        }
    }

    private static string[] ReadLines(string path)
    {
        using Stream file = File.OpenRead(path);
        using StreamReader reader = new(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        return reader.ReadToEnd().Split('\n');
    }
}
