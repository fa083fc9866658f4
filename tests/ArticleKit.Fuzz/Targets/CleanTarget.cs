using System.Buffers;
using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Cleaning: the spans still cover the source, bytes and characters give the same, and clean text is left as it is.</summary>
internal static class CleanTarget
{
    private static readonly ArticleParser Parser = new(new ArticleParserOptions { Clean = true });

    // What cleaning looks at: entities, tabs, soft hyphens, bullets.
    private static readonly SearchValues<char> Unclean = SearchValues.Create("&\t\u00AD\u2022\u25CF\u25E6\u25AA\u25AB\u25A0\u25A1\u2023\u2043\u00B7*-\u2013\u2014");

    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        ArticleParseResult result = Parser.Parse(text);
        ArticleParseResult bytes = Parser.ParseUtf8(input);
        LayoutChecks.IsTreeOver(result.Layout, text.Length);
        LayoutChecks.IsTreeOver(bytes.Layout, input.Length);
        Assert.Equal(result.Article, bytes.Article);
        Assert.Equal(result.Layout, bytes.Layout.To(TextUnit.Utf16, input));
        Assert.Equal(result, Parser.Explain(text).Result, ParseTarget.Same);
        Assert.All(Strings(result.Article), value => Assert.DoesNotContain('\u00AD', value));

        if (!text.AsSpan().ContainsAny(Unclean))
        {
            Assert.Equal(ArticleParser.Default.Parse(text).Article, result.Article);
        }
    }

    private static IEnumerable<string> Strings(Article? article) => article is null ? [] : ((string?[])[article.Headline, article.Outlet, article.Place, .. article.Paragraphs]).OfType<string>();
}
