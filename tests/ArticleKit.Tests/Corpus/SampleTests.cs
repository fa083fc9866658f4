using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Parsing;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Corpus;

public class SampleTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_reads_as_its_expected_article(string name)
    {
        byte[] source = File.ReadAllBytes(Shared.InRepository("docs", "samples", name + ".txt"));
        using JsonDocument expected = JsonDocument.Parse(File.ReadAllBytes(Shared.InRepository("tests", "ArticleKit.Tests", "Corpus", "expected", name + ".json")));
        ArticleParseResult result = ArticleParser.Default.ParseUtf8(source);
        Assert.True(result.IsArticle);
        Article article = result.Article;
        JsonElement root = expected.RootElement;
        Assert.Equal(Text(root, "outlet"), article.Outlet);
        Assert.Equal(Text(root, "byline"), article.Byline);
        Assert.Equal(Text(root, "place"), article.Place);
        Assert.Equal(Text(root, "headline"), article.Headline);
        Assert.Equal(Text(root, "language"), article.Language);
        Assert.Equal(TextDirection.RightToLeft, article.Direction);
        Assert.Equal(Objects(root, "authors"), article.Authors.Select(a => (a.Name, a.Role)));
        Assert.Equal(Strings(root, "paragraphs"), article.Paragraphs);
        LayoutChecks.IsTreeOver(result.Layout, source.Length);
        LayoutChecks.CutsValues(article, result.Layout, span => Encoding.UTF8.GetString(source, span.Start, span.Length));
        Assert.DoesNotContain(result.Diagnostics, d => d.Id == ArticleDiagnosticId.UnresolvedText);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_written_in_the_standard_layout_gives_the_same_article(string name)
    {
        Article article = Article.Parse(File.ReadAllText(Shared.InRepository("docs", "samples", name + ".txt")));
        string text = ArticleTemplate.Standard.Format(article);
        Article again = Article.Parse(text);
        Assert.Equal(article with { Byline = null }, again with { Byline = null });
        Assert.Equal(text, ArticleTemplate.Standard.Format(again));
    }

    [Fact]
    public void The_seed_reads_as_the_issue_says()
    {
        string source = File.ReadAllText(Shared.File("samples", "laayoune-now.txt"));
        ArticleParseResult result = ArticleParser.Default.Parse(source);
        string[] lines = source.Split('\n');
        Article article = result.GetArticleOrThrow();
        Assert.Equal("العيون الآن", article.Outlet);
        Assert.Equal("الحافظ ملعين", Assert.Single(article.Authors).Name);
        Assert.Equal("العيون", article.Place);
        Assert.Equal(lines[2], article.Headline);
        Assert.Equal(lines[3..], article.Paragraphs);
        Assert.Equal(9, article.Paragraphs.Length);
        Assert.Equal("ar", article.Language);
        Assert.Equal(TextDirection.RightToLeft, article.Direction);
        Assert.Empty(result.Diagnostics);
    }

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    private static string?[] Strings(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? [.. value.EnumerateArray().Select(e => e.GetString())] : [];

    private static (string, string?)[] Objects(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? [.. value.EnumerateArray().Select(e => (e.GetProperty("name").GetString()!, Text(e, "role")))] : [];
}
