using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Tool.Output;

/// <summary>Standard output can't be written: the run can't go on.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught by this command only, in one way.")]
internal sealed class OutputException(string message, Exception inner) : Exception(message, inner);
