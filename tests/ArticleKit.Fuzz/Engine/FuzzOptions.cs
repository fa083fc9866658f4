using System.Globalization;

namespace ArticleKit.Fuzz.Engine;

/// <summary>How long a run is, and what it tries.</summary>
internal sealed record FuzzOptions
{
    public TimeSpan Time { get; private init; } = TimeSpan.FromSeconds(60);

    /// <summary>Of all targets together.</summary>
    public long Executions { get; private init; } = long.MaxValue;

    /// <summary>Where the seeds of the inputs begin. Drawn unless given.</summary>
    public ulong Seed { get; private init; } = unchecked((ulong)DateTime.UtcNow.Ticks);

    public int Threads { get; private init; } = Environment.ProcessorCount;

    public string Findings { get; private init; } = Path.Combine("artifacts", "fuzz", "findings");

    public IReadOnlyList<FuzzTarget> Targets { get; private init; } = FuzzTarget.All;

    public static FuzzOptions Parse(string[] args)
    {
        FuzzOptions options = new();
        List<FuzzTarget> targets = [];
        for (int i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                targets.Add(FuzzTarget.Of(args[i]));
                continue;
            }

            string value = i + 1 < args.Length ? args[i + 1] : throw new FormatException($"{args[i]} has no value.");
            options = args[i++] switch
            {
                "--seconds" => options with { Time = TimeSpan.FromSeconds(Number(value)) },
                "--executions" => options with { Executions = Number(value) },
                "--seed" => options with { Seed = SeedOf(value) },
                "--threads" => options with { Threads = (int)Math.Clamp(Number(value), 1, 256) },
                "--findings" => options with { Findings = value },
                string name => throw new FormatException($"{name} is no option."),
            };
        }

        return targets.Count > 0 ? options with { Targets = targets } : options;
    }

    private static long Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && number > 0 ? number : throw new FormatException($"{text} is no number.");

    // A word, such as the name of a commit's tree, is a seed too.
    private static ulong SeedOf(string text)
    {
        ulong seed = 0xCBF29CE484222325;
        foreach (char c in text)
        {
            seed = unchecked((seed ^ c) * 0x100000001B3);
        }

        return seed;
    }
}
