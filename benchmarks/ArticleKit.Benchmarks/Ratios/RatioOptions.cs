namespace ArticleKit.Benchmarks.Ratios;

/// <summary>What the command line of <c>ratios</c> says.</summary>
/// <param name="TextPath">The file of <c>--text</c>.</param>
/// <param name="Prefix">Measure only lines whose name begins so.</param>
/// <param name="FloorsPath">The file of <c>--floors</c>.</param>
/// <param name="Json">Print JSON, a line each.</param>
/// <param name="Help">Only help was asked for.</param>
internal sealed record RatioOptions(string? TextPath, string Prefix, string? FloorsPath, bool Json, bool Help)
{
    /// <summary>Reads the arguments after <c>ratios</c>.</summary>
    /// <returns>The options; <c>null</c> with what is wrong.</returns>
    public static RatioOptions? Parse(ReadOnlySpan<string> arguments, out string problem)
    {
        RatioOptions options = new(null, "", null, false, false);
        problem = "";
        for (int i = 0; i < arguments.Length; i++)
        {
            string argument = arguments[i];
            string? value = i + 1 < arguments.Length && !arguments[i + 1].StartsWith("--", StringComparison.Ordinal) ? arguments[i + 1] : null;
            switch (argument)
            {
                case "--json":
                    options = options with { Json = true };
                    break;
                case "--help" or "-h":
                    return options with { Help = true };
                case "--text" or "--only" or "--floors" when value is null:
                    problem = $"{argument} needs a value: {(argument == "--only" ? "the beginning of a name, such as fold-utf16" : "a file")}.";
                    return null;
                case "--text":
                    options = options with { TextPath = value };
                    i++;
                    break;
                case "--floors":
                    options = options with { FloorsPath = value };
                    i++;
                    break;
                case "--only":
                    options = options with { Prefix = value! };
                    i++;
                    break;
                default:
                    problem = $"{argument} is no option of ratios.";
                    return null;
            }
        }

        return options;
    }
}
