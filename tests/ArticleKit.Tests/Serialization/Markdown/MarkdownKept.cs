namespace ArticleKit.Tests.Serialization.Markdown;

/// <summary>What Markdown can hold of an article, told once more and otherwise than in the library.</summary>
internal static class MarkdownKept
{
    /// <summary>U+0000 and lone surrogates are U+FFFD; paragraphs of length zero are left out.</summary>
    public static Article Of(Article article)
    {
        Article kept = WellFormed.Each(article, text => WellFormed.Of(text)?.Replace('\0', '\uFFFD'));
        return kept with { Paragraphs = [.. kept.Paragraphs.Where(paragraph => paragraph.Length > 0)] };
    }
}
