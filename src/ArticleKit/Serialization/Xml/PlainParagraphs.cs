using ArticleKit.Parsing;

namespace ArticleKit.Serialization.Xml;

/// <summary>Text without markup as the paragraphs of an article: a line each, as in any text that is read.</summary>
internal static class PlainParagraphs
{
    public static void Add(string text, ArticleBuilder article)
    {
        foreach (TextSpan line in SourceLines.Collect(text))
        {
            article.AddParagraph(line.Slice(text).ToString());
        }
    }
}
