using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests;

/// <summary>The limits of a parser: on by default, adjustable, and nothing partial beyond them.</summary>
public class LimitTests
{
    private const string Three = "\u0644\u064A\u0644\u0649 \u0623\u064A\u062A\u060C \u0633\u0639\u064A\u062F \u0628\u0646\u0627\u0646\u064A\u060C \u0647\u062F\u0649 \u0643\u0631\u064A\u0645";

    private static readonly ArticleTemplate Authors = ArticleTemplate.Parse("{authors}\n{headline}\n{body}");

    public static TheoryData<string, ArticleParserOptions, ArticleParserOptions, string> Passing => new()
    {
        { "line", new() { MaxLineLength = 11 }, new() { MaxLineLength = 10 }, "  \u0639\u0646\u0648\u0627\u0646\n\u200F\u0627\u0644\u062E\u0628\u0631 \u0627\u0644\u0623\u0648\u0644 \n" },
        { "lines", new() { MaxLines = 3 }, new() { MaxLines = 2 }, "\u0639\u0646\u0648\u0627\u0646\n\n\u0641\u0642\u0631\u0629\r\n \n\u0641\u0642\u0631\u0629" },
        { "authors", new() { MaxAuthors = 3, Template = Authors }, new() { MaxAuthors = 2, Template = Authors }, Three + "\n\u0639\u0646\u0648\u0627\u0646\n\u0641\u0642\u0631\u0629." },
        { "line of malformed bytes", new() { MaxLineLength = 5 }, new() { MaxLineLength = 4 }, "\u0639\u0646\u0648\uFFFD\u0646" },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public void What_passes_a_limit_is_refused_whole_with_its_code(string limit, ArticleParserOptions just, ArticleParserOptions less, string text)
    {
        string code = limit.Split(' ')[0] switch { "line" => "AK0011", "lines" => "AK0012", _ => "AK0013" };
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        foreach (bool clean in new[] { false, true })
        {
            Assert.True(new ArticleParser(just with { Clean = clean }).Parse(text).IsArticle);
            Assert.True(new ArticleParser(just with { Clean = clean }).ParseUtf8(utf8).IsArticle);

            ArticleParser parser = new(less with { Clean = clean });
            Assert.All([parser.Parse(text), parser.ParseUtf8(utf8), parser.Explain(text).Result], result => IsRefused(result, code));
            Assert.Empty(parser.Explain(text).Parts);
            using ArticleView view = parser.Read(utf8);
            Assert.False(view.IsArticle);
            Assert.True(view.Headline.IsEmpty && view.Paragraphs.Count == 0 && view.Authors.Count == 0);
            IsRefused(view.ToResult(), code);
        }
    }

    [Fact]
    public void The_span_is_where_the_limit_is_passed()
    {
        const string Text = "\u0639\u0646\u0648\u0627\u0646\n  \u0627\u0644\u062E\u0628\u0631 \u0627\u0644\u0623\u0648\u0644\n\u0641";
        Assert.Equal(TextSpan.FromBounds(8, 19), new ArticleParser(new() { MaxLineLength = 10 }).Parse(Text).Diagnostics[0].Span);
        Assert.Equal(TextSpan.FromBounds(8, Text.Length), new ArticleParser(new() { MaxLines = 1 }).Parse(Text).Diagnostics[0].Span);
        Assert.Equal(TextSpan.FromBounds(13, 34), new ArticleParser(new() { MaxLineLength = 10 }).ParseUtf8(Encoding.UTF8.GetBytes(Text)).Diagnostics[0].Span);
    }

    [Fact]
    public void They_are_on_by_default_and_can_be_lifted()
    {
        string[] texts = [new('\u0627', (1 << 20) + 1), string.Concat(Enumerable.Repeat("\u0641\n", 100_001))];
        Assert.Equal(["AK0011", "AK0012"], texts.Select(text => Assert.Single(ArticleParser.Default.Parse(text).Diagnostics).Code));
        Assert.All(texts, text => Assert.True(new ArticleParser(Limits.Lifted).Parse(text).IsArticle));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleParserOptions { MaxLineLength = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleParserOptions { MaxLines = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleParserOptions { MaxAuthors = -1 });
    }

    [Fact]
    public void People_count_who_stand_in_no_byline()
    {
        string pictures = string.Concat(Enumerable.Repeat("\u00A9 \u0631\u0648\u064A\u062A\u0631\u0632\n", 1001));
        string text = $"\u0639\u0646\u0648\u0627\u0646 \u0627\u0644\u062E\u0628\u0631 \u0641\u064A \u0633\u0637\u0631\n{pictures}\u0641\u0642\u0631\u0629 \u0623\u0648\u0644\u0649.";
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        IsRefused(result, "AK0013");
        Assert.Equal("\u0631\u0648\u064A\u062A\u0631\u0632", result.Error!.Span.Slice(text).ToString());
        Assert.True(new ArticleParser(Limits.Lifted).Parse(text).IsArticle);
    }

    [Fact]
    public void Of_several_articles_the_others_are_read()
    {
        ArticleParser parser = new(new ArticleParserOptions { MaxLines = 2 });
        ArticleParseResult[] results = [.. parser.ParseMany("\u0639\u0646\u0648\u0627\u0646\n\u0641.\n---\n\u0639\u0646\u0648\u0627\u0646\n\u0641.\n\u0641.\n---\n\u0639\u0646\u0648\u0627\u0646\n\u0641.", "---")];
        Assert.Equal([true, false, true], results.Select(result => result.IsArticle));
        IsRefused(results[1], "AK0012");
    }

    private static void IsRefused(ArticleParseResult result, string code)
    {
        Assert.False(result.IsArticle);
        Assert.Equal(code, Assert.Single(result.Diagnostics, one => one.Severity == DiagnosticSeverity.Error).Code);
        Assert.Equal(OtherPartKind.Unread, Assert.Single(result.Layout.Parts).Other);
        Assert.Equal(result.Layout.Length, result.Layout.Parts[0].Span.Length);
        Assert.DoesNotContain("paragraphs", ArticleJson.Serialize(result), StringComparison.Ordinal);
    }
}
