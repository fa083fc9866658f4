namespace ArticleKit.Tests.Parsing;

/// <summary>A place before a headline is no credit, and a headline below credits is nobody's name.</summary>
public class PlaceInHeadlineTests
{
    private const string Body = "أعلنت الوزارة أمس أن تنفيذ القرار سيبدأ مطلع الشهر المقبل بعد نشره في الجريدة الرسمية واستكمال المشاورات مع النقابات.";

    public static TheoryData<string, string> Mixed()
    {
        TheoryData<string, string> all = [];
        foreach (string above in new[] { "", "الضفاف الجديدة\n", "الضفاف الجديدة\nكريم السرغيني//آسفي\n", "الأحد 7 يونيو 2026\n" })
        {
            foreach (string headline in new[]
            {
                "بيروت: الحكومة ترفع الأجور", "عمان - المجلس يقر الموازنة", "الرباط.. أزمة نقل خانقة", "مصر: محاكمة الوزير تبدأ يوم 3 يونيو 2026",
                "القاهرة: وزير الري يستقيل",
            })
            {
                all.Add(above, headline);
            }
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(Mixed))]
    public void A_place_and_a_few_words_are_the_headline_where_none_stands_above(string above, string headline)
    {
        Article article = Article.Parse($"{above}{headline}\n{Body}");

        Assert.Equal(headline, article.Headline);
        Assert.DoesNotContain(article.Authors, author => headline.Contains(author.Name, StringComparison.Ordinal));
        Assert.Equal([Body], article.Paragraphs);
    }

    [Theory]
    [InlineData("بيروت: سعاد العربي")]
    [InlineData("بيروت - كهينة آيت وعراب")]
    [InlineData("الرباط: لالة زينب الغماري")]
    public void Below_a_headline_they_are_credits(string credits)
    {
        Article article = Article.Parse($"مجلس المدينة يصادق على تهيئة حي النوارس\n{credits}\n{Body}");
        Assert.Equal("مجلس المدينة يصادق على تهيئة حي النوارس", article.Headline);
        Assert.Equal(credits.Split(':', '-')[1].Trim(), Assert.Single(article.Authors).Name);
    }

    [Theory]
    [InlineData("الضفاف الجديدة\n")]
    [InlineData("")]
    public void Three_words_with_the_article_above_a_deck_are_nobody(string above)
    {
        Article article = Article.Parse($"{above}الحكومة ترفع الأجور\nأرقام صادمة تكشفها دراسة جديدة\n{Body}");
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("الرباط//كريم السرغيني")]
    [InlineData("سيدي بوزيد // كريم السرغيني")]
    public void A_place_may_stand_before_the_slashes(string byline)
    {
        Article article = Article.Parse($"الضفاف الجديدة\n{byline}\nمجلس المدينة يصادق على تهيئة حي النوارس\n{Body}");
        Assert.Equal(byline.Split("//")[0].Trim(), article.Place);
        Assert.Equal("كريم السرغيني", Assert.Single(article.Authors).Name);
        Assert.Equal(byline, article.Byline);
    }
}
