namespace ArticleKit.Tests.Parsing;

/// <summary>What stands above the headline: outlet, number of the issue, day, status and kicker, each told from the headline.</summary>
public sealed class MastheadTests
{
    private const string Headline = "أول سفينة ترسو في الميناء الجديد بعد عامين من الانتظار";
    private const string Body =
        "أوضحت إدارة الميناء، مساء الأحد، أن الأرصفة الجديدة ستستقبل أولى السفن في الخريف، بعد عامين من العمل المتواصل.\nوذكر رئيس الورشة أن العمال أنجزوا معظم المراحل.";

    [Theory]
    [InlineData("بعد عامين من الأشغال", "بعد عامين من الأشغال")]
    [InlineData("مدير الميناء لـ«المنارة»:", "مدير الميناء لـ«المنارة»:")]
    [InlineData("المنارة نيوز\nفرحة في أحياء المدينة…", "فرحة في أحياء المدينة…")]
    [InlineData("جريدة المنارة\nالأحد 18 أكتوبر 2026\nوسط حضور كبير", "وسط حضور كبير")]
    public void A_kicker_leads_to_the_headline(string above, string kicker)
    {
        foreach (string credits in (string[])["", "وجدة – نادر الوزاغي\n", "بقلم: نادر الوزاغي\n"])
        {
            Article article = Read($"{above}\n{Headline}\n{credits}{Body}");
            Assert.Equal(kicker, article.Kicker);
            Assert.Equal(credits.Length > 0 ? ["نادر الوزاغي"] : [], article.Authors.Select(author => author.Name));
        }
    }

    [Theory]
    [InlineData("سفينة أولى في الميناء")]
    [InlineData("لماذا تأخر الميناء؟")]
    public void A_headline_above_a_deck_is_no_kicker(string headline)
    {
        Article article = ArticleParser.Default.Parse($"{headline}\n{Headline}\nوجدة – نادر الوزاغي\n{Body}").Article!;

        Assert.Equal(headline, article.Headline);
        Assert.Equal(Headline, article.Deck);
        Assert.Null(article.Kicker);
    }

    [Theory]
    [InlineData("خاص – المنارة", "خاص", "المنارة")]
    [InlineData("المنارة نيوز – خاص", "خاص", "المنارة نيوز")]
    [InlineData("عاجل | المنارة نيوز", "عاجل", "المنارة نيوز")]
    [InlineData("خاص المنارة نيوز", "خاص", "المنارة نيوز")]
    [InlineData("المنارة نيوز\nعاجل", "عاجل", "المنارة نيوز")]
    [InlineData("عاجل:", "عاجل", null)]
    [InlineData("خاص", "خاص", null)]
    public void A_status_is_no_outlet_and_no_headline(string above, string status, string? outlet)
    {
        Article article = Read($"{above}\n{Headline}\nوجدة – نادر الوزاغي\n{Body}");

        Assert.Equal((status, outlet), (article.Status, article.Outlet));
        Assert.Equal("نادر الوزاغي", Assert.Single(article.Authors).Name);
    }

    [Theory]
    [InlineData("العدد 731")]
    [InlineData("العدد: 731")]
    [InlineData("عدد رقم ٧٣١")]
    [InlineData("السنة الثالثة - العدد 731")]
    public void The_number_of_an_issue_is_passed_over(string issue)
    {
        const string Day = "الأحد 18 أكتوبر 2026";
        foreach (string above in (string[])[$"{issue}\n{Day}", $"{Day}\n{issue}"])
        {
            ArticleParseResult result = ArticleParser.Default.Parse($"جريدة المنارة\n{above}\n{Headline}\n{Body}");

            Assert.Empty(result.Diagnostics);
            Assert.Equal(("جريدة المنارة", Day, Headline), (result.Article!.Outlet, result.Article.Date?.Text, result.Article.Headline));
        }
    }

    [Theory]
    [InlineData("خاص – وجدة")] // a town
    [InlineData("عدد الضحايا 12")]
    [InlineData("العدد الذي ظهر 12")]
    [InlineData("::")]
    [InlineData("خاص – نادر الوزاغي")]
    public void What_only_looks_like_a_masthead_names_no_outlet(string line) =>
        Assert.Null(ArticleParser.Default.Parse($"{line}\n{Headline}\n{Body}").Article!.Outlet);

    private static Article Read(string text)
    {
        Article article = ArticleParser.Default.Parse(text).Article!;
        Assert.Equal(Headline, article.Headline);
        return article;
    }
}
