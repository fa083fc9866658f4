using System.Collections.Immutable;

namespace ArticleKit.Templates;

/// <summary>A piece of a template: text, a field, an optional group, or a choice.</summary>
internal abstract record TemplateNode(int Offset)
{
    /// <summary>Text to find or to write; line ends are U+000A.</summary>
    internal sealed record Literal(string Text, int Offset) : TemplateNode(Offset);

    internal sealed record Field(TemplateField What, int Offset) : TemplateNode(Offset);

    /// <summary>There or not: <c>[…]</c> is a choice between its contents and nothing, <c>(…|…)</c> one between its branches.</summary>
    internal sealed record Choice(ImmutableArray<ImmutableArray<TemplateNode>> Branches, bool CanBeNothing, int Offset) : TemplateNode(Offset);
}
