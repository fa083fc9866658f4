using System.Globalization;
using ArticleKit.Benchmarks.Evaluation;

namespace ArticleKit.Benchmarks;

/// <summary><c>-- skeletons FILE.tsv [--misses]</c>: puts real byline lines between an invented headline and invented paragraphs, reads them, and says how
/// often it cuts the same texts out with the same roles as the list does. The list was made automatically, so that it is wrong too.</summary>
internal static class SkeletonsCommand
{
    public const string Name = "skeletons";

    private const string Headline = "مجلس المدينة يصادق على تهيئة حي النوارس وتجديد شبكة الإنارة";
    private const string Body = "صادق المجلس، خلال دورته العادية، على مشروع تهيئة الحي الواقع في الجهة الجنوبية من المدينة، على أن تبدأ الأشغال بعد شهرين من الآن.\nويشمل المشروع إعادة تبليط الأرصفة وتجديد شبكة الإنارة العمومية.";

    public static int Run(string[] args)
    {
        if (args is not [{ } path, .. { Length: <= 1 } options] || (options.Length == 1 && options[0] != "--misses"))
        {
            Console.Error.WriteLine("skeletons FILE.tsv [--misses]: reads the byline lines of a list of skeletons and counts where the parts are the same; --misses lists the rest.");
            return 64;
        }

        double total = 0;
        double agreed = 0;
        List<(double Weight, string Line)> misses = [];
        foreach (string[] row in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length >= 3))
        {
            // Examples have tabs in them too.
            string[] examples = string.Join(' ', row[2..]).Split(" ;; ");
            double weight = double.Parse(row[0], CultureInfo.InvariantCulture) / examples.Length;
            Skeleton skeleton = new(row[1]);
            foreach (string example in examples)
            {
                List<(string Role, string Text)>? listed = skeleton.Cut(example);
                List<(string Role, string Text)>? found = Found(example);
                bool same = listed is not null && found is not null && SkeletonParts.Agree(listed, found);
                total += weight;
                agreed += same ? weight : 0;
                if (!same)
                {
                    misses.Add((weight, $"{row[1]} => {SkeletonParts.Show(found)}: {example}"));
                }
            }
        }

        foreach ((double weight, string line) in misses.OrderByDescending(miss => miss.Weight).Take(options.Length == 1 ? misses.Count : 0))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weight,7:F1}  {line}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100 * agreed / total:F1} % of {total:F0} lines are divided into the same authors, places, agencies and outlet"));
        return 0;
    }

    private static List<(string Role, string Text)>? Found(string line)
    {
        Article? article = ArticleParser.Default.Parse($"{Headline}\n{line}\n{Body}").Article;
        return article is null || article.Headline != Headline ? null : SkeletonParts.Of(article);
    }
}
