using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Examples;

/// <summary>The commands of the service's README do what it says.</summary>
[Collection(nameof(SharedService))]
public class ServiceReadmeTests(SharedService shared)
{
    private const string Start = "dotnet run --project docs/examples/ArticleService";

    private static readonly string[] Readme = File.ReadAllLines(Shared.InRepository("docs", "examples", "ArticleService", "README.md"));

    public static TheoryData<string, string> Requests
    {
        get
        {
            TheoryData<string, string> requests = [];
            for (int i = 0; i < Readme.Length; i++)
            {
                if (Readme[i].StartsWith("$ curl ", StringComparison.Ordinal))
                {
                    requests.Add(Readme[i][2..], Readme[i + 1]);
                }
            }

            return requests;
        }
    }

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_request_is_answered_as_shown(string command, string answer)
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && await ExternalProgram.ExistsAsync("curl"), "The examples are for a POSIX shell and curl.");
        string here = command.Replace("http://localhost:5080/", shared.Service.Address.ToString(), StringComparison.Ordinal);
        ExternalProgram run = await ExternalProgram.RunAsync("bash", ["-c", $"cd '{Shared.RepositoryRoot}' && {here}"]);
        Assert.True(run.ExitCode == 0, run.Everything);
        if (answer.EndsWith('…'))
        {
            Assert.StartsWith(answer.TrimEnd('…'), run.Output, StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(answer, run.Output.TrimEnd('\n'));
        }
    }

    [Fact]
    public async Task The_one_command_starts_it()
    {
        Assert.Contains("$ " + Start, Readme);

        // As built for these tests, and not on the port of a service that may be running here.
        await using RunningService service = await RunningService.RunAsync(
            [.. Start.Split(' ')[1..], "--no-build", "--configuration", ExampleProgram.Configuration]);
        Assert.Equal("Healthy", await service.Client.GetStringAsync(RunningService.Path("health"), TestContext.Current.CancellationToken));
    }
}
