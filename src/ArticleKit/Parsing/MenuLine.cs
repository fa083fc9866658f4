using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Tells the lines of a page's menu above its masthead: its buttons, and the names of sections in a row.</summary>
internal static class MenuLine
{
    /// <summary>Whether a line is one. A section's name alone, or below one button, is the article's section.</summary>
    public static bool Is(ReadOnlySpan<char> source, LineFacts facts) =>
        facts.PageKind(source, out _) is BodyLineKind.Menu or BodyLineKind.Share
        || (IsSection(source, facts) && (IsSection(source, facts.Next) || (IsSection(source, facts.Previous) && IsOfMenu(source, facts.Previous!.Previous))));

    private static bool IsOfMenu(ReadOnlySpan<char> source, LineFacts? facts) =>
        IsSection(source, facts) || facts?.PageKind(source, out _) is BodyLineKind.Menu;

    private static bool IsSection(ReadOnlySpan<char> source, LineFacts? facts) => facts is not null && SectionWords.Has(facts.Line.Slice(source));
}
