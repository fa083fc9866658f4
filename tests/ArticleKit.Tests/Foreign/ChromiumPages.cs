using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>Pages in a real browser: Chromium, all pages in one process.</summary>
internal static class ChromiumPages
{
    /// <summary>What the browser makes of each page.</summary>
    /// <remarks>Skips the test where Chromium or its driver is not installed.</remarks>
    public static async Task<IReadOnlyList<Verdict>> OpenAsync(IReadOnlyCollection<Page> pages)
    {
        string folder = await NodeProgram.FolderAsync("playwright-core");
        Shared.Require(await ExternalProgram.ExistsAsync(Environment.GetEnvironmentVariable("ARTICLEKIT_CHROMIUM") ?? "/usr/bin/chromium"), "chromium is not here; install it (apt-get), or name it with ARTICLEKIT_CHROMIUM");
        JsonSerializerOptions options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };
        string[] lines = await NodeProgram.LinesAsync([Shared.InRepository("eng", "open-pages.mjs"), folder], pages.Select(page => JsonSerializer.Serialize(page, options)));
        Assert.Equal(pages.Count, lines.Length);
        return [.. lines.Select(Read)];
    }

    private static Verdict Read(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement verdict = json.RootElement;
        string[]? violations = verdict.TryGetProperty("violations", out JsonElement list) ? [.. list.EnumerateArray().Select(one => one.GetString()!)] : null;
        return new Verdict([.. verdict.GetProperty("texts").EnumerateArray().Select(one => one.GetString())], verdict.GetProperty("elements").GetInt32(), violations, verdict.GetProperty("wide").GetBoolean());
    }

    /// <summary>A page, the elements whose text is wanted, and whether axe is to look at it.</summary>
    internal sealed record Page(string Html, params string[] Texts)
    {
        public bool Axe { get; init; }

        public bool Dark { get; init; }

        /// <summary>Whether the page is only parsed, not laid out.</summary>
        public bool Parsed { get; init; }

        public int Width { get; init; } = 1000;
    }

    /// <summary>Text contents, the number of elements but for isolates without attributes, what axe objects to, and whether it is wider than the window.</summary>
    internal sealed record Verdict(string?[] Texts, int Elements, string[]? Violations, bool Wide);
}
