using System.Buffers;
using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Cleaning: the spans still cover the source, bytes and characters give the same, and clean text is left as it is.</summary>
internal static class CleanTarget
{
    private static readonly ArticleParser Parser = new(new ArticleParserOptions { Clean = true });

    // What cleaning looks at: entities, tabs, soft hyphens, bullets of Unicode and of word processors' symbol fonts.
    private static readonly SearchValues<char> Unclean = SearchValues.Create(
        "&\t\u00AD\u2022\u2023\u2043\u204C\u204D\u2219\u25A0\u25A1\u25AA\u25AB\u25BA\u25C4\u25CB\u25CF\u25D8\u25E6\u22C5\uF0A7\uF0A8\uF0B7\uF0D8\uF076\uF0FC");

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
