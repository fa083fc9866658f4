using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Any template: read or refused at an offset in it; what it reads it cuts, and what it writes it reads back.</summary>
internal static class TemplateTarget
{
    public static void Run(byte[] input)
    {
        string[] texts = Inputs.Texts(input, 2);
        try
        {
            ArticleTemplate template = ArticleTemplate.Parse(texts[0]);
            Assert.Equal(texts[0], template.ToString());
            Reads(template, texts[1]);
        }
        catch (TemplateFormatException e)
        {
            Assert.InRange(e.Offset, 0, texts[0].Length);
            Assert.False(ArticleTemplate.TryParse(texts[0], out _, out string? error));
            Assert.NotEmpty(error);
        }
    }

    private static void Reads(ArticleTemplate template, string text)
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = template });
        ArticleParseResult result = parser.Parse(text);
        LayoutChecks.IsTreeOver(result.Layout, text.Length);
        Writes(template, parser, ArticleParser.Default.Parse(text).Article);
        if (Writes(template, parser, result.Article) is { } once)
        {
            Article again = parser.Parse(once).GetArticleOrThrow();
            Assert.Equal(once, template.Format(again));
        }
    }

    private static string? Writes(ArticleTemplate template, ArticleParser parser, Article? article)
    {
        if (article is null || !template.TryFormat(article, out string? text, out TemplateProblem? problem))
        {
            return null;
        }

        Assert.Null(problem);
        Assert.Equal(Fields(article), Fields(parser.Parse(text).GetArticleOrThrow()));
        return text;
    }

    private static Article Fields(Article article) => article with { Byline = null, Dateline = null };
}
