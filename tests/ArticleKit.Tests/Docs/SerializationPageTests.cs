using System.Reflection;
using ArticleKit.Serialization;
using ArticleKit.Tests.Foreign;

namespace ArticleKit.Tests.Docs;

/// <summary>The tables and the outputs of docs/serialization.md against the code.</summary>
public class SerializationPageTests
{
    private const string Header = "| field | JSON | JSON-LD | ninjs | JSON Feed | Markdown |";

    private static readonly MarkdownPage Page = new("docs/serialization.md");

    // Direction and language are such that the text alone doesn't tell them.
    private static readonly Article Whole = GeneratedArticles.Maximal with { Direction = TextDirection.LeftToRight, Language = "fr" };

    private static readonly (string Name, Func<Article, Article> Again)[] Formats =
    [
        ("JSON", article => ArticleJson.Deserialize(ArticleJson.Serialize(article))),
        ("JSON-LD", article => JsonLd.Parse(JsonLd.ToString(article))),
        ("ninjs", article => Ninjs.Parse(Ninjs.ToString(article))),
        ("JSON Feed", article => JsonFeed.Parse(JsonFeed.ToString([article])).Single()),
        ("Markdown", article => ArticleMarkdown.Parse(ArticleMarkdown.ToString(article))),
    ];

    public static TheoryData<int, string> Columns => [.. Formats.Select((format, i) => (i + 1, format.Name))];

    [Fact]
    public void Every_field_is_in_the_table_in_its_order() =>
        Assert.Equal(Properties().Select(property => property.Name), Page.Table(Header).Select(row => row[0].Trim('`')));

    [Theory]
    [MemberData(nameof(Columns))]
    public void What_the_table_says_is_kept_is_and_what_it_says_is_lost_is(int column, string format)
    {
        Article back = Formats.Single(one => one.Name == format).Again(Whole);
        foreach (string[] row in Page.Table(Header))
        {
            PropertyInfo property = typeof(Article).GetProperty(row[0].Trim('`'))!;
            string word = row[column].Split(';')[^1].Trim();
            bool isSame = Value(property, back) == Value(property, Whole);
            bool isAbsent = Value(property, back) == Value(property, new Article { Headline = back.Headline, Paragraphs = back.Paragraphs });
            Assert.True(
                word switch { "kept" => isSame, "in part" => !isSame && !isAbsent, "lost" => isAbsent && !isSame, _ => false },
                $"{property.Name} in {format}: {word}; comes back as {Value(property, back)}");
        }
    }

    [Fact]
    public void The_outputs_are_what_the_library_writes()
    {
        Article article = Article.Parse(string.Join('\n', Page.Blocks("text").First()));
        string[] outputs =
        [
            ArticleJson.Serialize(article, new ArticleJsonOptions { Indented = true }),
            JsonLd.ToString(article, new JsonLdOptions { Indented = true }),
            Ninjs.ToString(article, new NinjsOptions { Indented = true }),
            JsonFeed.ToString([article], new JsonFeedOptions { Indented = true }),
        ];
        Assert.Equal(outputs, Page.Blocks("json").Select(block => string.Join('\n', block)));
    }

    [Fact]
    public void The_page_on_Markdown_shows_what_is_written()
    {
        MarkdownPage page = new("docs/serialization-markdown.md");
        Article article = Article.Parse(string.Join('\n', page.Blocks("text").Single()));
        ArticleMarkdownOptions[] options = [new(), new() { PlainMetadata = true }];
        Assert.Equal(options.Select(option => ArticleMarkdown.ToString(article, option)), page.Blocks("markdown").Select(block => string.Join('\n', block) + "\n"));
        Assert.All(options, option => Assert.Equal(article, ArticleMarkdown.Parse(ArticleMarkdown.ToString(article, option))));
    }

    private static PropertyInfo[] Properties() => [.. typeof(Article).GetProperties().Where(property => property.Name != "EqualityContract")];

    // As the native JSON has it, so that lists are compared by their elements.
    private static string Value(PropertyInfo property, Article article)
    {
        Article only = new();
        property.SetValue(only, property.GetValue(article));
        return ArticleJson.Serialize(only);
    }
}
