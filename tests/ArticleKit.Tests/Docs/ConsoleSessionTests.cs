using ArticleKit.Tests.Support;
using ArticleKit.Tests.Tool;

namespace ArticleKit.Tests.Docs;

/// <summary>Runs the console blocks of the pages that show what is printed, and compares it.</summary>
/// <remarks>A page's commands run one after the other in one folder, with the files that the page shows. Dots stand for what a page leaves out of a line.</remarks>
public class ConsoleSessionTests
{
    private const char Dots = '…';

    public static TheoryData<string> Pages => ["docs/bulk.md", "docs/diagnostics.md", "docs/parsing.md", "docs/search.md", "docs/templates.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_shows_what_its_commands_print(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The examples are for a POSIX shell.");
        using TemporaryFolder folder = new();
        MarkdownPage page = new(name);
        Assert.SkipWhen(page.Lines.Any(line => line.Contains("| jq ", StringComparison.Ordinal)) && !await ExternalProgram.ExistsAsync("jq"), "jq is not here.");
        string sample = await File.ReadAllTextAsync(Shared.InRepository("docs", "samples", "01-standard.txt"), TestContext.Current.CancellationToken);
        foreach ((string file, string text) in page.Files.Concat([("article.txt", sample.Replace("حي", "المَدينة", StringComparison.Ordinal)), ("news/a.txt", sample), ("news/b.txt", sample)]))
        {
            folder.Write(file, text);
        }

        string tool = Path.Join(AppContext.BaseDirectory, "ArticleKit.Tool.dll");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        Command[] commands = [.. page.Blocks("console").SelectMany(Commands)];
        Assert.NotEmpty(commands);
        foreach (Command command in commands)
        {
            string script = $"cd '{folder.Path}'; articlekit() {{ '{dotnet}' exec '{tool}' \"$@\"; }}\n{command.Line}";
            ExternalProgram run = await ExternalProgram.RunAsync("bash", ["-c", script]);

            Assert.True(command.Output.Length > 0 || run.ExitCode == 0, $"{command.Line}\n{run.Everything}");

            // Messages beside results are left out of the pages.
            string[] printed = (run.Output.Length > 0 ? run.Output : run.Errors).TrimEnd('\n').Split('\n');
            Assert.True(command.Output.Length == 0 || printed.Length == command.Output.Length, $"{command.Line}\n{run.Everything}");
            Assert.All(command.Output.Zip(printed), pair => Assert.True(Fits(pair.First, pair.Second), $"{command.Line}\n{pair.First}\n{pair.Second}"));
        }
    }

    private static IEnumerable<Command> Commands(string[] block)
    {
        for (int start = 0; start < block.Length;)
        {
            Assert.StartsWith("$ ", block[start], StringComparison.Ordinal);
            int end = Array.FindIndex(block, start + 1, line => line.StartsWith("$ ", StringComparison.Ordinal));
            end = end < 0 ? block.Length : end;
            yield return new(block[start][2..], block[(start + 1)..end]);
            start = end;
        }
    }

    // The pieces between dots stand in the line in their order, the first at its beginning and the last at its end.
    private static bool Fits(string shown, string printed)
    {
        string[] pieces = shown.Split(Dots);
        int at = 0;
        foreach (string piece in pieces[..^1])
        {
            int found = printed.IndexOf(piece, at, StringComparison.Ordinal);
            if (found < 0 || (at == 0 && found > 0 && pieces[0].Length > 0))
            {
                return false;
            }

            at = found + piece.Length;
        }

        return pieces.Length == 1 ? shown == printed : printed.Length >= at + pieces[^1].Length && printed.EndsWith(pieces[^1], StringComparison.Ordinal);
    }

    private sealed record Command(string Line, string[] Output);
}
