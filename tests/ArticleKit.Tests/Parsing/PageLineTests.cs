using ArticleKit.Parsing;

namespace ArticleKit.Tests.Parsing;

/// <summary>Lines that pages have around and between paragraphs are no paragraphs; sentences that begin with the same words are.</summary>
public sealed class PageLineTests
{
    private const string Lead = "افتتح رئيس المجلس البلدي أمس السوق الجديدة في حي النخيل بحضور عدد كبير من التجار وسكان الأحياء المجاورة.";
    private const string Second = "وقال التجار إن السوق ستوفر مئات من فرص العمل لأبناء الحي خلال الأشهر المقبلة.";

    [Theory]
    [InlineData("// انتهى //", OtherPartKind.EndMark)]
    [InlineData("(انتهى)", OtherPartKind.EndMark)]
    [InlineData("***", OtherPartKind.EndMark)]
    [InlineData("...المزيد", OtherPartKind.Related)]
    [InlineData("اقرأ المزيد", OtherPartKind.Related)]
    [InlineData("رابط الخبر: السوق الجديدة تفتح أبوابها", OtherPartKind.Related)]
    [InlineData("https://example.org/souk", OtherPartKind.Related)]
    [InlineData("التالي: أمطار غزيرة على الساحل", OtherPartKind.Related)]
    [InlineData("شارك الخبر على فيسبوك", OtherPartKind.Share)]
    [InlineData("Share on Facebook", OtherPartKind.Share)]
    [InlineData("انسخ الرابط", OtherPartKind.Share)]
    [InlineData("تابعونا على تويتر", OtherPartKind.Share)]
    [InlineData("إتصل بنا", OtherPartKind.Menu)]
    [InlineData("© 2020 جميع الحقوق محفوظة", OtherPartKind.Menu)]
    [InlineData("انتهى /س ع", OtherPartKind.EndMark)]
    [InlineData("انتهى س.ع", OtherPartKind.EndMark)]
    [InlineData("// انتهى // 14:30 ت م", OtherPartKind.EndMark)]
    [InlineData("X", OtherPartKind.Share)]
    [InlineData("معجب بهذه:", OtherPartKind.Share)]
    [InlineData("إعجاب تحميل...", OtherPartKind.Share)]
    [InlineData("يوتيوب", OtherPartKind.Share)]
    [InlineData("إرسال إلى صديق", OtherPartKind.Menu)]
    [InlineData("0 تعليق", OtherPartKind.Menu)]
    [InlineData("3 تعليقات", OtherPartKind.Menu)]
    [InlineData("320 مشاهدة", OtherPartKind.Menu)]
    [InlineData("التعليقات (3)", OtherPartKind.Menu)]
    [InlineData("مدة القراءة: 3 دقائق", OtherPartKind.Menu)]
    [InlineData("زمن القراءة 4 دقائق", OtherPartKind.Menu)]
    [InlineData("جميع الحقوق محفوظة © المرفأ 2026", OtherPartKind.Menu)]
    [InlineData("كافة الحقوق محفوظة للمرفأ 2026", OtherPartKind.Menu)]
    [InlineData("* كاتبة وأكاديمية من تونس", OtherPartKind.Skipped)]
    [InlineData("*كاتب لبناني", OtherPartKind.Skipped)]
    public void What_a_page_has_around_an_article_is_no_paragraph(string line, OtherPartKind kind)
    {
        string text = $"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\n{Second}\n{line}";
        ArticleParseResult result = ArticleParser.Default.Parse(text);

        Assert.Equal([Lead, Second], result.Article!.Paragraphs);
        Assert.Contains(result.Layout.Parts, part => part.Other == kind && part.Span.Slice(text).SequenceEqual(line));
    }

