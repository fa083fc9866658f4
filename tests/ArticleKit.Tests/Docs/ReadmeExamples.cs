using ArticleKit.Serialization;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleKit.Tests.Docs;

/// <summary>The C# of the README.</summary>
public class ReadmeExamples : PageExamples
{
    private static readonly string Here = Shared.RepositoryRoot;

    [Fact]
    public void One_article()
    {
        string text = System.IO.File.ReadAllText(Path.Combine(Here, "docs/samples/01-standard.txt"));

        // README.md: One article
        // One article. Text in, fields out.
        Article article = Article.Parse(text);
        Console.WriteLine($"{article.Headline} — {article.Authors[0].Name}, {article.Place}");

        // Where it stands in the source: spans that cut exactly these strings out of it.
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        foreach (ArticlePart part in result.Layout.Parts)
        {
            Console.WriteLine($"{part.Kind,-10} {part.Span} {part.Span.Slice(text)}");
        }

        // JSON and back, without loss.
        string json = ArticleJson.Serialize(article);
        Article back = ArticleJson.Deserialize(json);
        // README.md: end

        Assert.Equal(article, back);
        Assert.Contains("— كريم السرغيني, آسفي", Output, StringComparison.Ordinal);
        Assert.Contains("Byline     [15..34) كريم السرغيني//آسفي", Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service()
    {
        Assert.Equal("AK0001 at 0: " + ArticleParser.Default.Parse("").Diagnostics[0].Message, await Read(""));
        Assert.Equal("", await Read("عنوان"));

        static async Task<string> Read(string text)
        {
            ILogger<ArticleParser> logger = NullLogger<ArticleParser>.Instance;
            using MemoryStream body = new(System.Text.Encoding.UTF8.GetBytes(text));
            CancellationToken cancellationToken = TestContext.Current.CancellationToken;

            // README.md: A service
            ArticleParser parser = new(new ArticleParserOptions { MaxLength = 1 << 20 }, logger);
            ArticleParseResult result = await parser.ParseAsync(body, cancellationToken);
            if (result.Error is { } why)                         // a stable code, an offset in bytes, a remedy; no text of the article
            {
                return $"{why.Code} at {why.Span.Start}: {why.Message}";
            }

            // README.md: end
            return "";
        }
    }

    [Fact]
    public async Task Several_articles()
    {
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        using MemoryStream file = new("خبر\n***\nعاجل"u8.ToArray());

        // README.md: Several articles
        await foreach (ArticleParseResult result in ArticleParser.Default.ParseManyAsync(file, separator: "***", cancellationToken))
        {
            Console.WriteLine($"{result.Start}: {result.Article?.Headline}");           // where its text begins in the file, in bytes
        }

        // README.md: end
        Assert.Equal(["0: خبر", "11: عاجل"], Output.Split(Environment.NewLine)[..^1]);
    }

    [Fact]
    public void A_template()
    {
        // README.md: A template
        string text = "الضفاف الجديدة\nكريم السرغيني من آسفي\nعنوان الخبر\nفقرة.";
        ArticleTemplate template = ArticleTemplate.Parse("{outlet}\n[{section}\n]{authors} من {place}\n{headline}\n{body}");
        ArticleParser own = new(new ArticleParserOptions { Template = template });
        Article article = own.Parse(text).GetArticleOrThrow();
        string again = template.Format(article);              // reading this gives the article back, or Format says which field it can't hold
        // README.md: end

        Assert.Equal("آسفي", article.Place);
        Assert.Equal(text, again);
    }

    [Fact]
    public void Arabic_text()
    {
        // README.md: Arabic text
        string text = "أعلنتِ المندوبيّةُ نتائجَ الإحصاء.";
        Console.WriteLine(ArabicNormalizer.Search.Normalize(text));                   // prints اعلنت المندوبيه نتايج الاحصاء.
        ArabicMatcher matcher = new("المندوبية");
        Console.WriteLine(matcher.TryFind(text, out TextSpan span));                  // prints True
        Console.WriteLine(span.Slice(text).ToString());                               // prints المندوبيّةُ
        Console.WriteLine(ArabicComparer.Search.Equals("الإحصاء", "الاحصاء"));        // prints True
        // README.md: end

        PrintedWhatItSays("README.md", "Arabic text");
    }

    [Fact]
    public void Date()
    {
        // README.md: Date
        if (ArabicDate.TryParse("12 جمادى الأولى 1446هـ الموافق 14 نونبر 2024", out ArabicDate date))
        {
            Console.WriteLine($"{date.Gregorian:yyyy-MM-dd} {date.Hijri}");            // prints 2024-11-14 1446-05-12
        }
        // README.md: end

        PrintedWhatItSays("README.md", "Date");
    }

    [Fact]
    public async Task Lines()
    {
        using MemoryStream file = new();
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        IAsyncEnumerable<Article> articles = Headlines("أول", "ثان");

        // README.md: Lines
        await ArticleJson.WriteLinesAsync(file, articles, cancellationToken);
        file.Position = 0;
        await foreach (Article article in ArticleJson.ReadLinesAsync(file, cancellationToken))
        {
            Console.WriteLine(article.Headline);
        }

        // README.md: end
        Assert.Equal($"أول{Environment.NewLine}ثان{Environment.NewLine}", Output);

        static async IAsyncEnumerable<Article> Headlines(params string[] headlines)
        {
            foreach (string headline in headlines)
            {
                await Task.Yield();
                yield return new Article { Headline = headline };
            }
        }
    }
}
