namespace ArticleKit.Tests.Parsing;

/// <summary>What pages and mastheads have above the headline: menus, sections, a date among the credits, a topic.</summary>
public class AboveHeadlineTests
{
    private const string Headline = "مجلس آسفي يصادق على تهيئة حي النوارس";
    private const string Body = "صادق المجلس البلدي على مشروع التهيئة في دورته الأخيرة بعد نقاش طويل شارك فيه ممثلو الأحياء والجمعيات.";

    [Theory]
    [InlineData("الرئيسية\nمن نحن\nاتصل بنا\nمشرق أونلاين\n", "مشرق أونلاين", null)]
    [InlineData("القائمة\nمحليات\nرياضة\nمنوعات\nبوابة الفيحاء\n", "بوابة الفيحاء", null)]
    [InlineData("محليات\nبوابة الفيحاء\n", "بوابة الفيحاء", "محليات")]
    [InlineData("الرئيسية\nرياضة\n", null, "رياضة")]
    public void A_menu_is_no_part_of_the_article(string above, string? outlet, string? section)
    {
        Article article = Article.Parse($"{above}{Headline}\n21 نونبر 2025\n{Body}");

        Assert.Equal((outlet, section, Headline, "21 نونبر 2025"), (article.Outlet, article.Section, article.Headline, article.Date?.Text));
        Assert.Equal([Body], article.Paragraphs);
    }

    [Theory]
    [InlineData("سعاد العربي / آسفي\n14 يناير 2026\n")]
    [InlineData("آسفي\n14 يناير 2026\nسعاد العربي\n")]
    [InlineData("14 يناير 2026\nسعاد العربي - آسفي\n")]
    public void A_date_may_stand_among_the_credits(string credits)
    {
        Article article = Article.Parse($"الخليج المفتوح\n{credits}{Headline}\n{Body}");

        Assert.Equal(("الخليج المفتوح", "آسفي", "14 يناير 2026", Headline), (article.Outlet, article.Place, article.Date?.Text, article.Headline));
        Assert.Equal("سعاد العربي", Assert.Single(article.Authors).Name);
    }

    [Fact]
    public void A_topic_is_a_kicker()
    {
        Article article = Article.Parse($"آسفي بعد الفيضان\n{Headline}\nآسفي: سعاد العربي\n{Body}");
        Assert.Equal(("آسفي بعد الفيضان", Headline), (article.Kicker, article.Headline));
    }

    [Fact]
    public void A_deck_may_stand_above_the_date()
    {
        Article article = Article.Parse($"{Headline}\nسكان الحي يطالبون ببديل، والبلدية تعدهم بحديقة\n14 يناير 2026\nآسفي - سعاد العربي\n{Body}");
        Assert.Equal(("سكان الحي يطالبون ببديل، والبلدية تعدهم بحديقة", "14 يناير 2026", "آسفي"), (article.Deck, article.Date?.Text, article.Place));
    }
}
