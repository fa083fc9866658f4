using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Docs;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Parsing;

/// <summary>A header that is spelled otherwise gives the same fields, and their spans cut what is printed.</summary>
public sealed class RespelledHeaderProperties
{
    private const string Headline = "المجلس يصادق على تهيئة حي النوارس في دورته الأخيرة";
    private const string Lead = "صادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي وإنارتها وغرس الأشجار على جنباتها.";

    public static TheoryData<Respelling> Ways => [.. Enum.GetValues<Respelling>()];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_the_families_of_the_page(Respelling way)
    {
        MarkdownPage page = new("docs/layouts.md");
        string[] texts =
        [
            .. page.Table("| line | outlet | authors | place | agency |").Select(row => $"{Headline}\n{row[0]}\n{Lead}\n{Lead}"),
            .. page.Table("| lead | place | agency | date |").Select(row => $"{Headline}\n{row[0]}\n{Lead}"),
        ];
        Holds(texts, way);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_labelled_articles(Respelling way) => Holds(Texts(Shared.File("eval", "dev.jsonl")), way);

    [Theory]
    [MemberData(nameof(Ways))]
    public void Of_the_newsroom_articles(Respelling way) => Holds(Texts(Shared.InRepository("benchmarks", "newsroom", "articles.jsonl")), way);

    private static string[] Texts(string records)
    {
        List<string> texts = [];
        foreach (string line in File.ReadLines(records).Where(line => line.Length > 0))
        {
            using JsonDocument record = JsonDocument.Parse(line);
            texts.Add(record.RootElement.GetProperty("raw_text").GetString()!);
        }

        return [.. texts];
    }

    private static void Holds(string[] texts, Respelling way) => Check.One(
        Draw.Config.WithMaxTest(4 * texts.Length),
        Prop.ForAll(Arb.From(Gen.Choose(0, texts.Length - 1).Zip(Gen.Choose(0, int.MaxValue))), pick =>
        {
            string text = texts[pick.Item1];
            ArticleParseResult plain = ArticleParser.Default.Parse(text);
            string respelled = Respell(text, HeaderEnd(plain, text), way, pick.Item2);
            ArticleParseResult result = ArticleParser.Default.Parse(respelled);

            Assert.Equal(Fields(plain.Article!), Fields(result.Article!));
            LayoutChecks.IsTreeOver(result.Layout, respelled.Length);
            LayoutChecks.CutsValues(result.Article!, result.Layout, span => span.Slice(respelled).ToString());
        }));

    /// <summary>Spells the header otherwise, and its lines where the page repeats them further down.</summary>
    private static string Respell(string text, int header, Respelling way, int seed)
    {
        string respelled = Respellings.Apply(text[..header], way, seed);
        StringBuilder rest = new(text[header..]);
        foreach ((string line, string spelling) in text[..header].Split('\n').Zip(respelled.Split('\n')).Where(pair => pair.First.Length > 1))
        {
            rest.Replace($"\n{line}\n", $"\n{spelling}\n");
        }

        return respelled + rest;
    }

    /// <summary>Up to the first paragraph, and in it up to the end of a dateline.</summary>
    private static int HeaderEnd(ArticleParseResult result, string text)
    {
        ArticlePart? first = result.Layout.Find(ArticlePartKind.Paragraph, 0);
        return first is null ? text.Length : first.Children.FirstOrDefault(part => part.Kind is ArticlePartKind.Dateline or ArticlePartKind.Byline)?.Span.End ?? first.Span.Start;
    }

    private static string Fields(Article article) => string.Join(
        '\n',
        [
            $"outlet {Fold(article.Outlet)}",
            $"section {Fold(article.Section)}",
            $"authors {string.Join('|', article.Authors.Select(author => $"{Fold(author.Role)}:{Fold(author.Name)}:{Fold(author.Place)}"))}",
            $"credits {string.Join('|', article.Credits.Select(credit => $"{Fold(credit.Role)}:{Fold(credit.Name)}"))}",
            $"place {Fold(article.Place)}",
            $"places {string.Join('|', article.Places.Select(Fold))}",
            $"agency {Fold(article.Agency)}",
            $"agencies {string.Join('|', article.Agencies.Select(Fold))}",
            $"date {article.Date?.Iso} {Fold(article.Date?.Text)}",
            $"status {Fold(article.Status)}",
            $"kicker {Fold(article.Kicker)}",
            $"headline {Fold(article.Headline)}",
            $"deck {Fold(article.Deck)}",
            $"captions {article.Captions.Length}",
            $"paragraphs {article.Paragraphs.Length}",
        ]);

    // Blanks too: a mark of direction beside one is one more.
    private static string? Fold(string? text) => text is null ? null : string.Join(' ', ArabicNormalizer.Search.Normalize(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
