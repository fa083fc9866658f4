namespace ArticleKit.Benchmarks.Ratios;

/// <summary><c>ratios</c>: measures, and prints a line for each pair of candidate and baseline.</summary>
internal static class RatiosCommand
{
    public const string Name = "ratios";

    private const int Done = 0;
    private const int Usage = 64;
    private const int Data = 65;
    private const int NoInput = 66;
    private const int InputOutput = 74;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (RatioOptions.Parse(arguments, out string problem) is not { } options)
        {
            return Fail(Usage, $"{problem} `{Name} --help` explains the options.");
        }

        if (options.Help)
        {
            RatioHelp.Write(Console.Out);
            return Done;
        }

        List<RatioLine> lines = [.. RatioLines.All.Where(line => line.Name.StartsWith(options.Prefix, StringComparison.Ordinal))];
        if (lines.Count == 0)
        {
            return Fail(Usage, $"No line begins with {options.Prefix}. There are: {string.Join(", ", RatioLines.All.Select(line => line.Name))}.");
        }

        if (options.TextPath is { } missing && !File.Exists(missing))
        {
            return Fail(NoInput, Directory.Exists(missing) ? $"{missing} is a folder; --text needs a file." : $"There is no file {missing}.");
        }

        try
        {
            RatioText text = options.TextPath is { } path ? new(TextFile.Read(path), path) : RatioText.Default();
            return Measure(text, lines, options.Json);
        }
        catch (InvalidDataException e)
        {
            // From the decompressor, which doesn't know the file.
            return Fail(Data, $"{options.TextPath} can't be decompressed: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(InputOutput, e.Message);
        }
    }

    private static int Measure(RatioText text, List<RatioLine> lines, bool json)
    {
        if (string.IsNullOrWhiteSpace(text.Text))
        {
            return Fail(Data, $"There is no text in {text.Source}.");
        }

        Console.Error.WriteLine(RatioReport.Conditions(text));
        if (text.IsShort)
        {
            Console.Error.WriteLine("So short a text is learnt by the branch predictor, which flatters code that branches: give 4 MB or more.");
        }

        RatioReport report = new(json, lines.Max(line => line.Name.Length), Console.Out);
        report.WriteHead();
        int code = Done;
        foreach (RatioLine line in lines)
        {
            // The memory that the line before has left would be collected in the time of this one.
            GC.Collect();
            try
            {
                report.Write(new RatioMeter(line.Prepare(text)).Measure(line.Name));
            }
            catch (InvalidDataException e)
            {
                code = Fail(Data, $"{line.Name} can't be measured on this text. {e.Message}");
            }
        }

        return code;
    }

    private static int Fail(int code, string message)
    {
        Console.Error.WriteLine($"{Name}: {message}");
        return code;
    }
}
