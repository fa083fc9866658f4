using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Serialization.Markdown;
using ArticleKit.Tests.Support;
using FsCheck.Fluent;
using HostileTexts = ArticleKit.Tests.Serialization.Xml.HostileTexts;

namespace ArticleKit.Tests.Foreign;

/// <summary>Our front matter by another reader of YAML: PyYAML.</summary>
public class FrontMatterByPyYamlTests
{
    private const int Generated = 300;
    private const int Chunk = 512;

    private static readonly ArticleMarkdownOptions Plain = new() { PlainMetadata = true };

    // Where a system's Python isn't the first one, its packages are only in it.
    private static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    [Fact]
    public async Task Every_text_is_the_very_text_of_the_article()
    {
        Article[] articles = [.. GeneratedArticles.All, .. MarkdownTexts.Texts.Drawn(Generated).Select(HostileTexts.Everywhere), .. HostileTexts.All.Select(HostileTexts.Everywhere)];
        JsonElement[] fronts = await ReadAsync(articles.Select(article => ArticleMarkdown.ToString(article, Plain)));
        Assert.All(articles.Select(MarkdownKept.Of).Zip(fronts), pair =>
        {
            (Article article, JsonElement front) = pair;
            Assert.Equal(article.Headline, Text(front, "title"));
            Assert.Equal(article.Deck, Text(front, "subtitle"));
            Assert.Equal(article.Outlet, Text(front, "publisher"));
            Assert.Equal(article.Section, Text(front, "section"));
            Assert.Equal(article.Kicker, Text(front, "kicker"));
            Assert.Equal(article.Status, Text(front, "status"));
            Assert.Equal(article.Place, Text(front, "place"));
            Assert.Equal(article.Agency, Text(front, "agency"));
            Assert.Equal(article.Byline, Text(front, "byline") ?? Text(front, "raw-byline"));
            Assert.Equal(article.Dateline, Text(front, "dateline") ?? Text(front, "raw-dateline"));
            Assert.Equal(article.Language, Text(front, "lang") ?? Text(front, "language"));
            Assert.Equal(article.Authors.Select(author => author.Name), Texts(front, "author"));
            Assert.Equal(article.Tags, Texts(front, "keywords"));
            Assert.Equal(article.Places, Texts(front, "places"));
            Assert.Equal(article.Agencies, Texts(front, "agencies"));
            Assert.Equal(article.Captions, Texts(front, "captions"));
            Assert.Equal(article.Credits.Select(credit => (credit.Name, credit.Role)), Things(front, "credits").Select(one => (Text(one, "name")!, Text(one, "role"))));
            if (front.TryGetProperty("authors", out _))
            {
                Assert.Equal(article.Authors, Things(front, "authors").Select(one => new Author { Name = Text(one, "name")!, Role = Text(one, "role"), Place = Text(one, "place") }));
            }
        });
    }

