using System.Globalization;
using System.Text.Json;
using ArticleKit.Benchmarks.Evaluation;

namespace ArticleKit.Tests.Corpus;

/// <summary>How much of labelled articles the parser reads as they are labelled, by the rules of the <c>evaluate</c> command.</summary>
internal static class NewsroomFigures
{
    private readonly record struct Judged(string Field, bool Present, bool Strict, bool Lenient);

    /// <summary>The row of each field: its name, how many have it and how many of these are right, how many don't and how many of these stay without.</summary>
    public static IEnumerable<string> Of(IEnumerable<JsonElement> records) =>
        records.SelectMany(Judge).GroupBy(one => one.Field).Select(field =>
        {
            Judged[] present = [.. field.Where(one => one.Present)];
            Judged[] absent = [.. field.Where(one => !one.Present)];
            string kept = absent.Length == 0 ? "" : Share(absent, one => one.Strict);
            return string.Join(" | ", field.Key, present.Length, Share(present, one => one.Strict), Share(present, one => one.Lenient), absent.Length, kept);
        });

    private static IEnumerable<Judged> Judge(JsonElement record)
    {
        Label label = new(record);
        Article article = ArticleParser.Default.Parse(record.GetProperty("raw_text").GetString()!).Article ?? new Article();
        (string Field, string? Got)[] single =
        [
            ("outlet", article.Outlet), ("place", article.Place), ("agency", article.Agency), ("date", article.Date?.Text), ("headline", article.Headline),
        ];
        foreach ((string field, string? got) in single.Where(one => !label.IsUndecidable(one.Field)))
        {
            yield return new Judged(field, label.IsPresent(field), label.IsStrict(field, got), label.IsLenient(field, got));
        }

        string[] names = [.. article.Authors.Select(author => author.Name)];
        yield return new Judged("authors", label.Authors.Length > 0, label.AreAuthors(names, strict: true), label.AreAuthors(names, strict: false));
        string[] paragraphs = [.. article.Paragraphs];
        yield return new Judged("paragraphs", true, label.AreParagraphs(paragraphs), label.SharedWords(paragraphs) >= Label.EnoughWords);
    }

    private static string Share(Judged[] ones, Func<Judged, bool> isRight) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * ones.Count(isRight) / ones.Length:0.0} %");
}
