using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>What pandoc takes out of documents of Markdown, all of them in one process.</summary>
internal static class PandocReader
{
    /// <summary>The dialects of Markdown that are asked for.</summary>
    public static TheoryData<string> Dialects => ["markdown", "commonmark_x", "gfm"];

    /// <summary>Reads a document for each text.</summary>
    public static Task<PandocDocument[]> ReadAsync(IEnumerable<string> texts, Func<string, string> write, string dialect) => ReadAsync([.. texts.Select(write)], dialect);

    /// <summary>Reads documents.</summary>
    public static async Task<PandocDocument[]> ReadAsync(IReadOnlyCollection<string> documents, string dialect)
    {
        Shared.Require(await ExternalProgram.ExistsAsync("pandoc"), "pandoc is not here; install pandoc (apt-get)");
        using MemoryStream input = new();
        foreach (string document in documents)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(document);
            input.Write(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + "\n"));
            input.Write(bytes);
        }

        string[] arguments =
        [
            "-f", "markdown", "-t", "plain", "-o", Path.DirectorySeparatorChar == '/' ? "/dev/null" : "NUL",
            "--lua-filter", Shared.InRepository("eng", "read-markdown.lua"), "-M", $"dialect={dialect}", Path.DirectorySeparatorChar == '/' ? "/dev/null" : "NUL",
        ];
        ExternalProgram run = await ExternalProgram.RunAsync("pandoc", arguments, input.ToArray());
        Assert.True(run.ExitCode == 0, run.Errors);
        PandocDocument[] read = [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(PandocDocument.Of)];
        Assert.Equal(documents.Count, read.Length);
        return read;
    }
}

/// <summary>A document as pandoc reads it.</summary>
/// <param name="Meta">Its metadata, texts and lists of them.</param>
/// <param name="Blocks">The texts of its blocks.</param>
/// <param name="Tags">The kinds of its nodes that are more than text, in order.</param>
internal sealed record PandocDocument(JsonElement Meta, string[] Blocks, string Tags)
{
    /// <summary>A text of the metadata; <c>null</c> where the key is absent.</summary>
    public string? Text(string key) => Meta.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;

    /// <summary>A list of the metadata, empty where the key is absent.</summary>
    public string?[] Texts(string key) => Meta.TryGetProperty(key, out JsonElement value) ? [.. value.EnumerateArray().Select(one => one.GetString())] : [];

    public static PandocDocument Of(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new PandocDocument(
            root.GetProperty("meta").Clone(),
            [.. root.GetProperty("blocks").EnumerateArray().Select(block => block.GetString()!)],
            string.Join(' ', root.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString())));
    }
}
