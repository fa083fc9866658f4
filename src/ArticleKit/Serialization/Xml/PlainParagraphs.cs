using ArticleKit.Parsing;

namespace ArticleKit.Serialization.Xml;

/// <summary>Text without markup as the paragraphs of an article: a line each, as in any text that is read.</summary>
internal static class PlainParagraphs
{
    public static void Add(string text, ArticleBuilder article)
    {
        List<TextSpan> lines = [];
        SourceLines.Collect(text, lines);
        foreach (TextSpan line in lines)
        {
            article.AddParagraph(line.Slice(text).ToString());
        }
    }
}
