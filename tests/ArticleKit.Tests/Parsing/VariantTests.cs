namespace ArticleKit.Tests.Parsing;

/// <summary>The natural variants of the standard layout, one a row: which of the leading lines are there, and how they are typed.</summary>
public class VariantTests
{
    private const string Headline = "لقاء رفيع المستوى بين المجلسين..ملفات مشتركة على الطاولة..";

    private const string Lead =
        "في إطار التنسيق المشترك بين المجلسين، عقد رئيس المجلس الإقليمي لقاء مهما يوم الثلاثاء الماضي بمقر البلدية، بحضور عدد من المسؤولين وممثلي الجمعيات المحلية.";

    private const string Second = "وأوضح رئيس المجلس أن هذا اللقاء يأتي في سياق اللقاءات الدورية التي تهدف إلى تعزيز التعاون وتبادل الخبرات.";

    [Theory]
    [InlineData("الحافظ ملعين//العيون", "الحافظ ملعين", "العيون")]
    [InlineData("الحافظ ملعين // العيون", "الحافظ ملعين", "العيون")]
    [InlineData("الحافظ ملعين//  العيون", "الحافظ ملعين", "العيون")]
    [InlineData("الحافظ ملعين////العيون", "الحافظ ملعين", "العيون")]
    [InlineData("الحافظ ملعين//العيون//", "الحافظ ملعين", "العيون")]
    [InlineData("//الحافظ ملعين//العيون", "الحافظ ملعين", "العيون")]
    [InlineData("// الحافظ ملعين /// العيون //", "الحافظ ملعين", "العيون")]
    [InlineData("الحافظ ملعين//", "الحافظ ملعين", null)]
    [InlineData("//العيون", "", "العيون")]
    [InlineData("الحافظ ملعين/العيون", "الحافظ ملعين", "العيون")]
    [InlineData("الحافظ ملعين / الدار البيضاء", "الحافظ ملعين", "الدار البيضاء")]
    [InlineData("سعاد اليعقوبي، منير الشاوني//طنجة", "سعاد اليعقوبي|منير الشاوني", "طنجة")]
    [InlineData("سعاد اليعقوبي, منير الشاوني//طنجة", "سعاد اليعقوبي|منير الشاوني", "طنجة")]
    [InlineData("سعاد اليعقوبي/منير الشاوني//طنجة", "سعاد اليعقوبي|منير الشاوني", "طنجة")]
    [InlineData("سعاد اليعقوبي - منير الشاوني//طنجة", "سعاد اليعقوبي|منير الشاوني", "طنجة")]
    [InlineData("سعاد اليعقوبي ومنير الشاوني//طنجة", "سعاد اليعقوبي|منير الشاوني", "طنجة")]
    [InlineData("سعاد اليعقوبي و منير الشاوني//طنجة", "سعاد اليعقوبي|منير الشاوني", "طنجة")]
    [InlineData("سعاد اليعقوبي، منير الشاوني، ومنى الصعيدي//طنجة", "سعاد اليعقوبي|منير الشاوني|منى الصعيدي", "طنجة")]
    [InlineData("محمد وليد العمري//طنجة", "محمد وليد العمري", "طنجة")]
    [InlineData("وليد العمري//طنجة", "وليد العمري", "طنجة")]
    [InlineData("د. ليلى أبو زيد//فاس", "د. ليلى أبو زيد", "فاس")]
    [InlineData("بقلم: ليلى بن عمر//فاس", "ليلى بن عمر", "فاس")]
    [InlineData("بقلم ليلى بن عمر//فاس", "ليلى بن عمر", "فاس")]
    [InlineData("كتب: سعيد بنعلي", "سعيد بنعلي", null)]
    [InlineData("سعيد بنعلي", "سعيد بنعلي", null)]
    [InlineData("سعاد اليعقوبي، منير الشاوني", "سعاد اليعقوبي|منير الشاوني", null)]
    [InlineData("سعاد اليعقوبي ومنير الشاوني", "سعاد اليعقوبي|منير الشاوني", null)]
    [InlineData("الحافظ ملعين", "الحافظ ملعين", null)]
    [InlineData("عبد الله بن يحيى", "عبد الله بن يحيى", null)]
    [InlineData("\u200Fالحافظ ملعين\u200F//\u200Fالعيون\u200F", "الحافظ ملعين", "العيون")]
    [InlineData("\u202Bالحافظ ملعين//العيون\u202C", "الحافظ ملعين", "العيون")]
    [InlineData("\u00A0الحافظ ملعين\u00A0//\u00A0العيون\u00A0", "الحافظ ملعين", "العيون")]
    public void A_byline_is_read_with_and_without_an_outlet_line(string byline, string authors, string? place)
    {
        foreach (string? outlet in new[] { null, "العيون الآن", "صحيفة السهول", "هسبريس", "الضفاف الجديدة" })
        {
            foreach (int paragraphs in new[] { 1, 2 })
            {
                string[] body = paragraphs == 1 ? [Lead] : [Lead, Second];
                string text = string.Join('\n', new[] { outlet, byline, Headline }.Where(line => line is not null).Concat(body));
                Article article = Article.Parse(text);
                Assert.Equal(outlet, article.Outlet);
                Assert.Equal(authors, string.Join('|', article.Authors.Select(a => a.Name)));
                Assert.Equal(place, article.Place);
                Assert.Equal(Headline, article.Headline);
                Assert.Equal(body, article.Paragraphs);
            }
        }
    }