    [Theory]
    [InlineData("title: ", "title ")]
    [InlineData("\"a: b\"", "a: b")]
    [InlineData("\\\"", "\"")]
    [InlineData("\"yes\"", "yes")]
    [InlineData("\"2016-06-07\"", "2016-06-07")]
    public async Task A_broken_one_is_told_apart(string part, string broken)
    {
        Article article = new() { Headline = "a: b", Deck = "\"c", Outlet = "yes", Status = "2016-06-07" };
        string text = ArticleMarkdown.ToString(article, Plain);
        Assert.Contains(part, text, StringComparison.Ordinal);
        ExternalProgram run = await RunAsync([text.Replace(part, broken, StringComparison.Ordinal)]);
        bool isSame = run.ExitCode == 0 && JsonDocument.Parse(run.Output).RootElement is var front
            && (Text(front, "title"), Text(front, "subtitle"), Text(front, "publisher"), Text(front, "status")) == (article.Headline, article.Deck, article.Outlet, article.Status);
        Assert.False(isSame);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_hostile_text_adds_no_key_and_no_value(bool isPlain)
    {
        Assert.True(HostileTexts.All.Count >= 200);
        ArticleMarkdownOptions options = new() { PlainMetadata = isPlain };
        foreach ((string name, Func<Article, string, Article> set) in HostileTexts.Fields.Where(field => field.Key is not ("byline" or "dateline" or "dateline in the lead" or "language")))
        {
            JsonElement[] fronts = await ReadAsync(HostileTexts.All.Prepend("z z").Select(payload => ArticleMarkdown.ToString(set(HostileTexts.Plain, payload), options)));
            Assert.All(fronts.Zip(HostileTexts.All.Prepend("z z")), pair => Assert.True(Shape(fronts[0]) == Shape(pair.First), $"{name}: {pair.Second}: {Shape(pair.First)}"));
        }
    }

    [Fact]
    public async Task Every_scalar_comes_out_of_the_title()
    {
        string[] chunks = [.. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(char.ConvertFromUtf32).Chunk(Chunk).Select(chunk => string.Concat(chunk))];
        Assert.Equal(1_112_064, chunks.Sum(chunk => chunk.EnumerateRunes().Count()));
        JsonElement[] fronts = await ReadAsync(chunks.Select(chunk => ArticleMarkdown.ToString(new Article { Headline = chunk }, Plain)));
        Assert.Equal(chunks.Select(chunk => chunk.Replace('\0', '\uFFFD')), fronts.Select(front => Text(front, "title")!));
    }

    [Fact]
    public async Task Whatever_style_it_writes_texts_in_they_come_out_of_our_reader()
    {
        // Line ends at the end are no part of a field; and U+0085, U+2028 and U+2029 are line ends in YAML 1.1, which it writes, not in 1.2.
        string[] texts = [.. MarkdownTexts.Texts.Drawn(Generated).Concat(HostileTexts.All).Select(text => MarkdownKept.Of(new Article { Headline = text }).Headline!).Where(text => text.Length > 0 && !text.EndsWith('\n') && !text.Any(c => c is '\u0085' or '\u2028' or '\u2029'))];
        string[] documents = [.. (await LinesAsync("write-front-matter.py", texts)).Select(line => JsonSerializer.Deserialize<string>(line)!)];
        Assert.Equal(texts.Length * 15, documents.Length);
        for (int i = 0; i < documents.Length; i++)
        {
            string text = texts[i / 15];
            if (i % 15 >= 12 && text.Split('\n').Any(line => line is [' ' or '\t', ..]))
            {
                // It breaks folded lines that begin with a blank, and then doesn't read the same itself.
                continue;
            }

            Article article = ArticleMarkdown.Parse(documents[i]);
            Assert.True(
                article == new Article { Headline = text, Tags = [text, "b", text], Credits = article.Credits.IsEmpty && i % 3 == 2 ? [] : [new Credit { Name = text, Role = text }] },
                $"{JsonSerializer.Serialize(text)} {JsonSerializer.Serialize(article.Headline)} {documents[i]}");
        }
    }

    private static string? Text(JsonElement front, string key) => front.TryGetProperty(key, out JsonElement value) ? value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText() : null;

    private static JsonElement[] Things(JsonElement front, string key) => front.TryGetProperty(key, out JsonElement value) ? [.. value.EnumerateArray()] : [];

    private static IEnumerable<string> Texts(JsonElement front, string key) => Things(front, key).Select(one => one.GetString()!);

    // Its keys, and the kinds of its values.
    private static string Shape(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => string.Join(' ', value.EnumerateObject().Select(one => $"{one.Name}:{Shape(one.Value)}")),
        JsonValueKind.Array => string.Join(' ', value.EnumerateArray().Select(Shape)),
        _ => value.ValueKind.ToString(),
    };

    private static async Task<JsonElement[]> ReadAsync(IEnumerable<string> documents)
    {
        string[] given = [.. documents];
        JsonElement[] read = [.. (await LinesAsync("read-front-matter.py", given)).Select(line => JsonDocument.Parse(line).RootElement.Clone())];
        Assert.Equal(given.Length, read.Length);
        return read;
    }

    private static async Task<string[]> LinesAsync(string script, IEnumerable<string> texts)
    {
        ExternalProgram run = await RunAsync(texts, script);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<ExternalProgram> RunAsync(IEnumerable<string> texts, string script = "read-front-matter.py")
    {
        bool present = await ExternalProgram.ExistsAsync(Python) && (await ExternalProgram.RunAsync(Python, ["-c", "import yaml"])).ExitCode == 0;
        Shared.Require(present, "PyYAML is not here; install python3-yaml (apt-get) or PyYAML (pip)");
        return await ExternalProgram.RunAsync(Python, [Shared.InRepository("eng", script)], Encoding.UTF8.GetBytes(string.Join('\n', texts.Select(text => JsonSerializer.Serialize(text)))));
    }
}
