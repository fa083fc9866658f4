namespace ArticleKit.Tests.Parsing;

/// <summary>The date of an article is resolved, and a dateline can be cut off the lead.</summary>
public sealed class HeaderDateTests
{
    private const string Rest = "افتتح رئيس المجلس البلدي أمس السوق الجديدة في حي النخيل بحضور عدد كبير من التجار.";

    [Fact]
    public void A_date_line_is_resolved_with_its_clock_time()
    {
        ArticleDate date = ArticleParser.Default.Parse($"الأربعاء, 16 سبتمبر/ أيلول, 2009, 11:11 GMT\nسوق جديدة في حي النخيل\n{Rest}").Article!.Date!;

        Assert.Equal("الأربعاء, 16 سبتمبر/ أيلول, 2009", date.Text);
        Assert.Equal(new DateOnly(2009, 9, 16), date.Iso);
        Assert.Equal(new HijriDate(1430, 9, 26), date.Hijri);
        Assert.Equal(new TimeOnly(11, 11), date.Time);
        Assert.Equal(TimeSpan.Zero, date.Offset);
    }

    [Theory]
    [InlineData("الرباط - الثلاثاء الماضي", "الثلاثاء الماضي", 17)]
    [InlineData("الثلاثاء الماضي", "الثلاثاء الماضي", 17)]
    [InlineData("اليوم الاثنين", "اليوم الاثنين", 23)]
    [InlineData("أمس", "أمس", 22)]
    [InlineData("مساء أمس", "أمس", 22)]
    [InlineData("نشر أمس", "أمس", 22)]
    [InlineData("تاريخ النشر: أمس الأول", "أمس الأول", 21)]
    [InlineData("17 نونبر الجاري", "17 نونبر الجاري", 17)]
    public void A_relative_date_needs_a_day_to_count_from(string line, string printed, int day)
    {
        string text = $"سوق جديدة في حي النخيل تفتح أبوابها\n{line}\n{Rest}\n{Rest}";
        ArticleParser parser = new(new ArticleParserOptions { ReferenceDate = new DateOnly(2026, 11, 23) });
        Article unread = ArticleParser.Default.Parse(text).Article!;
        Article article = parser.Parse(text).Article!;

        Assert.Equal(printed, unread.Date!.Text);
        Assert.Null(unread.Date.Iso);
        Assert.Equal(printed, article.Date!.Text);
        Assert.Equal(new DateOnly(2026, 11, day), article.Date.Iso);
        Assert.Equal([Rest, Rest], article.Paragraphs);
        Assert.Empty(article.Authors);
    }

    // A newspaper; a day of a sentence; what a dateline can't be.
    [Theory]
    [InlineData("اليوم")]
    [InlineData("أمس واليوم وغدا في حياة المدينة")]
    public void Words_for_days_are_not_always_dates(string line) =>
        Assert.Null(Article.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{line}\n{Rest}\n{Rest}").Date);

    [Theory]
    [InlineData("الرباط 7 يونيو 2016/ومع/ ", "الرباط 7 يونيو 2016/ومع/")]
    [InlineData("القاهرة (رويترز) - ", "القاهرة (رويترز)")]
    [InlineData("(CNN)-- ", "CNN")]
    [InlineData("المنامة في 20 أبريل/ بنا / ", "المنامة في 20 أبريل/ بنا")]
    public void A_dateline_stays_in_the_lead_unless_it_is_cut(string dateline, string printed)
    {
        string text = $"سوق جديدة في حي النخيل تفتح أبوابها\n{dateline}{Rest}\n{Rest}";
        ArticleParser cutting = new(new ArticleParserOptions { CutDateline = true });
        Article whole = ArticleParser.Default.Parse(text).Article!;
        ArticleParseResult cut = cutting.Parse(text);

        Assert.Equal([dateline + Rest, Rest], whole.Paragraphs);
        Assert.Equal([Rest, Rest], cut.Article!.Paragraphs);
        Assert.Equal(printed, whole.Dateline);
        Assert.Equal(whole with { Paragraphs = cut.Article.Paragraphs }, cut.Article);
        Assert.Equal(cut.Article.Paragraphs[0], cut.Layout.Find(ArticlePartKind.Paragraph, 0)!.Span.Slice(text).ToString());
        LayoutChecks.IsTreeOver(cut.Layout, text.Length);
        LayoutChecks.CutsValues(cut.Article, cut.Layout, span => span.Slice(text).ToString());
    }

    [Fact]
    public void Between_date_and_headline_stands_a_kicker_between_headline_and_byline_a_deck()
    {
        Article kicker = ArticleParser.Default.Parse($"الأربعاء 22 فبراير 2017\nأوراق ثقافية\nسوق جديدة في حي النخيل تفتح أبوابها\nالرباط - سامي العكاري\n{Rest}").Article!;
        Article deck = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\nالتجار ينتظرون منذ عام والبلدية تعد بالمزيد\nالرباط - سامي العكاري\n{Rest}\n{Rest}").Article!;

        Assert.Equal(("أوراق ثقافية", "سوق جديدة في حي النخيل تفتح أبوابها"), (kicker.Kicker, kicker.Headline));
        Assert.Equal(("سوق جديدة في حي النخيل تفتح أبوابها", "التجار ينتظرون منذ عام والبلدية تعد بالمزيد"), (deck.Headline, deck.Deck));
    }
}
