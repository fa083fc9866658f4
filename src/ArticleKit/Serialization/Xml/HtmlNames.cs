namespace ArticleKit.Serialization.Xml;

/// <summary>What the elements of HTML do to the text around them.</summary>
internal static class HtmlNames
{
    /// <summary>Whether an element begins and ends a paragraph.</summary>
    public static bool IsBlock(string name) => name is
        "p" or "div" or "br" or "li" or "ul" or "ol" or "dl" or "dt" or "dd" or "blockquote" or "pre" or "hr" or "table" or "tr" or "td" or "th"
        or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "figure" or "figcaption" or "section" or "article" or "aside" or "header" or "footer" or "body";

    /// <summary>Whether the text in an element is no text of the page.</summary>
    public static bool IsDropped(string name) => name is "script" or "style" or "head" or "template" or "noscript";
}