    [Theory]
    [InlineData("العيون الآن")]
    [InlineData("جريدة المدينة")]
    [InlineData("هسبريس")]
    [InlineData("الشرق الجديد")]
    [InlineData("AHDATH.INFO")]
    [InlineData("وكالة أنباء الساحل")]
    public void An_outlet_line_alone_is_no_author(string outlet)
    {
        Article article = Article.Parse(string.Join('\n', outlet, Headline, Lead, Second));
        Assert.Equal(outlet, article.Outlet);
        Assert.Empty(article.Authors);
        Assert.Equal(Headline, article.Headline);
        Assert.Equal([Lead, Second], article.Paragraphs);
    }

    [Theory]
    [InlineData("خبر عاجل")]
    [InlineData("تحقيق الأهداف الكبرى")]
    [InlineData("وفاة الفنان محمد الحياني")]
    [InlineData("المغرب//الجزائر: تعادل مثير في القمة")]
    [InlineData("هل تعود الدراجة الهوائية إلى شوارع المدن؟")]
    [InlineData("الحكومة تعلن خطة جديدة: 20 ألف منصب شغل")]
    [InlineData("عام / المجلس يقر الميزانية الجديدة للعام المقبل")]
    [InlineData("رئيس النصر: لن يهزمونا")]
    public void A_headline_alone_above_the_body_is_the_headline(string headline)
    {
        Article article = Article.Parse(string.Join('\n', headline, Lead, Second));
        Assert.Equal(headline, article.Headline);
        Assert.Null(article.Outlet);
        Assert.Empty(article.Authors);
        Assert.Equal([Lead, Second], article.Paragraphs);
    }

    [Theory]
    [InlineData("عائلة الشاعر تتشدد وتنفي بيع مكتبته")]
    [InlineData("الحرفيون يطالبون بجمعية ورعاية لمواهبهم")]
    [InlineData("الفلاح يسحب شاحناته إلى السوق")]
    [InlineData("ضبط المخالفين بالسوق.. وحملة جديدة")]
    [InlineData("البلدية تغلق ثلاثة أسواق قديمة")]
    public void A_short_headline_above_a_credit_line_is_no_byline(string headline)
    {
        foreach ((string credit, string? author) in new (string, string?)[]
        {
            ("سان لوران: رويترز", null), ("القاهرة - الضفاف:", null), ("الرباط (و م ع)", null), ("كريم السرغيني | آسفي", "كريم السرغيني"),
            ("كريم السرغيني (آسفي)", "كريم السرغيني"), ("عبد الله بن سالم - الأحساء", "عبد الله بن سالم"),
        })
        {
            Article article = Article.Parse(string.Join('\n', headline, credit, Lead, Second));
            Assert.Equal(headline, article.Headline);
            Assert.Equal(author is null ? [] : [author], article.Authors.Select(one => one.Name));
            Assert.Equal([Lead, Second], article.Paragraphs.TakeLast(2));
        }
    }

    [Fact]
    public void A_byline_below_the_headline_is_read()
    {
        Article article = Article.Parse(string.Join('\n', Headline, "سعيد بنعلي//الرباط", Lead));
        Assert.Equal(Headline, article.Headline);
        Assert.Equal("سعيد بنعلي", Assert.Single(article.Authors).Name);
        Assert.Equal([Lead], article.Paragraphs);
    }

    [Fact]
    public void Paragraphs_without_a_headline_are_an_article_without_one()
    {
        ArticleParseResult result = ArticleParser.Default.Parse(Lead + "\n" + Second);
        Assert.Null(result.Article!.Headline);
        Assert.Equal([Lead, Second], result.Article.Paragraphs);
        Assert.Equal(ArticleDiagnosticId.MissingHeadline, Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void A_headline_without_a_body_is_an_article_without_one()
    {
        ArticleParseResult result = ArticleParser.Default.Parse("العيون الآن\nسعيد بنعلي//الرباط\n" + Headline);
        Assert.Equal(Headline, result.Article!.Headline);
        Assert.Empty(result.Article.Paragraphs);
        Assert.Equal(ArticleDiagnosticId.EmptyBody, Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void What_follows_the_place_is_left_alone_and_reported()
    {
        string text = string.Join('\n', "العيون الآن", "سعيد بنعلي//الرباط//صباحا", Headline, Lead);
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        Assert.Equal("الرباط", result.Article!.Place);
        Assert.Equal("سعيد بنعلي//الرباط", result.Article.Byline);
        ArticleDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("AK0002", diagnostic.Code);
        Assert.Equal("صباحا", diagnostic.Span.Slice(text).ToString());
    }

    [Fact]
    public void A_status_after_the_place_is_the_status()
    {
        ArticleParseResult result = ArticleParser.Default.Parse(string.Join('\n', "العيون الآن", "سعيد بنعلي//الرباط//خاص", Headline, Lead));
        Assert.Equal(("الرباط", "خاص"), (result.Article!.Place, result.Article.Status));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Several_places_are_the_run_and_each()
    {
        Article article = Article.Parse(string.Join('\n', "سعيد بنعلي//القاهرة/الرباط", Headline, Lead));
        Assert.Equal("القاهرة/الرباط", article.Place);
        Assert.Equal(["القاهرة", "الرباط"], article.Places);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\u00A0\r\n\t")]
    [InlineData("\uFEFF\u200F\u202B\u202C\n")]
    public void Text_of_nothing_is_no_article(string text)
    {
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        Assert.False(result.IsArticle);
        Assert.Equal("AK0001", Assert.Single(result.Diagnostics).Code);
    }
}
