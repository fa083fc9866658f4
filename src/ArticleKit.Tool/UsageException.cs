using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Tool;

/// <summary>The arguments don't go together. The message names the option and the remedy.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught by this command only, in one way.")]
internal sealed class UsageException(string message) : Exception(message);
