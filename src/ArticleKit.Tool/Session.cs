using ArticleKit.Tool.Output;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tool;

/// <summary>What one run of the command has: its streams, its messages, its outcome.</summary>
internal sealed class Session(Stream? input, Stream? output, TextWriter errors, TerminalScreen? screen, CancellationToken stop)
{
    /// <summary>Standard input; <c>null</c> where it is closed.</summary>
    public Stream? Input { get; } = input;

    public ResultOutput Output { get; } = new(output);

    public Messages Messages { get; } = new(errors);

    public Outcome Outcome { get; } = new();

    public RunCounters Counters { get; } = new();

    /// <summary>The terminal behind standard error; <c>null</c> where there is none.</summary>
    public TerminalScreen? Screen { get; } = screen;

    public CancellationToken Stop { get; } = stop;
}
