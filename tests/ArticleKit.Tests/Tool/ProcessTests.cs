using System.Diagnostics;
using System.Text;

namespace ArticleKit.Tests.Tool;

/// <summary>What only a process of its own can show: pipes, signals, standard streams.</summary>
public class ProcessTests
{
    private const int Limit = 60_000;

    private static readonly byte[] Record = Encoding.UTF8.GetBytes("{\"id\":1,\"text\":\"عنوان أول هنا اليوم\\nفقرة.\"}\n");

    [Fact(Timeout = Limit)]
    public async Task Standard_input_becomes_standard_output()
    {
        using Process process = Start("parse");
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(ToolHost.Text), TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await EndAsync(process);
        Assert.Equal(0, process.ExitCode);
        Assert.StartsWith("{\"outlet\":\"العيون الآن\"", output, StringComparison.Ordinal);
    }

    [Fact(Timeout = Limit)]
    public async Task A_closed_pipe_ends_the_run_while_its_input_goes_on()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals and pipes of Unix.");
        using Process process = Start("batch");
        await process.StandardInput.BaseStream.WriteAsync(Record, TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);
        process.StandardOutput.Close();
        try
        {
            for (int i = 0; i < 1_000_000 && !process.HasExited; i++)
            {
                await process.StandardInput.BaseStream.WriteAsync(Record, TestContext.Current.CancellationToken);
            }
        }
        catch (IOException)
        {
            // It ended and reads no more: as wanted.
        }

        await EndAsync(process);
        Assert.Equal(0, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Theory(Timeout = Limit)]
    [InlineData("TERM", 143)]
    [InlineData("INT", 130)]
    [InlineData("HUP", 129)]
    public async Task A_signal_ends_the_run_between_records(string signal, int code)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals and pipes of Unix.");
        using Process process = Start("batch");
        await process.StandardInput.BaseStream.WriteAsync(Record, TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(Record.AsMemory(0, 10), TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.FlushAsync(TestContext.Current.CancellationToken);

        // What is done comes out before the filter waits for more.
        string? first = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        Assert.StartsWith("{\"id\":1,\"article\":", first, StringComparison.Ordinal);

        // Every shell can kill; the program of that name is not everywhere.
        using Process kill = Process.Start("sh", ["-c", $"kill -{signal} {process.Id}"]);
        await EndAsync(process);
        Assert.Equal(code, process.ExitCode);
        Assert.Empty(await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    [Fact(Timeout = Limit)]
    public async Task A_signal_while_the_reader_is_slow_leaves_no_half_line()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Signals and pipes of Unix.");
        using Process process = Start("batch");
        Task feeding = FeedAsync(process.StandardInput.BaseStream);

        // Now both pipes are full, and the filter waits in the middle of a block.
        await Task.WhenAny(feeding, Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken));
        using Process kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await EndAsync(process);
        Assert.Equal(143, process.ExitCode);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        await feeding;
    }

    private static async Task FeedAsync(Stream input)
    {
        try
        {
            for (int i = 0; i < 20_000; i++)
            {
                await input.WriteAsync(Record, TestContext.Current.CancellationToken);
            }
        }
        catch (IOException)
        {
            // The command ended.
        }
    }

    private static Process Start(params string[] args)
    {
        // A shell starts background jobs with SIGINT ignored, and that is inherited: where the tests run in one, env undoes it.
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ProcessStartInfo start = new(OperatingSystem.IsLinux() ? "env" : dotnet)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (OperatingSystem.IsLinux())
        {
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add(dotnet);
        }

        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, "ArticleKit.Tool.dll"));
        foreach (string arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        return Process.Start(start)!;
    }

    private static async Task EndAsync(Process process)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            Assert.Fail("The command doesn't end.");
        }
    }
}
