using System.CommandLine;

namespace ArticleKit.Tool.Commands;

/// <summary>A command that knows examples of its use for its help page.</summary>
internal sealed class TaughtCommand(string name, string description, params (string Line, string Purpose)[] examples) : Command(name, description)
{
    public IReadOnlyList<(string Line, string Purpose)> Examples { get; } = examples;

    /// <summary>The argument and options as the usage line shows them.</summary>
    public string Usage { get; init; } = "";
}
