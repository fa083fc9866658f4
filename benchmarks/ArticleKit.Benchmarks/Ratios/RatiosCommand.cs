namespace ArticleKit.Benchmarks.Ratios;

/// <summary><c>ratios</c>: measures, and prints a line for each pair of candidate and baseline.</summary>
internal static class RatiosCommand
{
    public const string Name = "ratios";

    private const int Done = 0;
    private const int Collapsed = 1;
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

        foreach (string missing in new[] { options.TextPath, options.FloorsPath }.OfType<string>().Where(path => !File.Exists(path)))
        {
            return Fail(NoInput, Directory.Exists(missing) ? $"{missing} is a folder; a file is needed." : $"There is no file {missing}.");
        }

        try
        {
            RatioFloors? floors = options.FloorsPath is { } file ? RatioFloors.Read(file) : null;
            RatioText text = options.TextPath is { } path ? TextOf(path) : RatioText.Default();
            return Measure(text, floors is null ? lines : lines.FindAll(floors.Has), floors, options.Json);
        }
        catch (InvalidDataException e)
        {
            return Fail(Data, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Fail(InputOutput, e.Message);
        }
    }

    private static RatioText TextOf(string path)
    {
        try
        {
            return new(TextFile.Read(path), path);
        }
        catch (InvalidDataException e)
        {
            // From the decompressor, which doesn't know the file.
            throw new InvalidDataException($"{path} can't be decompressed: {e.Message}");
        }
    }

    private static int Measure(RatioText text, List<RatioLine> lines, RatioFloors? floors, bool json)
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

        RatioReport report = new(json, lines.Max(line => (int?)line.Name.Length) ?? 0, Console.Out);
        report.WriteHead();
        int code = Done;
        foreach (RatioLine line in lines)
        {
            // The memory that the line before has left would be collected in the time of this one.
            GC.Collect();
            try
            {
                RatioResult result = new RatioMeter(line.Prepare(text)).Measure(line.Name);
                report.Write(result);
                if (floors?.Holds(result) is false)
                {
                    code = Fail(Collapsed, $"{line.Name} is below its floor of {floors.Floors[line.Name]}.");
                }
            }
            catch (InvalidDataException e)
            {
                code = Fail(Data, $"{line.Name} can't be measured on this text. {e.Message}");
            }
            catch (PlatformNotSupportedException e)
            {
                code = Fail(Data, $"{line.Name} can't be measured here. {e.Message}");
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
