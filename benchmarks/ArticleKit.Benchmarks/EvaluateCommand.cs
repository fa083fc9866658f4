using System.Globalization;
using System.Text.Json;
using ArticleKit.Benchmarks.Evaluation;

namespace ArticleKit.Benchmarks;

/// <summary><c>-- evaluate FILE.jsonl [--misses]</c>: reads labelled articles and says how much of each field is right, as the set's own scorer does,
/// and how much of what is called certain, likely or weak.</summary>
internal static class EvaluateCommand
{
    public const string Name = "evaluate";

    private static readonly string[] Single = ["outlet", "place", "agency", "date", "headline"];

    public static int Run(string[] args)
    {
        if (args is not [{ } path, .. { Length: <= 1 } options] || (options.Length == 1 && options[0] != "--misses"))
        {
            Console.Error.WriteLine("evaluate FILE.jsonl [--misses]: reads labelled articles and counts what is right; --misses lists the rest.");
            return 64;
        }

        Scores scores = new();
        foreach (string line in File.ReadLines(path).Where(line => line.Length > 0))
        {
            using JsonDocument record = JsonDocument.Parse(line);
            Judge(record.RootElement, scores, options.Length == 1);
        }

        scores.Print(Console.Out);
        return 0;
    }

    private static void Judge(JsonElement record, Scores scores, bool lists)
    {
        ArticleExplanation read = ArticleParser.Default.Explain(record.GetProperty("raw_text").GetString()!);
        Article article = read.Result.Article ?? new Article();
        Label label = new(record);
        foreach (string field in Single)
        {
            string? got = field switch
            {
                "outlet" => article.Outlet,
                "place" => article.Place,
                "agency" => article.Agency,
                "date" => article.Date?.Text,
                _ => article.Headline,
            };
            if (!label.IsUndecidable(field))
            {
                ArticleConfidence? confidence = got is null ? null : read.Find(Enum.Parse<ArticlePartKind>(field, ignoreCase: true))?.Confidence;
                Count(field, label.IsPresent(field), label.IsStrict(field, got), label.IsLenient(field, got), confidence);
            }
        }

        string[] names = [.. article.Authors.Select(author => author.Name)];
        Count("authors", label.Authors.Length > 0, label.AreAuthors(names, strict: true), label.AreAuthors(names, strict: false), read.Find(ArticlePartKind.Author)?.Confidence);
        string[] paragraphs = [.. article.Paragraphs];
        Count("paragraphs", true, label.AreParagraphs(paragraphs), label.SharedWords(paragraphs) >= Label.EnoughWords, null);

        void Count(string field, bool present, bool strict, bool lenient, ArticleConfidence? confidence)
        {
            scores.Add(field, label.Group, present, strict, lenient, confidence);
            if (lists && !strict)
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label.Id}: {field}"));
            }
        }
    }
}
