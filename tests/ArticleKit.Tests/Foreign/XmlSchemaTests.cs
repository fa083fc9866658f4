using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Serialization.Xml;
using ArticleKit.Tests.Support;
using FsCheck.Fluent;
using PrintedArticles = ArticleKit.Tests.Serialization.Xml.PrintedArticles;

namespace ArticleKit.Tests.Foreign;

public class XmlSchemaTests
{
    private const int Generated = 300;

    public static TheoryData<string> Formats => [.. XmlFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Hostile_minimal_and_printed_articles_and_the_samples_are_valid_by_the_official_schema(string name)
    {
        XmlFormat format = XmlFormat.Of(name);
        Article[] articles =
        [
            new Article(),
            .. Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(File.ReadAllText).Select(Article.Parse),
            .. ArticleGenerators.Articles.Drawn(Generated),
            .. PrintedArticles.Articles.Drawn(Generated),
            .. HostileTexts.All.Select(HostileTexts.Everywhere),
        ];
        string[] documents = [.. articles.Select((article, i) => format.Write(article, i % 2 == 0))];
        Assert.True(documents.Length > 2 * Generated);
        IReadOnlyList<string> problems = await XmllintValidator.ProblemsAsync(name, documents);
        Assert.All(documents.Zip(problems), pair => Assert.True(pair.Second.Length == 0, $"{pair.Second} {pair.First}"));
    }

    [Fact]
    public async Task A_feed_of_many_articles_and_one_of_none_are_valid()
    {
        string[] documents =
        [
            AtomFeed.ToString([]),
            AtomFeed.ToString([.. ArticleGenerators.Articles.Drawn(Generated)], new AtomFeedOptions { Id = "tag:example.com,2026:feed", Title = "\0<&>" }),
        ];
        Assert.All(await XmllintValidator.ProblemsAsync("atom", documents), Assert.Empty);
    }

    [Theory]
    [InlineData("nitf", "<hl1", "<h1")]
    [InlineData("nitf", "<byline", "<distributor/><byline")]
    [InlineData("nitf", " baselang=", " dir=\"rtl\" baselang=")]
    [InlineData("nitf", "<p", "<p><p/></p><p")]
    [InlineData("nitf", "</nitf>", "")]
    [InlineData("newsml-g2", " dir=\"rtl\"", " dir=\"right\"")]
    [InlineData("newsml-g2", " guid=", " grid=")]
    [InlineData("newsml-g2", "<contentCreated>2026-03-04", "<contentCreated>4 March 2026")]
    [InlineData("newsml-g2", "<itemClass", "<itemKlass")]
    [InlineData("newsml-g2", "<hl1", "<h1")]
    [InlineData("atom", "<updated>", "<modified>")]
    [InlineData("atom", "<published>2026-03-04T05", "<published>2026-03-04 05")]
    [InlineData("atom", "<title", "<titel")]
    [InlineData("atom", "xml:lang=\"ar\"", "xml:lang=\"not a tag\"")]
    public async Task A_broken_document_is_rejected(string name, string part, string broken)
    {
        ArticleDate date = new() { Iso = new DateOnly(2026, 3, 4), Time = name == "atom" ? new TimeOnly(5, 6) : null, Offset = TimeSpan.Zero };
        Article article = new() { Headline = "عنوان", Authors = [new Author { Name = "هدى" }], Date = date, Paragraphs = ["فقرة"] };
        string whole = XmlFormat.Of(name).Write(article);
        Assert.Contains(part, whole, StringComparison.Ordinal);
        int at = whole.IndexOf(part, StringComparison.Ordinal);
        IReadOnlyList<string> problems = await XmllintValidator.ProblemsAsync(name, [whole, whole.Remove(at, part.Length).Insert(at, broken)]);
        Assert.Equal("", problems[0]);
        Assert.NotEqual("", problems[1]);
    }
}
