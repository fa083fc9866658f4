using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Templates;

public class TemplateRoundTripProperties
{
    private static readonly ArticleTemplate[] Templates =
    [
        ArticleTemplate.Standard,
        .. new[]
        {
            "{outlet}\n{authors}//{place}\n{headline}\n{body}",
            "[{outlet}\n][{section}\n][{authors} من {place}\n]{headline}\n[{deck}\n]{body}",
            "[{kicker}\n]{headline}\n[({authors} - {place}|{place}: {authors}|{authors}|{agency})\n]{body}",
            "[{date} \\| {place}\n]{headline}\n\n{body}[\nالمصدر: {agency}][\nوسوم: {tags}]",
            "[\\[{status}\\] ]{headline}[\n{byline}][\n{body}][\n\\({captions}\\)]",
        }.Select(ArticleTemplate.Parse),
    ];

    /// <summary>Articles of fields that newsrooms print, with now and then one that no line can hold.</summary>
    public static Arbitrary<Article> Articles()
    {
        Gen<string?> Maybe(params string?[] values) => Gen.Frequency((20, Gen.Elements(values)), (1, NewsText.Line.Select<string, string?>(line => line)), (5, Gen.Constant<string?>(null)));
        Gen<string> Name = Gen.Frequency((30, Gen.Elements("الحافظ ملعين", "سعيد بنعلي", "د. ليلى أبو زيد", "وليد العمري", "مها الريامية")), (1, NewsText.Line));
        Gen<Author> author =
            from name in Name
            from role in Gen.Frequency((6, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("بقلم", "كتب", "راوي")))
            select new Author { Name = name, Role = role };
        Gen<string> paragraph = Gen.Frequency(
            (30, Gen.Elements("في إطار التنسيق المشترك، عقد المجلس لقاء مهما يوم الثلاثاء بحضور عدد من المسؤولين عن القطاع.", "فقرة قصيرة.", "عنوان فرعي", "A Latin line.")),
            (1, NewsText.Line));
        return Arb.From(
            from outlet in Maybe("العيون الآن", "صحيفة السهول", "هسبريس")
            from section in Gen.Frequency((1, Maybe("جهات", "رياضة")), (3, Gen.Constant<string?>(null)))
            from authors in author.ListOf().Resize(3)
            from place in Maybe("العيون", "الدار البيضاء", "القاهرة")
            from headline in Maybe("لقاء رفيع المستوى..ملفات مشتركة على الطاولة..", "هل تعود الدراجة إلى المدن؟", "خبر", "سعيد بنعلي//الرباط")
            from body in paragraph.ListOf().Resize(5)
            from extra in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 6)))
            from agency in Gen.Elements("واس", "أ ف ب")
            select With(
                new Article { Outlet = outlet, Section = section, Authors = [.. authors], Place = place, Headline = headline, Paragraphs = [.. body] }, extra, agency));
    }

    private static Article With(Article article, int extra, string agency) => extra switch
    {
        1 => article with { Agency = agency },
        2 => article with { Deck = "ملخص الخبر في سطر واحد" },
        3 => article with { Tags = ["ماء", "بيئة"] },
        4 => article with { Date = new ArticleDate { Text = "7 يونيو 2016" } },
        5 => article with { Status = "خاص", Captions = ["صورة من الأرشيف"] },
        6 => article with { Kicker = "قبل القمة", Byline = "بقلم " + agency },
        _ => article,
    };

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(TemplateRoundTripProperties)])]
    public void What_is_written_reads_back_in_every_field_and_what_is_not_names_one(Article article)
    {
        foreach (ArticleTemplate template in Templates)
        {
            if (template.TryFormat(article, out string? text, out TemplateProblem? problem))
            {
                Assert.Equal(Fields(article), Fields(new ArticleParser(new ArticleParserOptions { Template = template }).Parse(text).GetArticleOrThrow()));
                if (ReferenceEquals(template, ArticleTemplate.Standard))
                {
                    Assert.Equal(Fields(article), Fields(Article.Parse(text)));
                }
            }
            else
            {
                Assert.NotEmpty(problem.Field);
                Assert.NotEmpty(problem.Reason);
            }
        }
    }

    [TextProperty]
    public void Writing_what_was_read_is_a_fixed_point(string text)
    {
        foreach (ArticleTemplate template in Templates)
        {
            ArticleParser parser = new(new ArticleParserOptions { Template = template });
            if (parser.Parse(text).Article is { } article && template.TryFormat(article, out string? once, out _))
            {
                Article again = parser.Parse(once).GetArticleOrThrow();
                Assert.Equal(Fields(article), Fields(again));
                Assert.Equal(once, template.Format(again));
            }
        }
    }

    [Law(MaxTest = 10_000, QuietOnSuccess = true, Arbitrary = [typeof(NewsText)])]
    public void Any_text_is_a_template_or_is_refused_with_an_offset_in_it(string text)
    {
        try
        {
            Assert.Equal(text, ArticleTemplate.Parse(text).ToString());
        }
        catch (TemplateFormatException e)
        {
            Assert.InRange(e.Offset, 0, text.Length);
        }
    }

    [Fact]
    public void Enough_articles_of_the_generator_can_be_written()
    {
        // Guards the properties above: a writer that refuses everything would pass them. About 185 of 500 can be, with a deviation of 11.
        List<Article> articles = [.. Articles().Generator.Drawn(500, 50)];
        int written = articles.Count(article => Array.Exists(Templates, template => template.TryFormat(article, out _, out _)));
        Assert.InRange(written, 120, 500);
    }

    private static Article Fields(Article article) => article with { Byline = null, Dateline = null };
}