    [Theory]
    [InlineData("شارك في الافتتاح عدد من الفنانين، وأحيوا أمسية غنائية.")]
    [InlineData("المزيد من التجار ينتظرون دورهم للحصول على رخصة.")]
    [InlineData("انتهى البناء قبل الموعد بشهرين.")]
    [InlineData("تابعوا الحفل من شرفات البيوت.")]
    [InlineData("الرئيسية هي الساحة الكبرى التي تقع وسط السوق.")]
    [InlineData("السوق الصغيرة")]
    [InlineData("تحرير الأسعار: خطوة أولى")]
    [InlineData("إعجاب الجمهور كان كبيرا.")]
    [InlineData("3 تعليقات على الاجتماع")]
    [InlineData("انتهى الاجتماع من دون اتفاق")]
    [InlineData("* اجتمع المجلس أمس في تونس.")]
    [InlineData("منذ ساعتين والمطر ينهمر على المدينة")]
    [InlineData("كل الحقوق محفوظة لأصحابها.")]
    [InlineData("كاتبة وأكاديمية من تونس")]
    public void Sentences_and_headings_stay(string line)
    {
        string text = $"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\n{line}\n{Second}";

        Assert.Equal([Lead, line, Second], ArticleParser.Default.Parse(text).Article!.Paragraphs);
    }

    [Theory]
    [InlineData("#السوق_الجديدة #حي_النخيل", "السوق_الجديدة", "حي_النخيل")]
    [InlineData("#السوق_الجديدة، #حي_النخيل", "السوق_الجديدة", "حي_النخيل")]
    [InlineData("العلامات: السوق | حي النخيل", "السوق", "حي النخيل")]
    [InlineData("كلمات دلالية: السوق - حي النخيل", "السوق", "حي النخيل")]
    [InlineData("وسوم: السوق؛ حي-النخيل", "السوق", "حي-النخيل")]
    public void Tags_are_divided_as_pages_do(string line, string first, string second)
    {
        Article article = Article.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\n{Second}\n{line}");

        Assert.Equal([Lead, Second], article.Paragraphs);
        Assert.Equal([first, second], article.Tags);
    }

    [Theory]
    [InlineData("تحرير: هاني البلتاجي", "تحرير:هاني البلتاجي")]
    [InlineData("(إعداد منى البنداري للنشرة العربية – تحرير هاني البلتاجي)", "إعداد:منى البنداري", "تحرير:هاني البلتاجي")]
    [InlineData("(تغطية صحفية: منى البنداري - تحرير هاني البلتاجي)", "تغطية صحفية:منى البنداري", "تحرير:هاني البلتاجي")]
    public void Who_edited_is_credited_below_the_text(string line, params string[] credits)
    {
        Article article = Article.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\nكمال الريفاعي – طنجة\n{Lead}\n{Second}\n{line}");

        Assert.Equal([Lead, Second], article.Paragraphs);
        Assert.Equal(credits, article.Credits.Select(credit => $"{credit.Role}:{credit.Name}"));
        Assert.Equal("كمال الريفاعي", Assert.Single(article.Authors).Name);
    }

    [Fact]
    public void Links_below_a_heading_go_on_until_a_sentence_and_the_line_above_is_a_caption()
    {
        string text = $"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\nتجار ينتظرون أمام السوق\nروابط ذات علاقة\nأمطار على الساحل\nمعرض للكتاب في المدينة\n{Second}";
        ArticleParseResult result = ArticleParser.Default.Parse(text);

        Assert.Equal([Lead, Second], result.Article!.Paragraphs);
        Assert.Equal(["تجار ينتظرون أمام السوق"], result.Article.Captions);
        Assert.Equal(3, result.Layout.Parts.Count(part => part.Other == OtherPartKind.Related));
    }

    [Theory]
    [InlineData("الكلمات الدالة :\nسوق\nحي النخيل")]
    [InlineData("وسوم: سوق، حي النخيل")]
    public void Tags_have_a_heading(string tags)
    {
        Article article = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\n{Second}\n{tags}").Article!;

        Assert.Equal(["سوق", "حي النخيل"], article.Tags);
        Assert.Equal([Lead, Second], article.Paragraphs);
    }

