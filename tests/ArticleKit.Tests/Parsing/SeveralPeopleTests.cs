namespace ArticleKit.Tests.Parsing;

/// <summary>Several people on one line, above it and below the text: who is somebody by a given name, and where names end.</summary>
public class SeveralPeopleTests
{
    private const string Headline = "مجلس المدينة يصادق على تهيئة حي النوارس";
    private const string Body = "أعلنت الوزارة أمس أن تنفيذ القرار سيبدأ مطلع الشهر المقبل بعد نشره في الجريدة الرسمية واستكمال المشاورات مع النقابات.";

    [Theory]
    [InlineData("لالة حنان أوعدي ويوسف إدبلقاسم", "لالة حنان أوعدي|يوسف إدبلقاسم")]
    [InlineData("دلال الخالدي وسعد المطيري", "دلال الخالدي|سعد المطيري")]
    [InlineData("كهينة آيت وعراب", "كهينة آيت وعراب")]
    [InlineData("محمد ولد وداد", "محمد ولد وداد")]
    public void Two_people_by_their_given_names_are_two_and_a_particle_ends_no_name(string line, string names) =>
        Assert.Equal(names.Split('|'), Article.Parse($"{Headline}\n{line}\n{Body}").Authors.Select(author => author.Name));

    [Fact]
    public void Each_may_have_a_place_that_newspapers_are_called_after_too()
    {
        Article article = Article.Parse($"{Headline}\nبيروت: ناتالي خوري ـ أربيل: هيمن بابان\n{Body}");
        Assert.Equal((null, "بيروت"), (article.Outlet, article.Place));
        Assert.Equal(["ناتالي خوري", "هيمن بابان"], article.Authors.Select(author => author.Name));
    }

    [Theory]
    [InlineData("هاكوب كيشيشيان - تل الغروب (لبنان)", "تل الغروب (لبنان)")]
    [InlineData("سعيد بن خلفان الحارثي ـ صور", "صور")]
    public void Behind_a_name_stands_a_town(string line, string place)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Body}");
        Assert.Equal(place, article.Places.Length > 1 ? $"{article.Places[0]} ({article.Places[1]})" : article.Place);
        Assert.Single(article.Authors);
    }

    [Fact]
    public void Two_names_glued_to_the_lead_end_before_a_word_without_the_article()
    {
        Article article = Article.Parse($"{Headline}\nتحقيق: أمل عبد ربه المقطري وفتحي القباطي في الطابق الأرضي من المستشفى تجلس عشرات الأمهات على الأرض في انتظار دورهن.\n{Body}");
        Assert.Equal(["أمل عبد ربه المقطري", "فتحي القباطي"], article.Authors.Select(author => author.Name));
    }

    [Fact]
    public void Below_the_text_a_report_has_an_author_and_pictures_have_none()
    {
        Article article = Article.Parse($"{Headline}\n{Body}\nتقرير: منية بن سالم\nتصوير: شكري الماجري");
        Assert.Equal("منية بن سالم", Assert.Single(article.Authors).Name);
        Assert.Equal("شكري الماجري", Assert.Single(article.Credits).Name);
    }

    [Theory]
    [InlineData("مشاري الجعيد- رصد- حائل", "رصد", "حائل")]
    [InlineData("عبد الباسط قنيش - ليبيا 21 - مصراتة", "ليبيا 21", "مصراتة")]
    public void Between_a_name_and_a_place_before_a_lead_stands_the_newspaper(string head, string outlet, string place)
    {
        Article article = Article.Parse($"{Headline}\n{head}: {Body}");
        Assert.Equal((outlet, place), (article.Outlet, article.Place));
        Assert.Single(article.Authors);
    }

    [Theory]
    [InlineData("البيرق - عبد الإله المطرفي:", "البيرق")]
    [InlineData("المنارة - وكالات:", "المنارة")]
    [InlineData("أبوظبي - صافرة الرياضي", "صافرة الرياضي")]
    [InlineData("الراصد (الدوحة، المنامة)", "الراصد")]
    public void What_newspapers_are_called_by_is_one(string line, string outlet) => Assert.Equal(outlet, Article.Parse($"{Headline}\n{line}\n{Body}").Outlet);

    [Fact]
    public void A_tatweel_is_a_dash_before_a_lead()
    {
        Article article = Article.Parse($"{Headline}\nدمشق، حماة ـ {Body}");
        Assert.Equal(["دمشق", "حماة"], article.Places);
    }

    [Fact]
    public void What_stands_between_two_dashes_says_what_a_place_is() =>
        Assert.Null(Article.Parse($"{Headline}\nالبتراء - المدينة الوردية المنحوتة في الصخر - لم تعرف منذ سنوات ازدحاما كالذي تشهده هذه الأيام عند مدخل السيق.\n{Body}").Place);
}
