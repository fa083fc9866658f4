using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>Another implementation's word on whether JSON follows our schema: ajv, run by node, all values in one process.</summary>
internal static class AjvValidator
{
    /// <summary>What ajv holds against each value; an empty text where it is valid.</summary>
    /// <param name="values">JSON without line ends.</param>
    /// <remarks>Skips the test where ajv is not installed.</remarks>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IReadOnlyCollection<string> values)
    {
        string folder = Environment.GetEnvironmentVariable("ARTICLEKIT_VALIDATORS") ?? Shared.InRepository("artifacts", "validators");
        bool present = File.Exists(Path.Combine(folder, "node_modules", "ajv", "package.json")) && await ExternalProgram.ExistsAsync("node");
        Shared.Require(present, "the JSON Schema validator is not here; run eng/install-validators.sh");
        ExternalProgram ajv = await ExternalProgram.RunAsync(
            "node",
            [Shared.InRepository("eng", "validate-json.mjs"), folder, Shared.InRepository("docs", "article.schema.json")],
            Encoding.UTF8.GetBytes(string.Join('\n', values)));
        Assert.True(ajv.ExitCode == 0, ajv.Everything);
        string[] verdicts = ajv.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(values.Count, verdicts.Length);
        return [.. verdicts.Select(Problem)];
    }

    private static string Problem(string verdict)
    {
        using JsonDocument json = JsonDocument.Parse(verdict);
        return json.RootElement.GetProperty("valid").GetBoolean() ? "" : json.RootElement.GetProperty("errors").GetRawText();
    }
}
