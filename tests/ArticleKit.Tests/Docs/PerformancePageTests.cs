using System.Text.RegularExpressions;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>The figures of the pages are those of the newest record, which a script takes.</summary>
public partial class PerformancePageTests
{
    private static readonly Dictionary<string, (string All, string NoAvx512)> Record = Read();

    [Fact]
    public void The_page_has_the_figures_of_the_record_that_it_links_to()
    {
        string page = System.IO.File.ReadAllText(Shared.InRepository("docs", "performance.md"));
        Assert.Contains($"amd-epyc-26-2/{Path.GetFileName(Newest())}", page, StringComparison.Ordinal);
        MatchCollection rows = PageRow().Matches(page);
        Assert.True(rows.Count >= 19, $"There are {rows.Count} rows.");
        Assert.All(rows, row => Assert.Equal(Record[row.Groups["line"].Value], (row.Groups["all"].Value, row.Groups["no512"].Value)));
    }

    [Fact]
    public void The_README_has_them_too_and_where_we_lose()
    {
        string readme = System.IO.File.ReadAllText(Shared.InRepository("README.md"));
        string table = readme[readme.IndexOf("## How fast it is", StringComparison.Ordinal)..];
        string[] lines = ["json/naive", "article/naive", "article-json/stj", "auto/template", "fold-utf16/memcpy", "fold-utf8/memcpy", "fold-utf16/lucene.net"];
        Assert.All(lines, line => Assert.Matches($@"\b{Regex.Escape(Record[line].All)}( \||;)", table));
    }

    private static Dictionary<string, (string All, string NoAvx512)> Read() => RecordRow().Matches(System.IO.File.ReadAllText(Newest()))
        .ToDictionary(row => row.Groups["line"].Value, row => (row.Groups["all"].Value, row.Groups["no512"].Value));

    private static string Newest() => Directory.GetFiles(Shared.InRepository("benchmarks", "results", "amd-epyc-26-2"), "*.md").Order(StringComparer.Ordinal).Last();

    [GeneratedRegex(@"^\| `(?<line>[^`]+)` \| (?<all>\S+) \([^|]*\| [^|]*\| (?<no512>\S+) ", RegexOptions.Multiline)]
    private static partial Regex RecordRow();

    [GeneratedRegex(@"^\| `(?<line>[^`]+)` \| [^|]*\| [^|]*\| (?<all>\S+) \| (?<no512>\S+) \|$", RegexOptions.Multiline)]
    private static partial Regex PageRow();
}
