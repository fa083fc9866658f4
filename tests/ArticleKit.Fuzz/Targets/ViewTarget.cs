using ArticleKit.Tests.Views;

namespace ArticleKit.Fuzz.Targets;

/// <summary>A view says what the result says.</summary>
internal static class ViewTarget
{
    private static readonly ArticleParser[] Parsers =
    [
        ArticleParser.Default,
        new(new ArticleParserOptions { Template = ArticleTemplate.Standard }),
        new(new ArticleParserOptions { Clean = true, Language = "ar-MA" }),
        new(new ArticleParserOptions { CutDateline = true, ReferenceDate = new DateOnly(2026, 11, 23), MaxLength = 300 }),
    ];

    public static void Run(byte[] input)
    {
        foreach (ArticleParser parser in Parsers)
        {
            ViewChecks.SaysTheSame(parser, input);
        }
    }
}
