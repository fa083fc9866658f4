using ArticleKit.Serialization;
using ArticleKit.Tests.Support;
using ArticleKit.Tool.Batch;

namespace ArticleKit.Tests.Docs;

/// <summary>The tables of the documentation against the code.</summary>
public class FormatPageTests
{
    private const string Headline = "مجلس آسفي يصادق على تهيئة حي النوارس وتجديد الإنارة";
    private const string Lead = "صادق المجلس الجماعي لمدينة آسفي، خلال دورته العادية، على مشروع تهيئة حي النوارس الواقع في الجهة الجنوبية من المدينة.";

    [Fact]
    public void Every_byline_of_the_table_reads_as_it_says()
    {
        string[][] rows = Table("format.md", "| line | authors | place | because |");
        Assert.True(rows.Length >= 10);
        foreach (string[] row in rows)
        {
            Article article = Article.Parse(string.Join('\n', "الضفاف الجديدة", row[0].Trim('`'), Headline, Lead));
            Assert.Equal(row[1], article.Authors.IsEmpty ? "–" : string.Join(" + ", article.Authors.Select(a => a.Name)));
            Assert.Equal(row[2], article.Place ?? "–");
        }
    }

    [Fact]
    public void Every_field_of_the_JSON_is_in_the_table_in_its_order()
    {
        string[][] rows = Table("format.md", "| JSON | in code | is | example | read from text |");
        string[] properties = [.. typeof(Article).GetProperties().Where(p => p.Name != "EqualityContract").Select(p => p.Name)];
        Assert.Equal(properties, rows.Select(row => row[1].Trim('`')));
        Assert.Equal(properties.Select(name => char.ToLowerInvariant(name[0]) + name[1..]), rows.Select(row => row[0].Trim('`')));
        foreach (string[] row in rows)
        {
            string json = $"{{{row[0].Replace('`', '"')}:{row[3].Trim('`')}}}";
            Assert.StartsWith(json.TrimEnd('}'), ArticleJson.Serialize(ArticleJson.Deserialize(json)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_standard_template_is_the_one_shown() =>
        Assert.Contains($"`standard` is `{ArticleTemplate.Standard.ToString().Replace("\n", "\\n", StringComparison.Ordinal)}`", Page("format.md"), StringComparison.Ordinal);

    [Fact]
    public void Every_diagnostic_is_documented_with_its_severity()
    {
        string[][] rows = Table("diagnostics.md", "| code | name | severity | means | what to do |");
        IEnumerable<ArticleDiagnostic> all = Enum.GetValues<ArticleDiagnosticId>().Where(id => id != ArticleDiagnosticId.None).Select(id => new ArticleDiagnostic(id, default));
        Assert.Equal(
            all.Select(d => $"{d.Code} {d.Id} {d.Severity}".ToUpperInvariant()),
            rows.Select(row => $"{row[0]} {row[1].Trim('`')} {row[2]}".ToUpperInvariant()));
        Assert.Equal(RecordErrorCodes.Messages.Keys.Order(StringComparer.Ordinal), Table("diagnostics.md", "| code | means | what to do |").Select(row => row[0]));
    }

    [Fact]
    public void Every_sample_is_in_the_table_of_samples()
    {
        string[][] rows = Table("samples/README.md", "| File | Shows | Topic |");
        Assert.Equal(
            Directory.GetFiles(Shared.InRepository("docs", "samples"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
            rows.Select(row => row[0].Trim('`')));
    }

    private static string Page(string name) => System.IO.File.ReadAllText(Shared.InRepository("docs", name));

    private static string[][] Table(string page, string header) => new MarkdownPage("docs/" + page).Table(header);
}
