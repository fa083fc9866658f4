using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Serialization.Xml;
using ArticleKit.Tests.Support;
using FsCheck.Fluent;
using PrintedArticles = ArticleKit.Tests.Serialization.Xml.PrintedArticles;

namespace ArticleKit.Tests.Foreign;

/// <summary>What Python's feedparser, which half the world's readers are built on, takes out of a feed of ours.</summary>
public class AtomByFeedparserTests
{
    private const int Generated = 300;

    [Fact]
    public async Task Printed_and_hostile_articles_are_read_back_field_by_field()
    {
        // It takes the controls from U+0080 to U+009F for Windows-1252, by design.
        string[] hostile = [.. HostileTexts.All.Where(text => !text.Any(c => c is >= '\u0080' and <= '\u009F'))];
        Assert.True(hostile.Length >= 200);
        Article[] articles = [.. PrintedArticles.Articles.Drawn(Generated), .. hostile.Select(HostileTexts.Everywhere)];
        JsonElement[] entries = await EntriesAsync(AtomFeed.ToString(articles, new AtomFeedOptions { Time = XmlFormat.Clock, Title = "عنوان" }));
        Assert.Equal(articles.Length, entries.Length);
        Assert.All(articles.Zip(entries), pair => AssertSame(XmlAllowed.Of(pair.First), pair.Second));
    }

    [Fact]
    public async Task A_feed_of_any_articles_is_well_formed_to_it()
    {
        Article[] articles = [.. ArticleGenerators.Articles.Drawn(Generated)];
        Assert.Equal(articles.Length, (await EntriesAsync(AtomFeed.ToString(articles))).Length);
    }

    private static void AssertSame(Article article, JsonElement entry)
    {
        Assert.Equal(Bare(article.Headline), Bare(entry.GetProperty("title").GetString()));
        Assert.Equal(Bare(article.Outlet), Bare(entry.GetProperty("publisher").GetString()));
        Assert.Equal("2026-11-23T12:00:00Z", entry.GetProperty("updated").GetString());
        Assert.Equal("application/xhtml+xml", entry.GetProperty("type").GetString());

        // It joins the lines of what it reads, and takes an author without a name for none.
        Assert.Equal(article.Authors.Select(author => Bare(author.Name)).Where(name => name.Length > 0), List(entry, "authors").Select(Bare).Where(name => name.Length > 0 && (name != "عنوان" || !article.Authors.IsEmpty)));
        Assert.Equal(article.Credits.Select(credit => Bare(credit.Name)).Where(name => name.Length > 0), List(entry, "contributors").Select(Bare).Where(name => name.Length > 0));
        if (article.Language == "ar")
        {
            Assert.Equal("ar", entry.GetProperty("language").GetString());
        }

        string content = entry.GetProperty("content").GetString()!;
        Assert.Equal(article.Paragraphs.Length, content.Split("<p").Length - 1);
        Assert.Equal(article.Direction is null ? 0 : article.Paragraphs.Length, content.Split(" dir=\"").Length - 1);
        Assert.DoesNotContain("<b>", content, StringComparison.Ordinal);
    }

    private static string[] List(JsonElement entry, string name) => [.. entry.GetProperty(name).EnumerateArray().Select(one => one.GetString() ?? "")];

    private static string Bare(string? text) => string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));

    private static async Task<JsonElement[]> EntriesAsync(string feed)
    {
        bool present = await ExternalProgram.ExistsAsync(Python) && (await ExternalProgram.RunAsync(Python, ["-c", "import feedparser"])).ExitCode == 0;
        Shared.Require(present, "feedparser is not here; install python3-feedparser (apt-get) or feedparser (pip)");
        ExternalProgram run = await ExternalProgram.RunAsync(Python, [Shared.InRepository("eng", "read-feed.py")], Encoding.UTF8.GetBytes(feed));
        Assert.True(run.ExitCode == 0, run.Errors);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.Clone())];
    }

    // Where a system's Python isn't the first one, its packages are only in it.
    private static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";
}
