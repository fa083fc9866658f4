using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Serialization.Xml;

/// <summary>Articles whose byline, dateline and lead belong together, as the parser finds them, and some of them changed afterwards.</summary>
public static class PrintedArticles
{
    private static readonly string[] Texts =
    [
        .. Directory.GetFiles(Support.Shared.InRepository("docs", "samples"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText),
        "الضفاف الجديدة\nبقلم: مريم بنت السالك//نواكشوط\nعنوان الخبر يصلح للقراءة\nالرباط - ومع: أعلن المجلس عن خطة جديدة لتهيئة الحي خلال دورته العادية.",
        "كريم السرغيني - طنجة\nعنوان الخبر يصلح للقراءة\nطنجة (ومع) - افتتح المعرض أبوابه أمام الزوار صباح اليوم في ساحة المدينة القديمة.",
        "القاهرة/الرباط - رويترز\nعنوان الخبر يصلح للقراءة\nوقعت الجامعتان اتفاقية تعاون في البحث العلمي وتبادل الطلبة لمدة خمس سنوات.",
        "عنوان الخبر يصلح للقراءة\nالرباط 7 يونيو 2016/ومع/ أعلن المجلس عن خطة جديدة لتهيئة الحي خلال دورته العادية.",
        "عنوان الخبر يصلح للقراءة\nعدن، صنعاء - سبأ نت: أعلن المجلس عن خطة جديدة لتهيئة الحي خلال دورته العادية.",
    ];

    public static Gen<Article> Articles { get; } =
        from text in Gen.Elements(Texts)
        from change in Gen.Elements<Func<Article, Article>>(
            article => article,
            article => article,
            article => article with { Place = "مدينة أخرى" },
            article => article with { Place = null, Places = [] },
            article => article with { Authors = [new Author { Name = "هدى النجار" }] },
            article => article with { Authors = [] },
            article => article with { Agency = "وكالة أخرى", Agencies = [] },
            article => article with { Date = new ArticleDate { Iso = new DateOnly(2026, 3, 4) } },
            article => article with { Date = null },
            article => article with { Dateline = "عمّان  -\tبترا", Paragraphs = ["عمّان  -\tبترا" + " \u2013 \u200F: نص الفقرة."] },
            article => article with { Dateline = "الرباط", Paragraphs = ["الرباط"] },
            article => article with { Dateline = "الرباط", Place = "الرباط", Places = [], Date = new ArticleDate(), Paragraphs = ["الرباط - نص"] },
            article => article with { Dateline = "الرباط\nسلا", Paragraphs = ["الرباط\nسلا: نص"] },
            article => article with { Dateline = "لا شيء يعرف هذا", Paragraphs = ["لا شيء يعرف هذا - نص"] },
            article => article with { Byline = article.Byline + " " },
            article => article with { Headline = null },
            article => article with { Direction = TextDirection.LeftToRight })
        select change(Article.Parse(text));

    public static Arbitrary<Article> AnyArticle() => Arb.From(Articles);
}
