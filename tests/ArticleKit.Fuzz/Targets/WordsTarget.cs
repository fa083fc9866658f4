using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Any lexicon: read or refused; with its words a text is still read in full.</summary>
internal static class WordsTarget
{
    public static void Run(byte[] input)
    {
        string[] texts = Inputs.Texts(input, 2);
        ArticleWords words;
        try
        {
            words = ArticleWords.Parse(texts[0]);
        }
        catch (FormatException e)
        {
            Assert.NotEmpty(e.Message);
            return;
        }

        ArticleParseResult result = new ArticleParser(new ArticleParserOptions { Words = words }).Parse(texts[1]);
        LayoutChecks.IsTreeOver(result.Layout, texts[1].Length);
        if (result.Article is { } article)
        {
            Inputs.CutsValues(article, result.Layout, span => texts[1].Substring(span.Start, span.Length));
        }
    }
}
