namespace ArticleKit.Templates;

/// <summary>A pattern of an automaton, as much of it as finding the way asks of every one.</summary>
/// <param name="Pattern">Its number in the automaton.</param>
/// <param name="To">The state after the line.</param>
/// <param name="OnlyField">See <see cref="LinePattern.OnlyField"/>.</param>
/// <param name="IsBody">Whether the line is a paragraph.</param>
internal readonly record struct LineEdge(int Pattern, int To, int OnlyField, bool IsBody);
