using System.CommandLine;
using System.Globalization;
using ArticleKit.Tool.Batch;

namespace ArticleKit.Tool.Commands;

/// <summary>The options that only <c>batch</c> has.</summary>
internal static class BatchOnlyOptions
{
    private const int MostThreads = 1024;
    private const int LargestMaxLine = 1024 * 1024 * 1024;

    public static Option<string?> TextField() => new("--text-field")
    {
        HelpName = "NAME",
        Description = "The property that holds the text. Default: text.",
        CustomParser = result => result.Tokens[0].Value is not "error"
            ? result.Tokens[0].Value
            : SharedOptions.Refuse<string?>(result, "--text-field can't be error, which the filter writes itself; rename the property."),
    };

    public static Option<int> MaxLine() => new("--max-line")
    {
        HelpName = "BYTES",
        Description = "The longest line that is read; a longer one is an error. Default: 67108864 (64 MiB).",
        DefaultValueFactory = _ => BatchOptions.DefaultMaxLine,
        CustomParser = result =>
            int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int bytes) && bytes is > 0 and <= LargestMaxLine
                ? bytes
                : SharedOptions.Refuse<int>(result, $"--max-line needs a number of bytes from 1 to {LargestMaxLine}."),
    };

    public static Option<int> Threads() => new("--threads")
    {
        HelpName = "N",
        Description = "How many threads work at the same time; the output is the same for any number. Default: one a processor.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = result =>
            int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count is > 0 and <= MostThreads
                ? count
                : SharedOptions.Refuse<int>(result, $"--threads needs a number from 1 to {MostThreads}."),
    };

    public static Option<bool> FailFast() => new("--fail-fast")
    {
        Description = "Stops after the first record that fails. Default: goes on.",
    };

    public static Option<bool> GzipOutput() => new("--gzip-output")
    {
        Description = "Compresses the output with gzip. Default: off.",
    };

    public static Option<bool> Attributes() => new("--attributes")
    {
        Description = "Writes rows of attributes in place of records, as Dolma's taggers do: the id, the source, and where each part stands, in code points. Default: off.",
    };

    public static Option<bool> Stats() => new("--stats")
    {
        Description = "Sums the run up at its end, on standard error: records, errors by code, bytes, speed, memory. Default: off.",
    };
}
