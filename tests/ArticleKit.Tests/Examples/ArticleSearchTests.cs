using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Examples;

/// <summary>The search example finds and marks what its table says, by both engines, and takes any query.</summary>
public class ArticleSearchTests
{
    // No argument holds a NUL.
    private static readonly string[] HostileQueries =
    [
        "\"", "\"\"", "*", "a*", "NEAR(a b)", "a OR b", "folded:a", "^a", "-a", "(", "a AND", "';drop table articles;--", "\u0640", "\u064B", "\u200F",
        "\u0002a\u0003", "a\uFFFDb", "", " ", "\u00AB", new('a', 100_000), string.Join(' ', Enumerable.Repeat("a", 65)), string.Join(' ', Enumerable.Repeat("b", 64)),
    ];

    private static readonly string[] Readme = File.ReadAllLines(Shared.InRepository("docs", "examples", "ArticleSearch", "README.md"));

    [Fact]
    public async Task Every_query_of_the_table_is_found_and_marked_to_the_word()
    {
        ExternalProgram run = await SearchAsync();
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.True(run.Output.Split('\n').Count(static line => line.StartsWith("found ", StringComparison.Ordinal)) >= 40, run.Output);
        Assert.DoesNotContain("missed", run.Output, StringComparison.Ordinal);
        Assert.Contains(run.Output.TrimEnd().Split('\n')[^1], Readme);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("lucene")]
    public async Task The_README_shows_what_is_found(string engine)
    {
        int command = Array.FindIndex(Readme, static line => line.StartsWith("$ dotnet run --project docs/examples/ArticleSearch -- ", StringComparison.Ordinal));
        string query = Readme[command].Split('"')[1];
        IEnumerable<string> shown = Readme.Skip(command + 1).TakeWhile(static line => line != "```");
        ExternalProgram run = await SearchAsync(query, "--engine", engine);
        Assert.Equal(string.Join('\n', shown), run.Output.TrimEnd());
    }

    [Fact]
    public async Task The_one_command_runs_it()
    {
        const string Command = "dotnet run --project docs/examples/ArticleSearch";
        Assert.Contains("$ " + Command, Readme);
        ExternalProgram run = await ExternalProgram.RunAsync("bash", ["-c", $"cd '{Shared.RepositoryRoot}' && {Command} --no-build --configuration {ExampleProgram.Configuration}"]);
        Assert.True(run.ExitCode == 0, run.Everything);
    }

    [Fact]
    public async Task No_query_is_more_than_not_found()
    {
        foreach (string query in HostileQueries)
        {
            foreach (string engine in new[] { "sqlite", "lucene" })
            {
                ExternalProgram run = await SearchAsync(query, "--engine", engine);
                Assert.True(run.ExitCode is 0 or 64, run.Everything);
                Assert.True(run.ExitCode == 0 ? run.Errors.Length == 0 : run.Errors.Trim().Split('\n').Length == 1, run.Everything);
            }
        }
    }

    private static Task<ExternalProgram> SearchAsync(params string[] arguments) =>
        ExternalProgram.RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["exec", ExampleProgram.Named("ArticleSearch"), .. arguments]);
}
