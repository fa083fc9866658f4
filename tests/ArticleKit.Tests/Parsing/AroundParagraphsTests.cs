namespace ArticleKit.Tests.Parsing;

/// <summary>Lines among the paragraphs that look like credits and are none, or like text and are a picture's or the page's.</summary>
public class AroundParagraphsTests
{
    private const string Headline = "السيطرة على حريق بمخزن إطارات في حي النوارس";
    private const string Body = "سيطرت فرق الإطفاء على حريق هائل شب داخل مخزن للإطارات بعد ست ساعات من العمل شاركت فيها عشر سيارات.";

    [Theory]
    [InlineData("فرق الإطفاء أثناء إخماد الحريق")]
    [InlineData("الرأس الرخامي خلال مراسم التسليم")]
    [InlineData("عمدة المدينة خلال زيارته للمصابين")]
    public void A_scene_above_the_lead_is_a_caption(string scene)
    {
        foreach (string name in (string[])["", "شروق عبد المنعم\n"])
        {
            Article article = Article.Parse($"{Headline}\n08 ديسمبر 2025\n{scene}\n{name}{Body}");
            Assert.Equal([scene], article.Captions);
            Assert.Equal([Body], article.Paragraphs);
            Assert.Equal(name.Length > 0 ? 1 : 0, article.Authors.Length);
        }
    }

    [Fact]
    public void A_summary_is_none()
    {
        const string Summary = "حملة واسعة خلال أيام في ثلاثة أحياء";
        Assert.Equal([Summary, Body], Article.Parse($"{Headline}\n08 ديسمبر 2025\n{Summary}\n{Body}").Paragraphs);
    }

    [Fact]
    public void Names_below_a_colon_are_a_list()
    {
        string[] lines =
        [
            "أعلنت لجنة التحكيم أسماء الفائزين في الدورة السادسة من جائزة القصة القصيرة للناشئة، وتسلم الفائزون جوائزهم مساء الخميس:",
            "ريم باصالح، تريم", "عمر بن قديم، سيئون", "هاجر الجابري، الشحر", "ونوهت اللجنة بارتفاع عدد المشاركات من القرى البعيدة.",
        ];
        Article article = Article.Parse($"أسماء الفائزين بجائزة القصة القصيرة للناشئة\nالمكلا\n{string.Join('\n', lines)}");

        Assert.Equal("المكلا", article.Place);
        Assert.Empty(article.Authors);
        Assert.Equal(lines, article.Paragraphs);
    }

    [Fact]
    public void Words_below_the_last_sentence_are_tags()
    {
        Article article = Article.Parse($"{Headline}\n{Body}\n{Body}\nحريق\nحي النوارس\nالحماية المدنية\n");
        Assert.Equal([Body, Body], article.Paragraphs);
        Assert.Equal(["حريق", "حي النوارس", "الحماية المدنية"], article.Tags);
    }

    // Who signs below the text, and what goes on.
    [Theory]
    [InlineData("سعاد العربي\nكاتبة\nآسفي")]
    [InlineData("حريق\nحي النوارس")]
    public void Fewer_or_names_are_not(string end) =>
        Assert.Empty(Article.Parse($"{Headline}\n{Body}\n{Body}\n{end}\n").Tags);

    [Theory]
    [InlineData("شاهد الفيديو")]
    [InlineData("لقراءة الخبر كاملا اضغط هنا")]
    [InlineData("للاستفسارات الإعلامية: media@sidra.example")]
    public void Calls_and_contacts_are_the_pages(string line)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Body}\n{line}");
        Assert.Empty(article.Authors);
        Assert.Equal([Body], article.Paragraphs);
    }

    [Theory]
    [InlineData("متابعة: أدهم الكيلاني يدخل الفريق مباراته القارية مساء السبت وهو يفتقد ثلاثة من مدافعيه. ", "أدهم الكيلاني")]
    [InlineData("إعداد: محمد صالح السرغيني سيدة من سيدات المدينة. ", "محمد صالح السرغيني")]
    [InlineData("تحقيق: نبيلة رشدان - على بعد كيلومترين من الشاطئ تبدأ قرية لا يسكنها أحد. ", "نبيلة رشدان")]
    public void A_name_may_be_glued_to_the_lead(string lead, string name)
    {
        lead += Body;
        Article article = Article.Parse($"{lead}\n{Body}");
        Assert.Equal(name, Assert.Single(article.Authors).Name);
        Assert.Equal([lead, Body], article.Paragraphs);
    }
}
