using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tool.Output;

namespace ArticleKit.Tool.Parse;

/// <summary>Shows people what the parser did, on a page; of a text that is no article, too.</summary>
internal static class AnnotatedSourcePage
{
    /// <param name="utf8Source">The text that was read.</param>
    /// <param name="parser">Read it.</param>
    /// <param name="result">What it read, with what was found in the bytes.</param>
    public static byte[] Write(ReadOnlySpan<byte> utf8Source, ArticleParser parser, ArticleParseResult result)
    {
        string text = Encoding.UTF8.GetString(utf8Source);
        ArticleExplanation why = parser.Explain(text);

        // Malformed bytes are gone from the text; what was said of them isn't.
        ArticleParseResult withBytes = new(why.Result.Article, why.Result.Layout, TextUnitCounter.Convert(result.Diagnostics, utf8Source, TextUnit.Utf16));
        return Encoding.UTF8.GetBytes(AnnotatedPage.ToString(text, new ArticleExplanation(withBytes, why.Parts)));
    }
}
