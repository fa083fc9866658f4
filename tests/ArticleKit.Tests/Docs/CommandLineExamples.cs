using System.IO.Compression;
using ArticleKit.Tests.Support;
using ArticleKit.Tests.Tool;

namespace ArticleKit.Tests.Docs;

/// <summary>Runs every command line of the pages and of the command's own help in a shell, as a reader would.</summary>
public class CommandLineExamples
{
    private const string Record = "{\"id\":1,\"text\":\"العيون الآن\\nسعيد بنعلي//الرباط\\nعنوان الخبر في سطر طويل\",\"body\":\"عنوان\\nنص\"}\n";

    public static TheoryData<string> Lines =>
    [
        .. MarkdownPage.Names.SelectMany(page => new MarkdownPage(page).Lines).Distinct().Where(line => line.StartsWith("$ articlekit", StringComparison.Ordinal) || line.StartsWith("$ zcat", StringComparison.Ordinal)).Select(line => line[2..]),
        .. Help("").Concat(Help("parse")).Concat(Help("batch")).Concat(Help("normalize")).Concat(Help("find")).Concat(Help("date")),

        // Lines that users type and no page shows.
        "articlekit find \"الاحصاء\" news/*.txt", "articlekit normalize --preset Search < words.txt",
        "articlekit date \"الثلاثاء الماضي\" --reference 2026-11-23",
    ];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_command_line_of_the_documentation_runs(string line)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The examples are for a POSIX shell.");
        Assert.SkipWhen(line.Contains("jq ", StringComparison.Ordinal) && !await ExternalProgram.ExistsAsync("jq"), "jq is not here.");
        using TemporaryFolder folder = new();
        string article = await File.ReadAllTextAsync(Shared.InRepository("docs", "samples", "01-standard.txt"), TestContext.Current.CancellationToken);
        folder.Write("article.txt", article);
        folder.Write("wire.txt", article);
        folder.Write("docs/samples/01-standard.txt", article);
        folder.Write("several.txt", article + "***\n" + article);
        folder.Write("lines.txt", "الرباط 7 يونيو 2016\nلا تاريخ هنا\n");
        folder.Write("words.txt", "الإحصـاء\n");
        folder.Write("news/a.txt", article + "وأعلنت نتائج الإِحْصاء.\n");
        folder.Write("news/more/b.txt", article);
        folder.Write("articles.ndjson", "{\"headline\":\"عنوان أول\"}\n{\"headline\":\"عنوان ثان\"}\n");
        foreach (string name in new[] { "corpus.ndjson", "a.ndjson", "b.ndjson" })
        {
            folder.Write(name, Record);
        }

        foreach ((string name, string text) in MarkdownPage.Names.SelectMany(page => new MarkdownPage(page).Files))
        {
            folder.Write(name, text);
        }

        foreach ((string name, string text) in new[] { ("corpus.ndjson.gz", Record), ("corpus.txt.gz", article) })
        {
            await using GZipStream gzip = new(File.Create(folder.In(name)), CompressionMode.Compress);
            await gzip.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), TestContext.Current.CancellationToken);
        }

        string tool = Path.Join(AppContext.BaseDirectory, "ArticleKit.Tool.dll");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string script = $"set -e; cd '{folder.Path}'; articlekit() {{ '{dotnet}' exec '{tool}' \"$@\"; }}\n{line}";
        ExternalProgram run = await ExternalProgram.RunAsync("bash", ["-c", script]);
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.DoesNotContain("error", run.Errors, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> Help(string command)
    {
        ToolResult help = ToolHost.RunAsync([.. new[] { command, "--help" }.Where(arg => arg.Length > 0)]).GetAwaiter().GetResult();
        return help.OutputText.Split('\n').Select(line => line.Trim())
            .Where(line => (line.StartsWith("articlekit ", StringComparison.Ordinal) && !line.Contains("[OPTIONS]", StringComparison.Ordinal)) || line.StartsWith("zcat ", StringComparison.Ordinal));
    }
}
