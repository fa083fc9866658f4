using System.Collections.Immutable;

namespace ArticleKit.Templates;

/// <summary>One way a line can look: fields with literals between them. Takes the automaton from one state to another.</summary>
/// <param name="Items">In the order of the line; never empty.</param>
/// <param name="From">The state before the line.</param>
/// <param name="To">The state after the line.</param>
internal sealed record LinePattern(ImmutableArray<LineItem> Items, int From, int To)
{
    /// <summary>Whether the line is a paragraph.</summary>
    public bool IsBody { get; } = Items is [{ Field: TemplateField.Body }];

    /// <summary>The number of the field that is the whole line; negative where there is more to it, or a literal.</summary>
    public int OnlyField { get; } = Items is [{ Literal: null } only] ? (int)only.Field : -1;
}

/// <summary>A literal or a field of a line.</summary>
/// <param name="Literal">The text to find; <c>null</c> for a field.</param>
/// <param name="Field">The field, where <paramref name="Literal"/> is <c>null</c>.</param>
internal readonly record struct LineItem(string? Literal, TemplateField Field);
