using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Tool;

/// <summary>The arguments don't go together, or a file that an option names can't be read. The message names the option and the remedy.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught by this command only, in one way.")]
internal sealed class UsageException(string message, int code = ExitCodes.Usage) : Exception(message)
{
    /// <summary>The exit code.</summary>
    public int Code { get; } = code;
}
