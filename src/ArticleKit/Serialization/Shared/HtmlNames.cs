namespace ArticleKit.Serialization;

/// <summary>What the elements of HTML do to the text around them. Names are in either case.</summary>
internal static class HtmlNames
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = Names(
        "address", "article", "aside", "blockquote", "body", "br", "dd", "div", "dl", "dt", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "html", "li", "main", "nav", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Dropped = Names("head", "noscript", "script", "style", "template", "title");

    /// <summary>Whether an element begins and ends a paragraph.</summary>
    public static bool IsBlock(ReadOnlySpan<char> name) => Blocks.Contains(name);

    /// <summary>Whether the text in an element is no text of the page.</summary>
    public static bool IsDropped(ReadOnlySpan<char> name) => Dropped.Contains(name);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names(params string[] names) =>
        new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
