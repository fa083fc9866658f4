using System.Text;
using ArticleKit.Tests.Parsing;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Characters, bytes and explanations give the same article; its spans cut its values and cover the source.</summary>
internal static class ParseTarget
{
    private static readonly ArticleParser[] Parsers =
    [
        ArticleParser.Default,
        new(new ArticleParserOptions { CutDateline = true, ReferenceDate = new DateOnly(2026, 11, 23), Language = "ar-MA" }),
        new(new ArticleParserOptions { MaxLength = 300 }),
    ];

    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        foreach (ArticleParser parser in Parsers)
        {
            ArticleParseResult result = parser.Parse(text);
            LayoutChecks.IsTreeOver(result.Layout, text.Length);
            Assert.Equal(result.IsArticle, result.Diagnostics.All(d => d.Severity != DiagnosticSeverity.Error));
            Assert.All(result.Diagnostics, d => Assert.True(d.Span.Start >= 0 && d.Span.End <= text.Length));
            if (result.IsArticle)
            {
                Inputs.CutsValues(result.Article, result.Layout, span => text.Substring(span.Start, span.Length));
            }

            OfBytes(parser, input, text, result);
            Assert.Equal(result, parser.Parse(text.AsSpan()), Same);
            Assert.Equal(result, parser.Explain(text).Result, Same);
        }

        Throws(text);
    }

    public static bool Same(ArticleParseResult x, ArticleParseResult y) => x.Article == y.Article && x.Layout.Equals(y.Layout) && x.Diagnostics.SequenceEqual(y.Diagnostics);

    private static void OfBytes(ArticleParser parser, byte[] input, string text, ArticleParseResult result)
    {
        ArticleParseResult bytes = parser.ParseUtf8(input);
        LayoutChecks.IsTreeOver(bytes.Layout, input.Length);
        Assert.Equal(result.Article, bytes.Article);
        Assert.Equal(result.Layout, bytes.Layout.To(TextUnit.Utf16, input));
        if (bytes.Article is { } article)
        {
            Inputs.CutsValues(article, bytes.Layout, span => Encoding.UTF8.GetString(input.AsSpan(span.Start, span.Length)));
        }

        if (Inputs.IsWellFormed(input))
        {
            Assert.Equal(result.Layout.To(TextUnit.Utf8, text), bytes.Layout);
            Assert.Equal(result.Diagnostics.Select(d => d.Id), bytes.Diagnostics.Select(d => d.Id));
            ArticleLayout points = result.Layout.To(TextUnit.CodePoint, text);
            Assert.Equal(result.Layout, points.To(TextUnit.Utf16, text));
        }
    }

    private static void Throws(string text)
    {
        if (Article.TryParse(text, out Article? article))
        {
            Assert.Equal(article, Article.Parse(text));
        }
        else
        {
            Assert.NotEmpty(Assert.Throws<ArticleFormatException>(() => Article.Parse(text)).Diagnostics);
        }
    }
}
