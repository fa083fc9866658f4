using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization.Html;
using ArticleKit.Tests.Serialization.Xml;
using ArticleKit.Tests.Support;
using static ArticleKit.Tests.Foreign.ChromiumPages;

namespace ArticleKit.Tests.Foreign;

/// <summary>HTML in Chromium's DOM: the same texts, no element that a text brought, nothing that axe objects to.</summary>
public class HtmlByChromiumTests
{
    [Fact]
    public async Task Every_scalar_in_headline_and_body_is_in_the_DOM()
    {
        string all = string.Concat(Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(char.ConvertFromUtf32));
        Assert.Equal(1_112_064, all.EnumerateRunes().Count());
        string expected = HtmlAllowed.Of(all);

        // Controls but four, two noncharacters a plane, and those among the presentation forms.
        Assert.Equal(61 + 34 + 32, all.EnumerateRunes().Zip(expected.EnumerateRunes()).Count(pair => pair.First != pair.Second && pair.First.Value != '\r'));
        foreach (TextDirection direction in Enum.GetValues<TextDirection>())
        {
            Article article = new() { Headline = all, Paragraphs = [all], Direction = direction };
            Verdict verdict = Assert.Single(await OpenAsync([new Page(ArticleHtml.ToString(article), "title", "h1", ".body > p") { Parsed = true }]));
            Assert.True(verdict.Texts[0]!.Length > 0);
            Assert.True(verdict.Texts[1] == expected, "the headline differs");
            Assert.True(verdict.Texts[2] == expected, "the body differs");
        }
    }

    [Fact]
    public async Task Payloads_bring_no_element()
    {
        // A lead with another dateline may have it marked, or not.
        Func<string, Article>[] fields = [.. HostileTexts.Fields.Where(field => field.Key != "dateline in the lead").Select(field => (Func<string, Article>)(text => field.Value(HostileTexts.Plain, text)))];
        string[] texts = ["كلمة أخرى", string.Join(' ', HostileTexts.All)];
        Page[] pages = [.. fields.SelectMany(field => texts.Select(text => new Page(ArticleHtml.ToString(field(text)), "body")))];
        IReadOnlyList<Verdict> verdicts = await OpenAsync(pages);
        Assert.All(verdicts.Chunk(2), pair => Assert.Equal(pair[0].Elements, pair[1].Elements));
    }

    [Fact]
    public async Task The_annotated_page_holds_the_source()
    {
        string every = string.Concat(Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(char.ConvertFromUtf32));
        string[] texts = [.. AnnotatedTexts.All, every, string.Join(' ', HostileTexts.All)];
        IReadOnlyList<Verdict> verdicts = await OpenAsync([.. texts.Select(text => new Page(AnnotatedPage.ToString(text, ArticleParser.Default.Explain(text)), "#source") { Parsed = text.Length > 100_000 })]);
        Assert.All(texts.Zip(verdicts), pair => Assert.True(AnnotatedTexts.Allowed(pair.First) == pair.Second.Texts[0], pair.First[..Math.Min(80, pair.First.Length)]));
    }

    [Fact]
    public async Task Axe_objects_to_nothing_in_the_light_the_dark_and_on_a_phone()
    {
        string[] samples = [.. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(File.ReadAllText)];
        string[] pages =
        [
            ArticleHtml.ToString(GeneratedArticles.Maximal), ArticleHtml.ToString(new Article { Headline = "x" }),
            .. samples.Select(text => ArticleHtml.ToString(Article.Parse(text))),
            .. samples.Append("").Append("\uFFFD\0").Select(text => AnnotatedPage.ToString(text, ArticleParser.Default.Explain(text))),
        ];
        (bool Dark, int Width)[] ways = [(false, 1000), (true, 1000), (false, 360), (true, 360)];
        Page[] opened = [.. pages.SelectMany(page => ways.Select(way => new Page(page) { Axe = true, Dark = way.Dark, Width = way.Width }))];
        Assert.All((await OpenAsync(opened)).Zip(opened), pair =>
        {
            Assert.Empty(pair.First.Violations!);
            Assert.False(pair.First.Wide, $"wider than {pair.Second.Width}: {pair.Second.Html}");
        });
    }

    [Fact]
    public async Task Axe_objects_to_what_is_broken()
    {
        string page = ArticleHtml.ToString(GeneratedArticles.Maximal).Replace("<html lang=\"ar\"", "<html", StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Single(await OpenAsync([new Page(page) { Axe = true }])).Violations!);
    }
}
