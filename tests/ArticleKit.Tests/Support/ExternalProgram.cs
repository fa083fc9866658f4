using System.ComponentModel;
using System.Diagnostics;

namespace ArticleKit.Tests.Support;

/// <summary>What another program printed, and how it ended.</summary>
internal sealed record ExternalProgram(int ExitCode, string Output, string Errors)
{
    /// <summary>Everything printed, to show when a test fails.</summary>
    public string Everything => $"exit code {ExitCode}\n{Output}\n{Errors}";

    /// <summary>Whether the program can be started at all.</summary>
    public static async Task<bool> ExistsAsync(string program)
    {
        try
        {
            return (await RunAsync(program, ["--version"])).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    /// <summary>Runs a program to its end; it is killed, with what it started, where the test is cancelled or the time is up.</summary>
    /// <param name="program">Its name or path.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="input">What it reads from standard input, as UTF-8.</param>
    /// <param name="environment">Variables to set, or with <c>null</c> to remove.</param>
    /// <param name="limit">How long it may take; five minutes unless given.</param>
    public static async Task<ExternalProgram> RunAsync(
        string program,
        IEnumerable<string> arguments,
        ReadOnlyMemory<byte> input = default,
        IReadOnlyDictionary<string, string?>? environment = null,
        TimeSpan? limit = null)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string? value) in environment ?? new Dictionary<string, string?>())
        {
            start.Environment[name] = value;
        }

        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        time.CancelAfter(limit ?? TimeSpan.FromMinutes(5));
        using Process process = Process.Start(start)!;
        try
        {
            Task<string> output = process.StandardOutput.ReadToEndAsync(time.Token);
            Task<string> errors = process.StandardError.ReadToEndAsync(time.Token);
            await WriteAsync(process, input, time.Token);
            await process.WaitForExitAsync(time.Token);
            return new ExternalProgram(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static async Task WriteAsync(Process process, ReadOnlyMemory<byte> input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input, cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading everything; its exit code and its errors say why.
        }
    }
}
