using System.Collections.Immutable;
using ArticleKit.Templates;

namespace ArticleKit.Parsing;

/// <summary>The template that the parser reads by when the caller has none: every arrangement of the leading lines it knows.</summary>
internal static class AutoLayout
{
    private const string Text =
        """
        [{section}\n][{skip}\n][{status}\n](({date}\n{kicker}\n{headline}\n{byline}[\n{byline}]|([{date}\n][{outlet}\n]|{outlet}\n[{skip}\n]{date}\n)[{status}\n][{skip}\n]([{byline}\n[{date}\n][{byline}\n[{date}\n][{byline}\n]]][{skip}\n][{place}\n]{headline}|[{place}\n]{headline}\n[{deck}\n]({byline}[\n{byline}[\n{byline}]]|{date}[\n{caption}][\n{byline}[\n{byline}]]|{byline}\n{date})))[\n{body}]|[{date}\n][{outlet}\n][{skip}\n][{byline}\n[{byline}\n[{byline}\n]]]{body})[\n{agency}[\n{agency}]]
        """;

    private const int MostPageLines = 12;

    public static LineAutomaton Automaton { get; } = AutomatonBuilder.Build(Unresolved(TemplateReader.Read(Text))).WithLoops(TemplateField.PageLine, MostPageLines);

    // What the caller's template skips is skipped on purpose; what this one skips is unresolved and reported. A byline of the caller's is one
    // line of names; here any credit may stand in any order, and a line is a date only if it is nothing else. No line of this one is a
    // place alone: its name stands for words above the headline. The lines of menus and buttons may stand before any other.
    private static ImmutableArray<TemplateNode> Unresolved(ImmutableArray<TemplateNode> nodes) =>
    [
        .. nodes.Select(node => node switch
        {
            TemplateNode.Field { What: TemplateField.Skip } field => field with { What = TemplateField.Unresolved },
            TemplateNode.Field { What: TemplateField.Byline } field => field with { What = TemplateField.Credits },
            TemplateNode.Field { What: TemplateField.Section } field => field with { What = TemplateField.Title },
            TemplateNode.Field { What: TemplateField.Status } field => field with { What = TemplateField.SectionLine },
            TemplateNode.Field { What: TemplateField.Agency } field => field with { What = TemplateField.Trailer },
            TemplateNode.Field { What: TemplateField.Date } field => field with { What = TemplateField.DateLine },
            TemplateNode.Field { What: TemplateField.Kicker } field => field with { What = TemplateField.KickerLine },
            TemplateNode.Field { What: TemplateField.Place } field => field with { What = TemplateField.KickerAbove },
            TemplateNode.Field { What: TemplateField.Outlet } field => field with { What = TemplateField.Masthead },
            TemplateNode.Field { What: TemplateField.Deck } field => field with { What = TemplateField.DeckLine },
            TemplateNode.Field { What: TemplateField.Caption } field => field with { What = TemplateField.CaptionLine },
            TemplateNode.Choice choice => choice with { Branches = [.. choice.Branches.Select(Unresolved)] },
            _ => node,
        }),
    ];
}
