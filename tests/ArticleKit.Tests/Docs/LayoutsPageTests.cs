namespace ArticleKit.Tests.Docs;

/// <summary>The tables of docs/layouts.md against the parser.</summary>
public class LayoutsPageTests
{
    private const string Headline = "المجلس يصادق على تهيئة حي النوارس في دورته الأخيرة";
    private const string Lead = "صادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي وإنارتها وغرس الأشجار على جنباتها.";
    private const string Second = "وقال الرئيس إن الأشغال تبدأ بعد شهرين، وإن الميزانية مرصودة منذ العام الذي سبق، ولا ينقصها غير إذن الوزارة.";

    private static readonly MarkdownPage Page = new("docs/layouts.md");

    public static TheoryData<string, string, string, string, string> Credits => Rows("| line | outlet | authors | place | agency |");

    public static TheoryData<string, string, string, string, string> Leads => Rows("| lead | place | agency | date |");

    [Theory]
    [MemberData(nameof(Credits))]
    public void A_line_below_the_headline_is_read(string line, string outlet, string authors, string place, string agency)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Lead}\n{Second}");
        Assert.Equal(Headline, article.Headline);
        Assert.Equal([Lead, Second], article.Paragraphs);
        Assert.Equal((outlet, authors, place, agency), (article.Outlet ?? "", string.Join("؛ ", article.Authors.Select(author => author.Name)), article.Place ?? "", article.Agency ?? ""));
    }

    [Theory]
    [MemberData(nameof(Leads))]
    public void A_dateline_glued_to_the_lead_is_read_and_stays(string lead, string place, string agency, string date, string _)
    {
        Article article = Article.Parse($"{Headline}\n{lead}\n{Second}");
        Assert.Equal(Headline, article.Headline);
        Assert.Equal([lead, Second], article.Paragraphs);
        Assert.Equal((place, agency, date), (article.Place ?? "", article.Agency ?? "", article.Date?.Text ?? ""));
        Assert.StartsWith(article.Dateline!, lead.TrimStart('('), StringComparison.Ordinal);
    }

    private static TheoryData<string, string, string, string, string> Rows(string head)
    {
        TheoryData<string, string, string, string, string> rows = [];
        foreach (string[] row in Page.Table(head))
        {
            rows.Add(row[0], row[1], row[2], row[3], row.Length > 4 ? row[4] : "");
        }

        return rows;
    }
}
