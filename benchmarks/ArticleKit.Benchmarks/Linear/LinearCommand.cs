using System.Globalization;
using ArticleKit.Benchmarks.Ratios;

namespace ArticleKit.Benchmarks.Linear;

/// <summary><c>linear</c>: how the time of everything grows with the length of texts that are made to be slow.</summary>
internal static class LinearCommand
{
    public const string Name = "linear";

    private const string Help = """
        Measures how CPU time grows with the length of hostile texts, limits lifted: the slope on a log-log scale from 10^5 characters on.

        Usage:
          dotnet run -c Release --project benchmarks/ArticleKit.Benchmarks -- linear [--largest N] [--only PREFIX] [--all]

          --largest N     the longest text in UTF-16 units; 10^7 unless told otherwise
          --only PREFIX   operations whose name begins so
          --all           prints every slope, not only the worst of each operation

        Of a text of 10^7 characters neither buffers nor result fit the caches, and their pages are fresh: that alone makes slopes of 1.1 to 1.15, and decides where a
        character costs less than 5 ns, so that such slopes don't count. What is quadratic has a slope of 2.
        Exits 1 if a slope that counts is above 1.2 when measured three times, or a character costs more than 500 ns; 64 for wrong usage.
        """;

    private const int Fail = 1;
    private const int Usage = 64;
    private const int Shortest = 100_000;
    private const double MostSlope = 1.2;
    private const double MostNanoseconds = 500;
    private const double LeastNanoseconds = 5;
    private const int Tries = 3;

    public static int Run(string[] args)
    {
        int largest = 10_000_000;
        string prefix = "";
        bool all = false;
        for (int i = 0; i < args.Length; i++)
        {
            switch (args[i])
            {
                case "--largest" when i + 1 < args.Length && int.TryParse(args[i + 1], CultureInfo.InvariantCulture, out largest) && largest > Shortest:
                    i++;
                    break;
                case "--only" when i + 1 < args.Length:
                    prefix = args[++i];
                    break;
                case "--all":
                    all = true;
                    break;
                case "--help" or "-h":
                    Console.WriteLine(Help);
                    return 0;
                default:
                    Console.Error.WriteLine($"{args[i]} is no option of linear, or lacks its value.\n{Help}");
                    return Usage;
            }
        }

        Console.WriteLine($"{HostileShapes.All.Count} shapes, {Shortest:N0} to {largest:N0} characters; {RatioClock.Name}");
        int code = 0;
        foreach ((string operation, Func<string, Action> prepare) in LinearOperations.All.Where(operation => operation.Name.StartsWith(prefix, StringComparison.Ordinal)))
        {
            List<(string Shape, Growth Growth)> found = [.. HostileShapes.All.Select(shape => (shape.Name, Measure(prepare, shape.Make, largest)))];
            foreach ((string shape, Growth growth) in found.Where(one => all || IsBad(one.Growth)))
            {
                Console.WriteLine($"  {operation}, {shape}: slope {growth.Slope:0.000}, {growth.Nanoseconds:0.0} ns a character");
            }

            (string steepest, Growth steep) = found.MaxBy(one => one.Growth.Counts ? one.Growth.Slope : 0);
            (string dearest, Growth dear) = found.MaxBy(one => one.Growth.Nanoseconds);
            string slope = steep.Counts ? $"steepest {steep.Slope:0.000} ({steepest})" : "no slope counts";
            Console.WriteLine($"{operation,-18} {slope}; dearest {dear.Nanoseconds:0.0} ns a character ({dearest})");
            code = found.Any(one => IsBad(one.Growth)) ? Fail : code;
        }

        return code;
    }

    private static bool IsBad(Growth growth) => (growth.Slope > MostSlope && growth.Counts) || growth.Nanoseconds > MostNanoseconds;

    // Noise makes a slope steeper or flatter; what is not linear stays steep.
    private static Growth Measure(Func<string, Action> prepare, Func<int, string> make, int largest)
    {
        Growth best = new(double.MaxValue, double.MaxValue);
        for (int attempt = 0; attempt < Tries && IsBad(best); attempt++)
        {
            Growth growth = MeasureOnce(prepare, make, largest);
            best = growth.Slope < best.Slope || !growth.Counts ? growth : best;
        }

        return best;
    }

    private static Growth MeasureOnce(Func<string, Action> prepare, Func<int, string> make, int largest)
    {
        List<(double X, double Y)> points = [];
        double seconds = 0;
        int length = 0;
        for (double exact = Shortest; exact <= largest * 1.001; exact *= Math.Sqrt(10))
        {
            length = (int)Math.Round(exact);
            seconds = Seconds(prepare(make(length)), length);
            points.Add((Math.Log(length), Math.Log(Math.Max(seconds, 1e-9))));
        }

        double x = points.Average(point => point.X);
        double y = points.Average(point => point.Y);
        double slope = points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
        return new(slope, seconds / length * 1e9);
    }

    // The least of some runs: each can only be disturbed. Short texts are run more often.
    private static double Seconds(Action run, int length)
    {
        double least = double.MaxValue;
        int runs = Math.Clamp(2_000_000 / length, 2, 12);
        for (int i = 0; i < runs; i++)
        {
            GC.Collect();
            double started = RatioClock.Seconds();
            run();
            least = Math.Min(least, RatioClock.Seconds() - started);
        }

        return least;
    }

    private readonly record struct Growth(double Slope, double Nanoseconds)
    {
        public bool Counts => Nanoseconds >= LeastNanoseconds;
    }
}
