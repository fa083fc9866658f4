using System.Collections.Immutable;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Serialization.Formats;

/// <summary>The official samples of the formats.</summary>
public class FormatSamplesTests
{
    [Fact]
    public void Every_sample_of_ninjs_is_read()
    {
        string[] files = Files("ninjs/examples");
        Assert.True(files.Length >= 40);
        foreach (string file in files.Where(file => !file.Contains("extension-schema", StringComparison.Ordinal)))
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllText(file));
            if (document.RootElement.TryGetProperty("uri", out _))
            {
                Article article = Ninjs.Parse(File.ReadAllText(file));
                bool hasHeadline = document.RootElement.EnumerateObject().Any(property => property.Name.StartsWith("headline", StringComparison.Ordinal));
                Assert.Equal(hasHeadline, article.Headline is not null);
            }
        }
    }

    [Fact]
    public void Whatever_the_test_suite_of_ninjs_holds_is_read_or_refused_as_JSON()
    {
        int read = 0;
        foreach (string file in Files("ninjs/test_suite"))
        {
            try
            {
                Ninjs.Parse(File.ReadAllText(file));
                read++;
            }
            catch (JsonException)
            {
                // Only what the suite says must fail, or a schema among the tests.
                Assert.False(Path.GetFileName(Path.GetDirectoryName(file)) == "should_pass" && File.ReadAllText(file).Contains("\"uri\"", StringComparison.Ordinal), file);
            }
        }

        Assert.True(read > 100);
    }

    [Theory]
    [InlineData("3.1/005_complex_text_article.json")]
    [InlineData("2.2/005_complex_text_article.json")]
    [InlineData("1.6/005_complex_text_article.json")]
    [InlineData("1.4/ninjsExMediumText1.json")]
    public void The_same_article_comes_out_of_every_version(string file)
    {
        Article article = Ninjs.Parse(File.ReadAllText(Shared.File(["schemas", "ninjs", "examples", .. file.Split('/')])));
        Assert.Equal("Captain of wrecked cruise ship on trial in Italy", article.Headline);
        Assert.Equal("Paulo Santalucia and Frances d'Emilio", article.Byline);
        Assert.Equal("Grossetto, Italy", article.Place);
        Assert.Equal("en", article.Language);
        Assert.Equal(TextDirection.LeftToRight, article.Direction);
        Assert.StartsWith("GROSSETO, Italy (AP) -- The trial", article.Paragraphs[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_body_that_is_only_HTML_gives_its_paragraphs()
    {
        Article article = Ninjs.Parse(File.ReadAllText(Shared.File("schemas", "ninjs", "examples", "3.0", "dpa_text.json")));
        Assert.Equal("Faktencheck Derby-Elfmeter: Hat Schiedsrichter Zwayer recht?", article.Headline);
        Assert.True(article.Paragraphs.Length > 3);
        Assert.StartsWith("Für Lucien Favre war es «der größte Skandal", article.Paragraphs[0], StringComparison.Ordinal);
        Assert.All(article.Paragraphs, paragraph => Assert.DoesNotContain('<', paragraph));
    }

    [Fact]
    public void The_samples_of_JSON_Feed_are_read()
    {
        ImmutableArray<Article> simple = JsonFeed.Parse(File.ReadAllText(Shared.File("schemas", "feeds", "jsonfeed-examples", "simple.json")));
        Assert.Equal(["This is a second item.", "Hello, world!"], simple.Select(article => Assert.Single(article.Paragraphs)));
        Assert.All(simple, article => Assert.Equal("My Example Feed", article.Outlet));
        foreach (string name in new[] { "podcast.json", "microblog.json" })
        {
            Article article = JsonFeed.Parse(File.ReadAllText(Shared.File("schemas", "feeds", "jsonfeed-examples", name)))[0];
            Assert.NotEmpty(article.Paragraphs);
            Assert.NotNull(article.Date?.Iso);
        }
    }

    [Fact]
    public void The_Arabic_samples_are_read()
    {
        string[] paragraphs = ["الفقرة الأولى.", "الفقرة الثانية."];
        foreach (string name in new[] { "ar-ninjs-3.1.json", "ar-ninjs-2.2.json", "ar-ninjs-1.6.json", "ar-newsarticle.jsonld" })
        {
            string text = File.ReadAllText(Shared.File("schemas", "samples-ar", name));
            Article article = name.EndsWith("jsonld", StringComparison.Ordinal) ? JsonLd.Parse(text) : Ninjs.Parse(text);
            Assert.Equal("ارتفاع أسعار النفط", article.Headline);
            Assert.Equal(["محمد العلي", "سارة حسن"], article.Authors.Select(author => author.Name));
            Assert.Equal(("الجزيرة", "القاهرة"), (article.Outlet, article.Place));
            Assert.Equal(paragraphs, article.Paragraphs);
        }
    }

    private static string[] Files(string folder)
    {
        string root = Path.GetDirectoryName(Shared.File("schemas", "README.md"))!;
        return Directory.GetFiles(Path.Combine(root, folder), "*.json", SearchOption.AllDirectories);
    }
}
