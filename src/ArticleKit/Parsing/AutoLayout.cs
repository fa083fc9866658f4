using System.Collections.Immutable;
using ArticleKit.Templates;

namespace ArticleKit.Parsing;

/// <summary>The template that the parser reads by when the caller has none: every arrangement of the leading lines it knows.</summary>
internal static class AutoLayout
{
    private const string Text =
        """
        [{skip}\n][{outlet}\n][{skip}\n](([{byline}\n][{skip}\n]{headline}|{headline}\n{byline})[\n{body}]|[{byline}\n]{body})
        """;

    public static LineAutomaton Automaton { get; } = AutomatonBuilder.Build(Unresolved(TemplateReader.Read(Text)));

    // What the caller's template skips is skipped on purpose; what this one skips is unresolved and reported.
    private static ImmutableArray<TemplateNode> Unresolved(ImmutableArray<TemplateNode> nodes) =>
    [
        .. nodes.Select(node => node switch
        {
            TemplateNode.Field { What: TemplateField.Skip } field => field with { What = TemplateField.Unresolved },
            TemplateNode.Choice choice => choice with { Branches = [.. choice.Branches.Select(Unresolved)] },
            _ => node,
        }),
    ];
}
