using System.Text.Json;
using ArticleKit.Tests.Docs;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Corpus;

/// <summary>The open newsroom articles: whether their labels are what their guide says they are, and its figures what the parser makes of them.</summary>
public class NewsroomBenchmarkTests
{
    private const int FewestArticles = 150;
    private const int FewestOfALayout = 3;

    private static readonly string[] Single = ["outlet", "place", "agency", "date", "headline"];

    private static readonly string[] Lists = ["photographers", "places", "agencies", "captions", "noise", "subheads", "translators"];

    private static readonly string[] Texts = ["section", "kicker", "deck", "source_credit", "title_line", "lead_without_dateline"];

    private static readonly JsonElement[] Records = ReadRecords();

    private static readonly MarkdownPage Guide = new("benchmarks/newsroom/README.md");

    [Fact]
    public void There_are_enough_of_every_layout()
    {
        Assert.True(Records.Length >= FewestArticles, $"{Records.Length} articles");
        Assert.Equal(Records.Length, Records.Select(Id).Distinct().Count());
        Dictionary<char, int> layouts = Records.CountBy(Layout).ToDictionary();
        Assert.All("ABCDEFGHIJKLMNOPQRSTUV", letter => Assert.True(layouts.GetValueOrDefault(letter) >= FewestOfALayout, $"{letter}"));
    }

    [Fact]
    public void Every_label_stands_in_its_article()
    {
        List<string> wrong = [];
        foreach (JsonElement record in Records)
        {
            string raw = record.GetProperty("raw_text").GetString()!;
            JsonElement expected = record.GetProperty("expected");
            JsonElement extra = record.TryGetProperty("extra", out JsonElement more) ? more : default;
            IEnumerable<string> values = [.. Single.SelectMany(name => Strings(expected, name)), .. Strings(expected, "authors"),
                .. Lists.Concat(Texts).SelectMany(name => Strings(extra, name))];
            wrong.AddRange(values.Where(value => value.Length == 0 || !raw.Contains(value, StringComparison.Ordinal)).Select(value => $"{Id(record)}: {value}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Headlines_and_paragraphs_are_whole_lines_in_order()
    {
        List<string> wrong = [];
        foreach (JsonElement record in Records)
        {
            string[] lines = record.GetProperty("raw_text").GetString()!.Split('\n');
            JsonElement expected = record.GetProperty("expected");
            int at = -1;
            foreach (string line in Strings(expected, "headline").Concat(Strings(expected, "paragraphs")))
            {
                int next = Array.IndexOf(lines, line, at + 1);
                if (next < 0)
                {
                    wrong.Add($"{Id(record)}: {line}");
                }

                at = Math.Max(at, next);
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void A_lead_without_its_dateline_ends_the_first_paragraph()
    {
        foreach (JsonElement record in Records.Where(record => record.TryGetProperty("extra", out JsonElement extra) && extra.TryGetProperty("lead_without_dateline", out _)))
        {
            string lead = Strings(record.GetProperty("extra"), "lead_without_dateline")[0];

            // A deck is a paragraph before it.
            bool hasDeck = record.GetProperty("extra").TryGetProperty("deck", out _);
            string first = Strings(record.GetProperty("expected"), "paragraphs")[hasDeck ? 1 : 0];
            Assert.True(first.EndsWith(lead, StringComparison.Ordinal) && first != lead, Id(record));
        }
    }

    [Fact]
    public void The_guide_counts_the_articles()
    {
        Assert.Contains(Guide.Lines, line => line.StartsWith($"{Records.Length} labelled Arabic articles", StringComparison.Ordinal));
        IEnumerable<string> counts = Records.CountBy(Layout).OrderBy(layout => layout.Key).Select(layout => $"{layout.Key}: {layout.Value}");
        Assert.Equal(counts, Guide.Table("| group | layout | articles |").Select(row => $"{row[0]}: {row[^1]}"));
    }

    [Fact]
    public void The_figures_of_the_guide_are_those_of_the_parser() =>
        Assert.Equal(NewsroomFigures.Of(Records), Guide.Table("| field | present | strict | lenient | absent | kept absent |").Select(row => string.Join(" | ", row)));

    private static char Layout(JsonElement record) => record.GetProperty("layout_group").GetString()![0];

    private static string Id(JsonElement record) => record.GetProperty("id").GetString()!;

    private static string[] Strings(JsonElement holder, string name) =>
        holder.ValueKind != JsonValueKind.Object || !holder.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null ? []
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [.. value.EnumerateArray().Select(one => one.GetString()!)];

    private static JsonElement[] ReadRecords() =>
        [.. File.ReadLines(Shared.InRepository("benchmarks", "newsroom", "articles.jsonl")).Select(line => JsonDocument.Parse(line).RootElement.Clone())];
}
