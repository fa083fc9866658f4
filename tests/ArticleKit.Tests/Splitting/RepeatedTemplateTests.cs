using System.Text;
using ArticleKit.Tests.Parsing;
using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Splitting;

public class RepeatedTemplateTests
{
    private const string Template = "[العدد {section}\n]خبر: {headline}\n[{authors}//{place}\n]{body}";

    [Theory]
    [InlineData("{outlet}\n{headline}\n{body}")]
    [InlineData("[خبر {section}\n]{headline}\n{body}")]
    [InlineData("{authors}//{place}\n{headline}\n{body}")]
    [InlineData("({body}|خبر: {headline})")]
    [InlineData("{body}")]
    [InlineData(" ")]
    public void A_template_whose_first_line_says_nothing_of_its_own_is_refused_with_the_remedy(string template)
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse(template) });
        ArgumentException refused = Assert.Throws<ArgumentException>(() => parser.ParseMany("خبر"));
        Assert.Contains("first line", refused.Message, StringComparison.Ordinal);
        Assert.Contains("separator", refused.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => parser.ParseManyAsync(Stream.Null, TestContext.Current.CancellationToken));
        Assert.NotNull(parser.ParseMany("خبر", "***"));
    }

    [Fact]
    public void The_first_line_is_read_with_the_parsers_words()
    {
        const string Text = "* صياغة وتنسيق: سعاد اليعقوبي\nعنوان أول\nفقرة.\n* صياغة وتنسيق: منير الشاوني\nعنوان ثان\nفقرة.";
        ArticleParserOptions options = new() { Template = ArticleTemplate.Parse("* {authors}\n{headline}\n{body}") };
        ArticleParser parser = new(options with { Words = ArticleWords.Default.With(ArticleWordKind.Role, "صياغة وتنسيق") });

        Assert.Equal(["عنوان أول", "عنوان ثان"], parser.ParseMany(Text).Select(result => result.Article!.Headline));
        Assert.NotEqual(2, new ArticleParser(options).ParseMany(Text).Count(result => result.IsArticle));
    }

    [Fact]
    public void Without_a_separator_and_a_template_nothing_tells_where_articles_end() =>
        Assert.Throws<ArgumentException>(() => ArticleParser.Default.ParseMany("خبر"));

    [Fact]
    public void An_article_begins_at_each_first_line_where_the_one_before_may_end()
    {
        // The headline of the second article reads as a first line too, but an article can't end before its headline.
        const string Text = "العدد 7\nخبر: عنوان أول\nسعاد اليعقوبي//طنجة\nفقرة أولى.\nفقرة ثانية.\nخبر: عنوان ثان\nفقرة.\nالعدد 8\n\nخبر: عنوان ثالث\nفقرة.";
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse(Template) });
        ArticleParseResult[] results = [.. parser.ParseMany(Text)];
        Assert.Equal(["عنوان أول", "عنوان ثان", "عنوان ثالث"], results.Select(result => result.GetArticleOrThrow().Headline));
        Assert.Equal(["7", null, "8"], results.Select(result => result.Article!.Section));
        Assert.Equal(Text.Length, results.Sum(result => result.Layout.Length));
    }

    [Fact]
    public async Task A_line_too_longLineto_be_looked_at_is_a_paragraph()
    {
        string longLine = string.Concat(Enumerable.Repeat("كلمة ", 20_000));
        string text = $"خبر: عنوان أول\n{longLine}\nخبر: عنوان ثان\nفقرة.";
        ArticleParserOptions options = new() { Template = ArticleTemplate.Parse(Template), MaxLineLength = int.MaxValue };
        ArticleParser parser = new(options);
        ArticleParseResult[] results = [.. parser.ParseMany(text)];
        Assert.Equal(["عنوان أول", "عنوان ثان"], results.Select(result => result.GetArticleOrThrow().Headline));
        Assert.Equal(longLine.TrimEnd(), results[0].Article!.Paragraphs.Single());

        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        List<Article> streamed = [];
        await foreach (ArticleParseResult result in parser.ParseManyAsync(stream, TestContext.Current.CancellationToken))
        {
            streamed.Add(result.GetArticleOrThrow());
        }

        Assert.Equal(results.Select(result => result.Article), streamed);
    }

    [Fact]
    public void Text_that_does_not_fit_is_reported_and_the_next_first_line_begins_an_article()
    {
        const string Text = "مقدمة لا تخص أحدا\nخبر: عنوان\nخبر: عنوان مكرر\nفقرة.\nخبر: عنوان آخر\nفقرة.";
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse(Template) });
        ArticleParseResult[] results = [.. parser.ParseMany(Text)];
        Assert.Equal([false, true, true], results.Select(result => result.IsArticle));
        Assert.Equal(["AK0008"], results[0].Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(["خبر: عنوان مكرر", "فقرة."], results[1].Article!.Paragraphs);
    }

    /// <summary>Articles for the template, as it writes them.</summary>
    public static Arbitrary<string[]> Texts()
    {
        ArticleTemplate template = ArticleTemplate.Parse(Template);
        Gen<string?> text =
            from headline in NewsText.Line
            from section in Gen.Elements(null, "7", "الأول")
            from author in Gen.Elements(null, "سعاد اليعقوبي", "مها الريامية")
            from body in NewsText.Line.ListOf().Resize(5)
            let article = new Article
            {
                Section = section,
                Headline = headline,
                Authors = author is null ? [] : [new Author { Name = author }],
                Place = author is null ? null : "طنجة",
                Paragraphs = [.. body],
            }
            select template.TryFormat(article, out string? written, out _) ? written : null;
        return Arb.From(text.ListOf().Resize(12).Select(texts => texts.OfType<string>().ToArray()));
    }

    [Law(MaxTest = 2_000, QuietOnSuccess = true, Arbitrary = [typeof(RepeatedTemplateTests)])]
    public void What_a_template_writes_one_after_the_other_it_reads_again(string[] texts, int seed)
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse(Template) });
        string all = string.Join("\n", texts);
        Article?[] expected = [.. texts.Select(text => parser.Parse(text).Article)];
        Assert.All(expected, Assert.NotNull);
        Assert.Equal(expected, parser.ParseMany(all).Select(result => result.Article));

        // UTF-8 has no lone surrogates.
        byte[] utf8 = Encoding.UTF8.GetBytes(all);
        using Stream stream = new Pieces.TricklingStream(utf8, new Random(seed));
        Assert.Equal(
            parser.ParseMany(Encoding.UTF8.GetString(utf8)).Select(result => result.Article),
            parser.ParseManyAsync(stream).ToBlockingEnumerable(TestContext.Current.CancellationToken).Select(result => result.Article));
    }
}
