namespace ArticleKit.Tests;

public class ArticleWordsTests
{
    private const string Headline = "المجلس يصادق على تهيئة حي النوارس في دورته الأخيرة";
    private const string Lead = "صادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي وإنارتها وغرس الأشجار على جنباتها.";

    [Theory]
    [InlineData("عين الزهور")]
    [InlineData("عَيْن الزهـور")]
    [InlineData("عين الزھور")] // U+06BE ARABIC LETTER HEH DOACHASHMEE
    public void A_place_of_the_callers_is_found_whatever_its_spelling(string printed)
    {
        string text = $"{Headline}\n{printed} - و م ع\n{Lead}\n{Lead}";
        Article article = Read(text, ArticleWords.Default.WithPlaces("عين الزهور"));
        Assert.Equal((printed, "و م ع"), (article.Place, article.Agency));
    }

    [Fact]
    public void Each_kind_makes_of_a_word_what_it_says()
    {
        ArticleWords words = ArticleWords.Default
            .WithPlaces("تل الريحان")
            .WithOutlets("صدى الوادي")
            .WithAgencies("وكالة المرجان", "و.م.ر")
            .With(ArticleWordKind.Status, "حصريات")
            .With(ArticleWordKind.Role, "خطها")
            .With(ArticleWordKind.CreditRole, "بعدسة");
        Assert.Equal("تل الريحان", Read($"{Headline}\nتل الريحان - صدى الوادي\n{Lead}\n{Lead}", words).Place);
        Assert.Equal("صدى الوادي", Read($"{Headline}\nتل الريحان - صدى الوادي\n{Lead}\n{Lead}", words).Outlet);
        Assert.Equal("و م ر", Read($"{Headline}\nتل الريحان (و م ر)\n{Lead}\n{Lead}", words).Agency);
        Assert.Equal("حصريات", Read($"{Headline}\nحصريات\n{Lead}\n{Lead}", words).Status);

        Article article = Read($"{Headline}\nخطها: نادر الغمراوي - بعدسة: هالة الريفي\n{Lead}\n{Lead}", words);
        Assert.Equal(new Author { Name = "نادر الغمراوي", Role = "خطها" }, Assert.Single(article.Authors));
        Assert.Equal(new Credit { Name = "هالة الريفي", Role = "بعدسة" }, Assert.Single(article.Credits));
    }

    [Fact]
    public void A_role_word_of_the_callers_is_read_by_a_template_too()
    {
        ArticleParser parser = new(new() { Template = ArticleTemplate.Parse("{authors}\n{headline}\n{body}"), Words = ArticleWords.Default.With(ArticleWordKind.Role, "خطها") });
        Assert.Equal("خطها", parser.Parse($"خطها: نادر الغمراوي\n{Headline}\n{Lead}").GetArticleOrThrow().Authors[0].Role);
    }

    [Fact]
    public void A_word_of_the_callers_stands_over_a_built_in_one()
    {
        string text = $"{Headline}\nالرباط - القاهرة\n{Lead}\n{Lead}";
        Assert.Equal("القاهرة", Read(text, ArticleWords.Default.WithOutlets("القاهرة")).Outlet);
    }

    [Fact]
    public void Words_don_t_change_when_others_are_made_of_them()
    {
        ArticleWords before = ArticleWords.Default.WithPlaces("تل الريحان");
        _ = before.WithOutlets("تل الريحان");
        Assert.Equal("تل الريحان", Read($"{Headline}\nتل الريحان - و م ع\n{Lead}\n{Lead}", before).Place);
    }

    [Fact]
    public void A_lexicon_has_a_word_a_line_and_remarks()
    {
        ArticleWords words = ArticleWords.Parse("# ours\r\nplace\tتل الريحان\r\n\n agency \t و.م.ر \twhere it is from\noutlet\tصدى الوادي");
        Article article = Read($"{Headline}\nتل الريحان - و م ر\n{Lead}\n{Lead}", words);
        Assert.Equal(("تل الريحان", "و م ر"), (article.Place, article.Agency));
    }

    [Fact]
    public void A_lexicon_has_words_of_every_kind()
    {
        ArticleWords words = ArticleWords.Parse("status\tقيد التحيين\nrole\tصياغة وتنسيق\ncredit-role\tعدسة وإضاءة");
        Article article = Read($"صياغة وتنسيق: سعاد اليعقوبي\nعدسة وإضاءة: منير الشاوني\nقيد التحيين\n{Headline}\n{Lead}\n{Lead}", words);
        Assert.Equal(new Author { Name = "سعاد اليعقوبي", Role = "صياغة وتنسيق" }, Assert.Single(article.Authors));
        Assert.Equal(new Credit { Name = "منير الشاوني", Role = "عدسة وإضاءة" }, Assert.Single(article.Credits));
        Assert.Equal("قيد التحيين", article.Status);
    }

    [Theory]
    [InlineData("place\tتل\nتل الريحان", "Line 2")]
    [InlineData("town\tتل", "Line 1")]
    [InlineData("\nplace\t", "Line 2")]
    [InlineData("place\t...", "Line 1")]
    [InlineData("place\txxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "Line 1")]
    public void A_mistake_in_a_lexicon_is_named_by_its_line(string lexicon, string line) =>
        Assert.StartsWith(line, Assert.Throws<FormatException>(() => ArticleWords.Parse(lexicon)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_word_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ArticleWords.Default.WithPlaces(""));
        Assert.Throws<ArgumentException>(() => ArticleWords.Default.WithPlaces((string)null!));
        Assert.Throws<ArgumentException>(() => ArticleWords.Default.WithPlaces(new string('x', 65)));
        Assert.Throws<ArgumentOutOfRangeException>(() => ArticleWords.Default.With((ArticleWordKind)9, "x"));
        Assert.Throws<ArgumentNullException>(() => new ArticleParserOptions { Words = null! });
    }

    private static Article Read(string text, ArticleWords words) => new ArticleParser(new() { Words = words }).Parse(text).GetArticleOrThrow();
}
