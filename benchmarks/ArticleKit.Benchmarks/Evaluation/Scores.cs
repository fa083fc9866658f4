using System.Globalization;

namespace ArticleKit.Benchmarks.Evaluation;

/// <summary>Counts what is right: by field, by layout group, and by how sure the parser was.</summary>
internal sealed class Scores
{
    private readonly record struct Judged(string Field, string Group, bool Present, bool Strict, bool Lenient, ArticleConfidence? Confidence);

    private readonly List<Judged> _all = [];

    public void Add(string field, string group, bool present, bool strict, bool lenient, ArticleConfidence? confidence) =>
        _all.Add(new Judged(field, group, present, strict, lenient, confidence));

    public void Print(TextWriter writer)
    {
        writer.WriteLine("field       present  strict  lenient  absent kept null");
        foreach (IGrouping<string, Judged> field in _all.GroupBy(one => one.Field))
        {
            Judged[] present = [.. field.Where(one => one.Present)];
            Judged[] absent = [.. field.Where(one => !one.Present)];
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{field.Key,-11}{present.Length,8}{Share(present, one => one.Strict)}{Share(present, one => one.Lenient)}{absent.Length,8}{Share(absent, one => one.Strict)}"));
        }

        writer.WriteLine("\nlenient, all articles of a layout group");
        foreach (IGrouping<string, Judged> group in _all.GroupBy(one => one.Group).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            string fields = string.Join(' ', group.GroupBy(one => one.Field).Select(field => field.Key + Share([.. field], one => one.Lenient)));
            writer.WriteLine($"{fields}  {group.Key}");
        }

        writer.WriteLine("\nstrict, of the values that were read");
        foreach (IGrouping<ArticleConfidence, Judged> confidence in _all.Where(one => one.Confidence is not null).GroupBy(one => one.Confidence!.Value).OrderDescending(Comparer<IGrouping<ArticleConfidence, Judged>>.Create((a, b) => a.Key.CompareTo(b.Key))))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{confidence.Key,-8}{confidence.Count(),8}{Share([.. confidence], one => one.Strict)}"));
        }
    }

    private static string Share(Judged[] ones, Func<Judged, bool> isRight) =>
        ones.Length == 0 ? "       -" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * ones.Count(isRight) / ones.Length,7:F1}%");
}
