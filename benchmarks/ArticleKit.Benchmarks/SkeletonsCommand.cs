using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks;

/// <summary><c>-- skeletons FILE.tsv [--misses]</c>: puts real byline lines between an invented headline and invented paragraphs, reads them, and says how
/// often the parts are those of the list. The list was made automatically, so that it is wrong too.</summary>
internal static class SkeletonsCommand
{
    public const string Name = "skeletons";

    private const string Headline = "مجلس المدينة يصادق على تهيئة حي النوارس وتجديد شبكة الإنارة";
    private const string Body = "صادق المجلس، خلال دورته العادية، على مشروع تهيئة الحي الواقع في الجهة الجنوبية من المدينة.\nويشمل المشروع إعادة تبليط الأرصفة وتجديد شبكة الإنارة العمومية.";

    private static readonly string[] Roles = ["AU", "PL", "AG", "OUT"];

    public static int Run(string[] args)
    {
        if (args is not [{ } path, .. { Length: <= 1 } options] || (options.Length == 1 && options[0] != "--misses"))
        {
            Console.Error.WriteLine("skeletons FILE.tsv [--misses]: reads the byline lines of a list of skeletons and counts where the parts agree; --misses lists the rest.");
            return 64;
        }

        double total = 0;
        double agreed = 0;
        List<(double Weight, string Line)> misses = [];
        foreach (string[] row in File.ReadLines(path).Skip(1).Select(line => line.Split('\t')).Where(row => row.Length == 3))
        {
            string[] examples = row[2].Split(" ;; ");
            double weight = double.Parse(row[0], CultureInfo.InvariantCulture) / examples.Length;
            string expected = Expected(row[1]);
            foreach (string example in examples)
            {
                string found = Found(example);
                total += weight;
                agreed += found == expected ? weight : 0;
                if (found != expected)
                {
                    misses.Add((weight, $"{row[1]} => {found}: {example}"));
                }
            }
        }

        foreach ((double weight, string line) in misses.OrderByDescending(miss => miss.Weight).Take(options.Length == 1 ? misses.Count : 0))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{weight,7:F1}  {line}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{100 * agreed / total:F1} % of {total:F0} lines agree in authors, places, agency and outlet"));
        return 0;
    }

    /// <summary>How many of each role the skeleton has.</summary>
    private static string Expected(string skeleton)
    {
        string[] words = new string([.. skeleton.Select(c => char.IsAsciiLetterUpper(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Counts(role => role == "OUT" ? Math.Min(1, words.Count(word => word == role)) : words.Count(word => word == role));
    }

    private static string Found(string line)
    {
        Article? article = ArticleParser.Default.Parse($"{Headline}\n{line}\n{Body}").Article;
        return article is null || article.Headline != Headline ? "no byline" : Counts(role => role switch
        {
            "AU" => article.Authors.Length + article.Credits.Length,
            "PL" => Many(article.Place, article.Places.Length, article.Authors.Count(author => author.Place is not null)),
            "AG" => Many(article.Agency, article.Agencies.Length, 0),
            _ => article.Outlet is null ? 0 : 1,
        });
    }

    private static int Many(string? first, int several, int ofAuthors) => Math.Max(several, Math.Max(ofAuthors, first is null ? 0 : 1));

    private static string Counts(Func<string, int> count)
    {
        StringBuilder counts = new();
        foreach (string role in Roles)
        {
            int number = count(role);
            counts.Append(number == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{(counts.Length > 0 ? " " : "")}{role}{number}"));
        }

        return counts.ToString();
    }
}
