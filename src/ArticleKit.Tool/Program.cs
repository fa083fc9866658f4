using System.Runtime.InteropServices;
using ArticleKit.Tool;
using ArticleKit.Tool.Output;
using ArticleKit.Tool.Terminal;

using CancellationTokenSource stop = new();
int interrupted = 0;
using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, ExitCodes.Interrupted));
using PosixSignalRegistration hangUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, signal => Stop(signal, ExitCodes.HungUp));
using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, ExitCodes.Terminated));

using Stream? input = InheritedStream.IsMissing(InheritedStream.Input) ? null : Console.OpenStandardInput();
using Stream? output = StandardOutput.Open();
TextWriter errors = InheritedStream.IsMissing(InheritedStream.Errors) ? TextWriter.Null : Console.Error;
TerminalScreen? screen = errors == TextWriter.Null || Console.IsErrorRedirected ? null : TerminalScreen.OfConsole();
int code = await CommandLine.RunAsync(args, input, output, errors, stop.Token, screen);
return code == ExitCodes.Interrupted && interrupted != 0 ? interrupted : code;

// The first signal stops between records; a second one ends the process where it stands.
void Stop(PosixSignalContext signal, int exitCode)
{
    if (Interlocked.CompareExchange(ref interrupted, exitCode, 0) == 0)
    {
        signal.Cancel = true;
        stop.Cancel();

        // A write to a pipe that nobody reads, or the opening of one, waits for ever and hears of no token.
        _ = Task.Delay(TimeSpan.FromSeconds(2)).ContinueWith(_ => Environment.Exit(exitCode), TaskScheduler.Default);
    }
}
