using System.Diagnostics;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Examples;

/// <summary>The service of docs/examples/ArticleService as a process of its own, on a port of its own.</summary>
internal sealed class RunningService : IAsyncDisposable
{
    private readonly Process _process;

    private RunningService(Process process, Uri address)
    {
        _process = process;
        Address = address;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public int ProcessId => _process.Id;

    /// <summary>The program that the build has left.</summary>
    public static string Program { get; } = ExampleProgram.Named("ArticleService");

    /// <summary>An address on the service.</summary>
    public static Uri Path(string path) => new(path, UriKind.Relative);

    /// <summary>Starts it with settings, and waits until it listens.</summary>
    public static Task<RunningService> StartAsync(IReadOnlyDictionary<string, string>? environment, params string[] settings)
    {
        Assert.True(File.Exists(Program), $"{Program} is not built");
        return RunAsync(["exec", Program, .. settings], environment);
    }

    /// <summary>Starts it by a command of the SDK, in the repository, and waits until it listens.</summary>
    public static Task<RunningService> RunAsync(IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null) =>
        RunAsync(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments, environment);

    /// <summary>Starts a published program, and waits until it listens.</summary>
    public static Task<RunningService> RunProgramAsync(string program) => RunAsync(program, [], null);

    /// <summary>Asks it to stop, as a container does, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        using Process kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    private static async Task<RunningService> RunAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        ProcessStartInfo start = new(program, [.. arguments, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            WorkingDirectory = Shared.RepositoryRoot,
        };
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        const string Listening = "Now listening on: ";
        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        time.CancelAfter(TimeSpan.FromMinutes(2));
        while (await process.StandardOutput.ReadLineAsync(time.Token) is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and int at)
            {
                // Read on, so that the service never waits for somebody who reads its log.
                _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                return new RunningService(process, new Uri(line[(at + Listening.Length)..].Trim()));
            }
        }

        throw new InvalidOperationException("The service ended without listening.");
    }
}
