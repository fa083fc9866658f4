namespace ArticleKit.Tests.Parsing;

/// <summary>What pages put between the lines of a header, as often as they like: buttons, labels, a second date, the bar with other news.</summary>
public class PageHeaderTests
{
    private const string Headline = "مجلس المدينة يصادق على تهيئة حي النوارس";
    private const string Body = "أعلنت الوزارة أمس أن تنفيذ القرار سيبدأ مطلع الشهر المقبل بعد نشره في الجريدة الرسمية واستكمال المشاورات مع النقابات.";

    [Fact]
    public void Menus_may_be_long_and_stand_below_the_masthead()
    {
        Article article = Article.Parse($"بوابة الفيحاء\nالرئيسية\nأخبار مصر\nمحافظات\nاقتصاد\nرياضة\nفن\nثقافة\nصحة\n{Headline}\nالسبت، 22 فبراير 2025\nدمياط - عبير عبد المقصود\n{Body}");

        Assert.Equal(("بوابة الفيحاء", Headline, "دمياط"), (article.Outlet, article.Headline, article.Place));
        Assert.Equal("عبير عبد المقصود", Assert.Single(article.Authors).Name);
        Assert.Equal([Body], article.Paragraphs);
    }

    [Fact]
    public void A_label_stands_above_what_it_names()
    {
        Article article = Article.Parse($"{Headline}\nالمصدر:\n(الشارقة - المرفأ)\nالتاريخ:\n03 يونيو 2021\n{Body}");

        Assert.Equal(("الشارقة", "المرفأ", "03 يونيو 2021"), (article.Place, article.Outlet, article.Date?.Text));
        Assert.Equal([Body], article.Paragraphs);
    }

    [Theory]
    [InlineData("نشر في 9 مارس 2024\nآخر تحديث 10 مارس 2024\n", "")]
    [InlineData("آخر تحديث 10 مارس 2024\nنشر في 9 مارس 2024\n", "")]
    [InlineData("", "نشر في 9 مارس 2024\nآخر تحديث 10 مارس 2024\n")]
    [InlineData("2024/05/12\n10:45\nاقتصاد\n", "")]
    public void A_second_stamp_is_no_headline_and_no_outlet(string above, string below)
    {
        Article article = Article.Parse($"{above}{Headline}\n{below}{Body}");

        Assert.Equal((null, Headline), (article.Outlet, article.Headline));
        Assert.Contains(article.Date?.Iso, new DateOnly?[] { new(2024, 3, 9), new(2024, 5, 12) });
    }

    [Fact]
    public void The_bar_with_other_news_is_none_of_it()
    {
        Article article = Article.Parse($"منصة الفيحاء 24\nعاجل | المصرف المركزي يعلن بيع العملة للأفراد\n{Headline}\n10-06-2025\n{Body}");
        Assert.Equal(("منصة الفيحاء 24", Headline), (article.Outlet, article.Headline));
    }

    [Theory]
    [InlineData("زيوت مضبوطة - أرشيفية")]
    [InlineData("عمال في منجم بالجنوب (أرشيف - رويترز)")]
    [InlineData("منظر عام لرصيف الحاويات بالميناء")]
    public void What_a_picture_is_or_whose_makes_a_caption(string caption)
    {
        Article article = Article.Parse($"{Headline}\n18 نوفمبر 2024\n{caption}\nكتب محمود سيد أبو النجا وهبة الله رزق\n{Body}");

        Assert.Equal([caption], article.Captions);
        Assert.Equal(["محمود سيد أبو النجا", "هبة الله رزق"], article.Authors.Select(author => author.Name));
    }

    [Fact]
    public void Below_who_took_the_picture_stands_what_it_shows()
    {
        Article article = Article.Parse($"{Headline}\nالكرك - سيرين طوقان / عدسة: حمزة المجالي\nسيدة تجفف أقراص الجميد على سطح منزلها\n{Body}");
        Assert.Equal(["سيدة تجفف أقراص الجميد على سطح منزلها"], article.Captions);
    }

    [Theory]
    [InlineData("صدى الوادي - " + Headline)]
    [InlineData(Headline + " - صدى الوادي")]
    [InlineData(Headline + " | صدى الوادي")]
    public void The_title_of_the_page_names_the_outlet_before_or_behind_the_headline(string title)
    {
        ArticleParseResult result = ArticleParser.Default.Parse($"{title}\nالرئيسية\n{Headline}\nالسبت، 22 فبراير 2025\n{Body}\n{Body}");

        Assert.Equal(("صدى الوادي", Headline), (result.Article?.Outlet, result.Article?.Headline));
        Assert.Equal([Body, Body], result.Article!.Paragraphs);
    }

    [Theory]
    [InlineData("هسبريس | اقتصاد", "هسبريس", "اقتصاد")]
    [InlineData("اقتصاد - هسبريس", "هسبريس", "اقتصاد")]
    public void An_outlet_that_the_lists_have_stands_beside_its_section(string line, string outlet, string section)
    {
        Article article = Article.Parse($"{line}\n{Headline}\n{Body}\n{Body}");

        Assert.Equal((outlet, Headline), (article.Outlet, article.Headline));
        Assert.Equal(section, article.Section);
    }

    [Fact]
    public void The_time_of_day_alone_is_nothing()
    {
        Article article = Article.Parse($"{Headline}\nإخلاص الطيب ود بشارة\n٠٩:٤٠\nالأربعاء ١ / ١ / ٢٠٢٥\n{Body}");
        Assert.Equal("إخلاص الطيب ود بشارة", Assert.Single(article.Authors).Name);
        Assert.Equal(new DateOnly(2025, 1, 1), article.Date?.Iso);
        Assert.Equal([Body], article.Paragraphs);
    }
}
