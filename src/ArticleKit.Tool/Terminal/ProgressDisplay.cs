using System.Diagnostics;
using System.Globalization;
using Spectre.Console;

namespace ArticleKit.Tool.Terminal;

/// <summary>Shows a long run's progress on the terminal behind standard error, and one line at its end. Elsewhere it shows nothing.</summary>
internal static class ProgressDisplay
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(250);

    /// <param name="session">Its counters are shown.</param>
    /// <param name="noun">What is counted, such as "records".</param>
    /// <param name="work">The run.</param>
    public static async Task<int> RunAsync(Session session, string noun, Func<Task<int>> work)
    {
        if (session.Screen is null or { ShowsResults: true })
        {
            return await work();
        }

        Stopwatch watch = Stopwatch.StartNew();

        // What reads files may do so without ever yielding; progress needs a thread of its own.
        Task<int> running = Task.Run(work);
        if (await Task.WhenAny(running, Task.Delay(Patience)) != running)
        {
            await ShowAsync(session, noun, watch, running);
        }

        int code = await running;
        session.Messages.Write(Line(session.Counters, noun, watch.Elapsed));
        return code;
    }

    private static async Task ShowAsync(Session session, string noun, Stopwatch watch, Task running)
    {
        // Left to itself it takes redirected results for a sign that nobody looks.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(session.Messages.Writer),
            Interactive = InteractionSupport.Yes,
        });
        if (!console.Profile.Capabilities.Ansi)
        {
            // A terminal that can't redraw a line would get a new one each time.
            return;
        }

        await console.Status().StartAsync(Line(session.Counters, noun, watch.Elapsed), async status =>
        {
            while (await Task.WhenAny(running, Task.Delay(Period)) != running)
            {
                status.Status(Line(session.Counters, noun, watch.Elapsed));
            }
        });
    }

    private static string Line(RunCounters counters, string noun, TimeSpan elapsed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{counters.Items:N0} {noun}, {counters.Bytes / 1e6:N1} MB, {counters.Items / Math.Max(elapsed.TotalSeconds, 0.001):N0} {noun}/s, {counters.Bytes / 1e6 / Math.Max(elapsed.TotalSeconds, 0.001):N1} MB/s, {counters.Errors:N0} errors");
}