    [Fact]
    public void A_feed_says_where_a_text_appeared_first()
    {
        Article article = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل\n{Lead}\nThe post سوق جديدة في حي النخيل appeared first on النخيل أونلاين.").Article!;

        Assert.Equal("النخيل أونلاين", article.Outlet);
        Assert.Equal([Lead], article.Paragraphs);
    }

    [Fact]
    public void The_copyright_sign_names_who_took_a_picture()
    {
        Article article = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\n© سامي العكاري\n{Second}").Article!;

        Assert.Equal(new Credit { Name = "سامي العكاري", Role = "©" }, Assert.Single(article.Credits));
    }

    [Theory]
    [InlineData("ثقافة\n", "ثقافة", null)]
    [InlineData("الرئيسية\nأخبار الفن\n", "أخبار الفن", null)]
    [InlineData("العيون الآن\nرياضة\n", "رياضة", "العيون الآن")]
    [InlineData("الثقافة الجديدة\n", null, "الثقافة الجديدة")]
    public void A_section_is_a_line_that_is_nothing_else(string above, string? section, string? outlet)
    {
        Article article = ArticleParser.Default.Parse($"{above}سوق جديدة في حي النخيل تفتح أبوابها\nكتب: نادر الغمراوي\n{Lead}\n{Second}").Article!;

        Assert.Equal((section, outlet), (article.Section, article.Outlet));
        Assert.Equal("سوق جديدة في حي النخيل تفتح أبوابها", article.Headline);
        Assert.Equal([Lead, Second], article.Paragraphs);
    }

    [Fact]
    public void A_name_of_the_headline_below_the_date_is_in_the_picture_and_the_next_one_wrote()
    {
        Article article = ArticleParser.Default.Parse($"حوار مع ليلى بنعمر في سوق النخيل\nالأربعاء، 07 أكتوبر 2020 - 12:09 م\nليلى بنعمر\nنادر الغمراوي\n{Lead}\n{Second}").Article!;

        Assert.Equal(["ليلى بنعمر"], article.Captions);
        Assert.Equal("نادر الغمراوي", Assert.Single(article.Authors).Name);
        Assert.Equal([Lead, Second], article.Paragraphs);
    }

    [Fact]
    public void A_name_below_the_date_stamp_under_the_text_signs_it()
    {
        Article article = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\n{Second}\n{Lead}\n{Second}\n{Lead}\n2020-11-09\nNadir Ghamrawi\nشارك الخبر").Article!;

        Assert.Equal("Nadir Ghamrawi", Assert.Single(article.Authors).Name);
        Assert.Equal([Lead, Second, Lead, Second, Lead], article.Paragraphs);
    }

    [Theory]
    [InlineData("قال نادر الغمراوي إن الأشغال تبدأ.")]
    [InlineData("الغمراوي")]
    [InlineData("سوق النخيل في الصباح الباكر")]
    public void What_is_no_name_below_the_stamp_stays_text(string line)
    {
        Article article = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{Lead}\n{Second}\n{Lead}\n{Second}\n{Lead}\n2020-11-09\n{line}\nشارك الخبر").Article!;

        Assert.Empty(article.Authors);
        Assert.Equal(line, article.Paragraphs[^1]);
    }

    [Theory]
    [InlineData("سطر آخر\n##(")]
    [InlineData("المزيد")]
    public void Where_nothing_else_is_left_it_stays_text(string text) => Assert.NotNull(ArticleParser.Default.Parse(text).Article);

    [Fact]
    public void A_line_longer_than_a_heading_is_a_paragraph_whatever_it_begins_with() =>
        Assert.Equal(BodyLineKind.Paragraph, PageLineGrammar.KindOf("شارك " + new string('ا', PageLineGrammar.MaxLength), out _));
}
