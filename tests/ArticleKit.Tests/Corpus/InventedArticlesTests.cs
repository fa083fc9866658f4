using System.Text.Json;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Corpus;

/// <summary>Invented articles in the layouts of newsrooms, with people, outlets and many places of no list; labelled in the format of the evaluation command.</summary>
/// <remarks>Some are beyond the rules, and stay in the file: a bare word for an outlet, two names joined by nothing but "and", an address for a masthead.</remarks>
public class InventedArticlesTests
{
    private const string Marks = " :\u060C,.-\u2013\u2014\u0640()[]\u00AB\u00BB\"\u201C\u201D*";

    // How many may be wrong: as many as are. Fewer is better, more is a layout lost.
    private const int MostWrongValues = 3;
    private const int MostWrongParagraphs = 3;

    private static readonly string[] Fields = ["outlet", "place", "agency", "date", "headline", "authors"];

    [Fact]
    public void Hardly_any_field_is_wrong()
    {
        List<string> wrong = [];
        int paragraphs = 0;
        int count = 0;
        foreach (string line in File.ReadLines(Shared.InRepository("tests", "ArticleKit.Tests", "Corpus", "invented.jsonl")))
        {
            using JsonDocument record = JsonDocument.Parse(line);
            JsonElement expected = record.RootElement.GetProperty("expected");
            Article article = Article.Parse(record.RootElement.GetProperty("raw_text").GetString()!);
            count++;
            paragraphs += Strings(expected, "paragraphs").SequenceEqual(article.Paragraphs) ? 0 : 1;
            foreach (string field in Fields.Where(field => !Strings(record.RootElement, "undecidable").Contains(field)))
            {
                string? wanted = field == "authors" ? string.Join('\n', Strings(expected, "authors")) : Bare(expected.GetProperty(field).GetString());
                string? got = Value(article, field);
                if (wanted != got)
                {
                    wrong.Add($"{record.RootElement.GetProperty("id").GetString()}: {field} is {got ?? "nothing"}, not {wanted ?? "nothing"}");
                }
            }
        }

        string list = string.Join('\n', wrong);
        Assert.True(count > 100, "the file lost its articles");
        Assert.True(Fields.All(field => wrong.Count(one => one.Contains($": {field} is ", StringComparison.Ordinal)) <= MostWrongValues), list);
        Assert.True(paragraphs <= MostWrongParagraphs, $"{paragraphs} have wrong paragraphs\n{list}");
    }

    private static string? Value(Article article, string field) => field switch
    {
        "outlet" => Bare(article.Outlet),
        "place" => Bare(article.Place),
        "agency" => Bare(article.Agency),
        "date" => Bare(article.Date?.Text),
        "headline" => Bare(article.Headline),
        _ => string.Join('\n', article.Authors.Select(author => author.Name)),
    };

    private static string? Bare(string? text) => text?.Trim(Marks.ToCharArray()) is { Length: > 0 } bare ? bare : null;

    private static string[] Strings(JsonElement element, string name)
    {
        JsonElement holder = name == "undecidable" && element.TryGetProperty("extra", out JsonElement extra) ? extra : element;
        return holder.TryGetProperty(name, out JsonElement list) ? [.. list.EnumerateArray().Select(one => one.GetString()!)] : [];
    }
}
