using System.Text.Json;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>Another implementation's word on whether JSON follows our schema: ajv, run by node, all values in one process.</summary>
internal static class AjvValidator
{
    /// <summary>What ajv holds against each value by our own schema; an empty text where it is valid.</summary>
    /// <param name="values">JSON without line ends.</param>
    /// <remarks>Skips the test where ajv is not installed.</remarks>
    public static Task<IReadOnlyList<string>> ProblemsAsync(IReadOnlyCollection<string> values) =>
        ProblemsAsync(values, Shared.InRepository("docs", "article.schema.json"));

    /// <summary>What ajv holds against each value by a schema, formats checked.</summary>
    /// <param name="values">JSON without line ends.</param>
    /// <param name="schemas">The file of the schema, then those that it refers to.</param>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(IReadOnlyCollection<string> values, params string[] schemas)
    {
        string folder = await NodeProgram.FolderAsync("ajv");
        string[] verdicts = await NodeProgram.LinesAsync([Shared.InRepository("eng", "validate-json.mjs"), folder, .. schemas], values);
        Assert.Equal(values.Count, verdicts.Length);
        return [.. verdicts.Select(Problem)];
    }

    private static string Problem(string verdict)
    {
        using JsonDocument json = JsonDocument.Parse(verdict);
        return json.RootElement.GetProperty("valid").GetBoolean() ? "" : json.RootElement.GetProperty("errors").GetRawText();
    }
}
