using System.Collections.Immutable;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Serialization.Markdown;
using ArticleKit.Tests.Support;
using FsCheck.Fluent;
using HostileTexts = ArticleKit.Tests.Serialization.Xml.HostileTexts;

namespace ArticleKit.Tests.Foreign;

/// <summary>Our Markdown by another reader of it: pandoc, in its own dialect and in those of CommonMark.</summary>
public class MarkdownByPandocTests
{
    private const int Generated = 300;
    private const int Chunk = 512;

    public static TheoryData<string> Dialects => PandocReader.Dialects;

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Titles_authors_and_paragraphs_come_out_as_they_were_and_nothing_else(string dialect)
    {
        Article[] articles = [.. GeneratedArticles.All, .. MarkdownTexts.Texts.Drawn(Generated).Select(HostileTexts.Everywhere), .. HostileTexts.All.Select(HostileTexts.Everywhere)];
        Assert.True(articles.Length > 2 * Generated);
        string[] texts = [.. articles.Select(article => ArticleMarkdown.ToString(article))];
        PandocDocument[] documents = await PandocReader.ReadAsync(texts, dialect);
        for (int i = 0; i < articles.Length; i++)
        {
            string? problem = Problem(dialect, MarkdownKept.Of(articles[i]), documents[i]);
            Assert.True(problem is null, $"{problem}\n{documents[i].Tags}\n{texts[i]}");
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task What_is_not_escaped_is_told_apart(string dialect)
    {
        Article article = new() { Headline = "a *b* c", Authors = [new Author { Name = "*x*" }], Paragraphs = ["# one", "two *three*", "<b>four</b>", "five: [six](seven)"] };
        string text = ArticleMarkdown.ToString(article);
        string[] broken = [text.Replace("\\", "", StringComparison.Ordinal), text.Replace("\n\n", "\n", StringComparison.Ordinal), text.Replace("\n\\#", "\n#", StringComparison.Ordinal), text.Replace("title:", "heading:", StringComparison.Ordinal)];
        PandocDocument[] documents = await PandocReader.ReadAsync([text, .. broken], dialect);
        Assert.Null(Problem(dialect, article, documents[0]));
        Assert.All(documents[1..], document => Assert.NotNull(Problem(dialect, article, document)));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_hostile_text_adds_no_node_whatever_its_field(string dialect)
    {
        string[] payloads = [.. HostileTexts.All, .. MarkdownTexts.Texts.Drawn(50)];
        Assert.True(payloads.Length >= 200);
        foreach ((string name, Func<Article, string, Article> set) in HostileTexts.Fields)
        {
            // Which of two keys a line or a language has depends on the text by right, and what is no paragraph is left out.
            string[] given = [.. payloads.Where(payload => name != "paragraph" || payload.Length > 0)];
            PandocDocument[] documents = await PandocReader.ReadAsync(["z z", .. given], payload => ArticleMarkdown.ToString(set(HostileTexts.Plain, payload)), dialect);
            Assert.All(documents.Zip(["z z", .. given]), pair => Assert.True(documents[0].Tags == pair.First.Tags, $"{name}: {pair.Second}: {pair.First.Tags}"));
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task Every_scalar_comes_out_of_title_and_body(string dialect)
    {
        string[] chunks = [.. Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(char.ConvertFromUtf32).Chunk(Chunk).Select(chunk => string.Concat(chunk))];
        Assert.Equal(1_112_064, chunks.Sum(chunk => chunk.EnumerateRunes().Count()));
        PandocDocument[] documents = await PandocReader.ReadAsync(chunks, chunk => ArticleMarkdown.ToString(new Article { Headline = chunk, Paragraphs = [chunk] }), dialect);
        for (int i = 0; i < chunks.Length; i++)
        {
            string expected = Composed(dialect, chunks[i].Replace('\0', '\uFFFD'));
            Assert.Equal(expected, Composed(dialect, documents[i].Text("title")!));
            Assert.Equal(expected, Composed(dialect, Assert.Single(documents[i].Blocks)));
        }
    }

    // Its reader of CommonMark composes what it reads (NFC). The framework does so with ICU only, and not where U+FFFE stands.
    private static string Composed(string dialect, string text)
    {
        if (dialect == "markdown")
        {
            return text;
        }

        Shared.Require("e\u0301".Normalize().Length == 1, "this needs ICU");
        return string.Join('\uFFFE', text.Split('\uFFFE').Select(part => part.Normalize()));
    }

    private static string? Problem(string dialect, Article article, PandocDocument document)
    {
        ImmutableArray<string> paragraphs = article.Paragraphs;
        if (document.Text("dateline-gap") is { } gap && paragraphs[0].StartsWith(article.Dateline + gap, StringComparison.Ordinal))
        {
            paragraphs = paragraphs.SetItem(0, paragraphs[0][(article.Dateline!.Length + gap.Length)..]);
        }

        return !IsSame([document.Text("title")], [article.Headline]) ? "title"
            : !IsSame(document.Texts("author"), article.Authors.Select(author => author.Name)) ? "author"
            : !IsSame([document.Text("publisher")], [article.Outlet]) ? "publisher"
            : !IsSame(document.Texts("keywords"), article.Tags) ? "keywords"
            : !IsSame(document.Blocks, paragraphs) ? "paragraphs"
            : document.Tags.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(tag => tag != "Para") || document.Tags.Split("Para").Length - 1 != paragraphs.Length ? "nodes"
            : null;

        bool IsSame(IEnumerable<string?> read, IEnumerable<string?> given) =>
            read.Select(text => text is null ? null : Composed(dialect, text)).SequenceEqual(given.Select(text => text is null ? null : Composed(dialect, text)));
    }
}
