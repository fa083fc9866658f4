using System.Globalization;
using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>Another implementation's word on XML: libxml2's xmllint, with the official schemas, all documents in one process.</summary>
internal static class XmllintValidator
{
    /// <summary>Skips the test where xmllint is not installed.</summary>
    public static async Task RequireAsync() =>
        Shared.Require(await ExternalProgram.ExistsAsync("xmllint"), "xmllint is not here; install libxml2-utils (apt-get) or libxml2");

    /// <summary>The official schema of a format, and the option that makes xmllint take it.</summary>
    public static (string Option, string File) SchemaOf(string format) => format switch
    {
        "nitf" => ("--schema", Shared.File("schemas", "nitf", "nitf-3-6.xsd")),
        "newsml-g2" => ("--schema", Shared.File("schemas", "newsml-g2", "xsd", "NewsML-G2_2.35-spec-All-Power.xsd")),
        _ => ("--relaxng", Shared.File("schemas", "feeds", "atom-rfc4287.rng")),
    };

    /// <summary>What xmllint holds against each document; an empty text where it is valid.</summary>
    public static async Task<IReadOnlyList<string>> ProblemsAsync(string format, IReadOnlyList<string> documents)
    {
        await RequireAsync();
        (string option, string schema) = SchemaOf(format);
        using TemporaryDocuments folder = new(documents);
        ExternalProgram run = await ExternalProgram.RunAsync("xmllint", ["--noout", "--nonet", "--huge", option, schema, .. folder.Files]);

        // A line of its own for each document: "… validates" or "… fails to validate", or what is wrong with its syntax.
        string[] lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] problems = [.. folder.Files.Select(file => lines.Contains(file + " validates") ? "" : string.Join('\n', lines.Where(line => line.StartsWith(file, StringComparison.Ordinal))))];
        Assert.All(problems.Zip(folder.Files), pair => Assert.True(pair.First.Length > 0 || lines.Contains(pair.Second + " validates"), $"{pair.Second} has no verdict: {run.Everything}"));
        return problems;
    }

    /// <summary>The text of what an XPath expression finds in a document, as libxml2 reads it.</summary>
    public static async Task<string> TextAsync(string document, string xpath)
    {
        await RequireAsync();
        using TemporaryDocuments folder = new([document]);
        ExternalProgram run = await ExternalProgram.RunAsync("xmllint", ["--nonet", "--huge", "--xpath", $"string({xpath})", folder.Files[0]]);
        Assert.True(run.ExitCode == 0, run.Errors);

        // xmllint ends what it prints with a line feed.
        return run.Output[..^1];
    }

    private sealed class TemporaryDocuments : IDisposable
    {
        private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlekit-xml-");

        public TemporaryDocuments(IReadOnlyList<string> documents)
        {
            Files = [.. documents.Select((_, i) => Path.Combine(_folder.FullName, i.ToString("D4", CultureInfo.InvariantCulture) + ".xml"))];
            for (int i = 0; i < documents.Count; i++)
            {
                File.WriteAllText(Files[i], documents[i], new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            }
        }

        public IReadOnlyList<string> Files { get; }

        public void Dispose() => _folder.Delete(recursive: true);
    }
}
