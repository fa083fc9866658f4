namespace ArticleKit.Tests.Parsing;

/// <summary>Credits are found whatever their spelling, and are cut out as they stand.</summary>
public class CreditSpellingTests
{
    private const string Headline = "المجلس يصادق على تهيئة حي النوارس في دورته الأخيرة";
    private const string Lead = "صادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي وإنارتها وغرس الأشجار على جنباتها.";

    [Theory]
    [InlineData("القاهرة", "أ ف ب")]
    [InlineData("القاهره", "ا ف ب")]
    [InlineData("القـاهرة", "أ.ف.ب")]
    [InlineData("القَاهِرَة", "أ. ف. ب")]
    [InlineData("\uFE8D\uFEDF\uFED8\uFE8E\uFEEB\uFEAE\uFE93", "أ ف ب")] // the same word in presentation forms
    [InlineData("مكة المكرمة", "واس")]
    [InlineData("مکة المکرمة", "واس")] // U+06A9 ARABIC LETTER KEHEH
    public void Place_and_agency(string place, string agency)
    {
        foreach (string line in new[] { $"{place} - {agency}", $"{agency} ({place})", $"{place}: {agency}", $"{place} ـ {agency}:", $"\u200F{place} – {agency}\u200F" })
        {
            Article article = Article.Parse($"{Headline}\n{line}\n{Lead}\n{Lead}");
            Assert.Equal((Headline, place, agency), (article.Headline, article.Place, article.Agency));
            Assert.Empty(article.Authors);
            Assert.Equal([Lead, Lead], article.Paragraphs);
        }
    }

    [Theory]
    [InlineData("مصر: فوز جديد للمنتخب في تصفيات كأس العالم")]
    [InlineData("الحكومة - المعارضة.. من يبدأ بالتنازل؟")]
    [InlineData("افتتاح معرض «ألوان الصحراء» في دار الثقافة")]
    [InlineData("لبنان، سوريا والعراق أمام مفترق طرق")]
    [InlineData("وزير الصحة: لا إصابات جديدة اليوم")]
    public void A_headline_with_such_marks_stays_one(string headline)
    {
        Article article = Article.Parse($"{headline}\nالرباط - و م ع\n{Lead}\n{Lead}");
        Assert.Equal((headline, "الرباط", "و م ع"), (article.Headline, article.Place, article.Agency));
        Assert.Empty(article.Authors);
        Assert.Null(article.Outlet);
    }

    [Theory]
    [InlineData("معظم الآباء -خاصة من جيل الألفية- يفضلون الحوار، كما تقول دراسة نشرت قبل أيام في مجلة محكمة.")]
    [InlineData("قالت وكالة الأنباء (واس): «المشروع مهم»، وأضافت أن الأشغال تبدأ بعد شهر من الآن على أبعد تقدير.")]
    public void A_sentence_with_such_marks_has_no_dateline(string lead)
    {
        Article article = Article.Parse($"{Headline}\n{lead}\n{Lead}");
        Assert.Null(article.Dateline);
        Assert.Null(article.Place);
        Assert.Null(article.Agency);
    }
}
