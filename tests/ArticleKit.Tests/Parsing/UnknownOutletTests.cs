namespace ArticleKit.Tests.Parsing;

/// <summary>Outlets that no list has, in credits below the headline: told by what stands beside them, and by what people aren't called.</summary>
public class UnknownOutletTests
{
    private const string Headline = "مجلس آسفي يصادق على تهيئة حي النوارس";
    private const string Body = "صادق المجلس البلدي على مشروع التهيئة في دورته الأخيرة بعد نقاش طويل شارك فيه ممثلو الأحياء والجمعيات.";

    [Theory]
    [InlineData("المنامة - الضفة الأخرى:", "الضفة الأخرى", "المنامة", null, "")]
    [InlineData("الدار البيضاء - أسواق النخيل - رويترز", "أسواق النخيل", "الدار البيضاء", "رويترز", "")]
    [InlineData("عمان الغد - رويترز - مسقط", "عمان الغد", "مسقط", "رويترز", "")]
    [InlineData("القبس العربي - د.ب.أ", "القبس العربي", null, "د.ب.أ", "")]
    [InlineData("هنا النوارس - مينا عزمي", "هنا النوارس", null, null, "مينا عزمي")]
    [InlineData("نافذة النوارس من السليمانية", "نافذة النوارس", "السليمانية", null, "")]
    [InlineData("بندر المطرفي، شذا الغامدي- واجهة- جدة", "واجهة", "جدة", null, "بندر المطرفي|شذا الغامدي")]
    [InlineData("كرة 360 - أبوظبي", "كرة 360", "أبوظبي", null, "")]
    public void What_nobody_is_called_is_the_outlet(string line, string outlet, string? place, string? agency, string authors)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Body}");

        Assert.Equal((outlet, place, agency, authors), (article.Outlet, article.Place, article.Agency, string.Join('|', article.Authors.Select(static author => author.Name))));
        Assert.Equal([Body], article.Paragraphs);
    }

    // The same shapes with people in them, with given names, titles and family names of the article.
    [Theory]
    [InlineData("المنامة - مريم الأخرس:", "المنامة", null, "مريم الأخرس")]
    [InlineData("المنامة - الطيب المصري", "المنامة", null, "الطيب المصري")]
    [InlineData("الدار البيضاء - سعاد العربي - رويترز", "الدار البيضاء", "رويترز", "سعاد العربي")]
    [InlineData("سعاد العربي من السليمانية", "السليمانية", null, "سعاد العربي")]
    [InlineData("غادة الحميد - الخبر", "الخبر", null, "غادة الحميد")]
    public void People_are_not(string line, string? place, string? agency, string authors)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Body}");

        Assert.Equal((null, place, agency, authors), (article.Outlet, article.Place, article.Agency, string.Join('|', article.Authors.Select(static author => author.Name))));
    }

    // Latin letters: capitals and small ones are a name, a newsroom's word is an outlet.
    [Theory]
    [InlineData("Nadia Haddad", null, "Nadia Haddad", null)]
    [InlineData("Samir Ayad - Paris", null, "Samir Ayad", "Paris")]
    [InlineData("Harbour News - Paris", "Harbour News", "", "Paris")]
    public void Latin_names_are_told_by_their_capitals(string line, string? outlet, string authors, string? place)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Body}");

        Assert.Equal((outlet, authors, place), (article.Outlet, string.Join('|', article.Authors.Select(static author => author.Name)), article.Place));
    }
}
