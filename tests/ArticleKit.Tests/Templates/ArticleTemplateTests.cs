namespace ArticleKit.Tests.Templates;

public class ArticleTemplateTests
{
    private const string Lead = "في إطار التنسيق المشترك بين المجلسين، عقد رئيس المجلس الإقليمي لقاء مهما يوم الثلاثاء بمقر البلدية، بحضور عدد من المسؤولين.";

    private static readonly Article Sample = new()
    {
        Outlet = "العيون الآن",
        Authors = [new Author { Name = "الحافظ ملعين" }],
        Place = "العيون",
        Headline = "لقاء رفيع المستوى..ملفات مشتركة على الطاولة..",
        Paragraphs = [Lead, "فقرة ثانية."],
    };

    [Fact]
    public void The_layout_of_the_sample_is_read_and_written_as_it_says()
    {
        ArticleTemplate template = ArticleTemplate.Parse("{outlet}\n{authors}//{place}\n{headline}\n{body}");
        string text = template.Format(Sample);
        Assert.Equal($"العيون الآن\nالحافظ ملعين//العيون\n{Sample.Headline}\n{Lead}\nفقرة ثانية.", text);
        Article read = Read(template, text);
        Assert.Equal(Sample with { Byline = "الحافظ ملعين//العيون" }, read);
    }

    [Fact]
    public void A_line_break_can_be_typed_as_an_escape()
    {
        Assert.Equal(
            ArticleTemplate.Parse("{outlet}\n{headline}").Format(new Article { Outlet = "صحيفة السهول", Headline = "عنوان" }),
            ArticleTemplate.Parse(@"{outlet}\n{headline}").Format(new Article { Outlet = "صحيفة السهول", Headline = "عنوان" }));
    }

    [Fact]
    public void Words_between_fields_and_optional_lines_are_read_both_ways()
    {
        ArticleTemplate template = ArticleTemplate.Parse("{outlet}\n[{section}\n]{authors} من {place}\n{headline}\n{body}");
        foreach (string? section in new[] { null, "جهات" })
        {
            Article article = Sample with { Section = section };
            string text = template.Format(article);
            Assert.Contains("الحافظ ملعين من العيون", text, StringComparison.Ordinal);
            Assert.Equal(article with { Byline = "الحافظ ملعين من العيون" }, Read(template, text));
        }
    }

    [Fact]
    public void Alternatives_are_tried_and_the_one_that_holds_most_is_written()
    {
        ArticleTemplate template = ArticleTemplate.Parse("({authors} - {place}|{place}: {authors}|{authors})\n{headline}\n{body}");
        Article article = Sample with { Outlet = null };
        Assert.StartsWith("الحافظ ملعين - العيون\n", template.Format(article), StringComparison.Ordinal);
        Assert.Equal("العيون", Read(template, $"العيون: الحافظ ملعين\n{article.Headline}\n{Lead}").Place);
        Assert.StartsWith("الحافظ ملعين\n", template.Format(article with { Place = null }), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_after_the_body_are_read_even_of_a_long_body()
    {
        ArticleTemplate template = ArticleTemplate.Parse("{headline}\n{body}\nالمصدر: {agency}\n[وسوم: {tags}]");
        string[] body = [.. Enumerable.Range(0, 500).Select(_ => Lead)];
        Article article = new() { Headline = "عنوان الخبر في المدينة", Paragraphs = [.. body], Agency = "واس" };
        Assert.Equal(article, Read(template, template.Format(article)));
        article = article with { Tags = ["ماء", "بيئة وصحة"] };
        Assert.Equal(article, Read(template, template.Format(article)));
    }

    [Fact]
    public void Skipped_lines_are_read_and_refused_when_writing()
    {
        ArticleTemplate template = ArticleTemplate.Parse("{skip}\n{headline}\n{body}");
        Assert.False(template.CanFormat);
        Assert.Equal("عنوان", Read(template, "قائمة\nعنوان\n" + Lead).Headline);
        Assert.False(template.TryFormat(Sample, out _, out TemplateProblem? problem));
        Assert.Equal("skip", problem.Field);
    }

    [Theory]
    [InlineData("{authors}{place}", 9)]
    [InlineData("{authors} {place}", 10)]
    [InlineData("[{authors}]{place}", 11)]
    [InlineData("{nothing}", 0)]
    [InlineData("{outlet", 0)]
    [InlineData("x[{outlet}", 1)]
    [InlineData("({outlet}|", 0)]
    [InlineData("{outlet}]", 8)]
    [InlineData("{outlet}|{headline}", 8)]
    [InlineData("{headline}\\", 10)]
    [InlineData("{headline}\\q", 10)]
    [InlineData("{headline}\n{headline}", 11)]
    [InlineData("{byline}\n{place}", 9)]
    [InlineData("[[[[[[[[[{outlet}]]]]]]]]]", 8)]
    [InlineData("- {body}", 2)]
    public void What_is_no_template_is_refused_at_its_offset(string template, int offset)
    {
        TemplateFormatException thrown = Assert.Throws<TemplateFormatException>(() => ArticleTemplate.Parse(template));
        Assert.Equal(offset, thrown.Offset);
        Assert.False(ArticleTemplate.TryParse(template, out _, out string? error));
        Assert.Equal(thrown.Message, error);
    }

    [Theory]
    [InlineData("place", "العيون//الرباط")]
    [InlineData("place", "العيون\nالرباط")]
    [InlineData("place", " العيون")]
    [InlineData("place", "")]
    [InlineData("outlet", "اسم\u2028طويل")]
    [InlineData("headline", "سعيد بنعلي//الرباط")]
    public void What_would_not_read_back_is_refused_by_field(string field, string value)
    {
        Article article = field switch
        {
            "place" => Sample with { Place = value },
            "outlet" => Sample with { Outlet = value },
            _ => Sample with { Headline = value, Authors = [], Place = null },
        };
        Assert.False(ArticleTemplate.Standard.TryFormat(article, out string? text, out TemplateProblem? problem));
        Assert.Null(text);
        Assert.Equal(field, problem.Field);
        Assert.NotEmpty(problem.Reason);
        ArgumentException thrown = Assert.Throws<ArgumentException>(() => ArticleTemplate.Standard.Format(article));
        Assert.Contains(problem.Reason, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_without_room_is_named()
    {
        Assert.False(ArticleTemplate.Standard.TryFormat(Sample with { Deck = "ملخص" }, out _, out TemplateProblem? problem));
        Assert.Equal(new TemplateProblem("deck", "the template has no room for it"), problem);
        Assert.False(ArticleTemplate.Parse("{outlet}\n{headline}\n{section}").TryFormat(Sample, out _, out problem));
        Assert.Equal("section", problem.Field);
    }

    [Fact]
    public void A_text_that_does_not_fit_is_no_article_and_says_where()
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse("{outlet}\n{authors}//{place}\n{headline}\n{body}") });
        ArticleParseResult result = parser.Parse("العيون الآن\nعنوان بلا كاتب\n" + Lead);
        Assert.False(result.IsArticle);
        ArticleDiagnostic diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("AK0008", diagnostic.Code);
        Assert.Equal(12, diagnostic.Span.Start);
    }

    [Theory]
    [InlineData("{headline}\u200F\n{body}")]
    [InlineData("\u200F{headline}\n{body}")]
    [InlineData("{headline}\uFEFF\n\u00A0{body}")]
    public void Direction_marks_of_an_editor_mean_nothing_in_a_template(string template) =>
        Assert.Equal("عنوان", Read(ArticleTemplate.Parse(template), "عنوان\nنص الخبر.").Headline);

    [Fact]
    public void A_direction_mark_is_no_text_between_fields() =>
        Assert.Throws<TemplateFormatException>(() => ArticleTemplate.Parse("{authors}\u200F{place}"));

    [Theory]
    [InlineData("جهات//العيون")]
    [InlineData("جهات // العيون")]
    [InlineData("جهات///// العيون")]
    public void Two_slashes_stand_for_two_or_more(string line)
    {
        Article read = Read(ArticleTemplate.Parse("{section}//{place}\n{headline}\n{body}"), $"{line}\nعنوان\nنص الخبر.");
        Assert.Equal(("جهات", "العيون"), (read.Section, read.Place));
    }

    [Fact]
    public void One_slash_is_not_two()
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse("{section}//{place}\n{headline}\n{body}") });
        Assert.False(parser.Parse("جهات/العيون\nعنوان\nنص الخبر.").IsArticle);
    }

    [Theory]
    [InlineData("{section}//", "جهات////", "جهات")]
    [InlineData("{section}//", "جهات/", null)]
    [InlineData("{section} - نص كامل", "جهات -  نص\tكامل", "جهات")]
    [InlineData("{section} - نص كامل", "جهات - نصكامل", null)]
    [InlineData("{section} - نص كامل", "جهات - نص ناقص", null)]
    public void Text_at_the_end_of_a_line_is_looked_for_at_its_end(string first, string line, string? section)
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse(first + "\n{headline}\n{body}") });
        Assert.Equal(section, parser.Parse($"{line}\nعنوان\nنص الخبر.").Article?.Section);
    }

    [Fact]
    public void A_line_of_text_alone_has_to_be_there_whole()
    {
        ArticleParser parser = new(new ArticleParserOptions { Template = ArticleTemplate.Parse("بيان صحفي\n{place}\n{headline}\n{body}") });
        ArticleParseResult result = parser.Parse("بيان  صحفي\nالعيون\nعنوان\nنص الخبر.");
        Assert.Equal(("العيون", "عنوان"), (result.GetArticleOrThrow().Place, result.Article!.Headline));
        Assert.Equal(new TextSpan(0, 10), result.Layout.Find(ArticlePartKind.Separator)!.Span);
        Assert.False(parser.Parse("بيان صحفي عاجل\nالعيون\nعنوان\nنص الخبر.").IsArticle);
    }

    [Fact]
    public void Text_beside_a_choice_goes_on_in_its_branches()
    {
        ArticleTemplate template = ArticleTemplate.Parse("خبر( عاجل|): {headline}\n{body}");
        Assert.Equal("عنوان", Read(template, "خبر: عنوان\nنص الخبر.").Headline);
        Assert.Equal("عنوان", Read(template, "خبر عاجل: عنوان\nنص الخبر.").Headline);
    }

    [Fact]
    public void A_language_that_the_text_does_not_tell_is_refused_when_writing()
    {
        Assert.False(ArticleTemplate.Standard.TryFormat(Sample with { Language = "fr" }, out _, out TemplateProblem? problem));
        Assert.Equal("language", problem.Field);
    }

    [Fact]
    public void A_template_longer_than_any_layout_is_refused()
    {
        TemplateFormatException thrown = Assert.Throws<TemplateFormatException>(() => ArticleTemplate.Parse("{headline}" + new string('س', 1 << 20)));
        Assert.Contains("at most", thrown.Message, StringComparison.Ordinal);
        Assert.InRange(thrown.Offset, 1, 1 << 20);
    }

    [Fact]
    public void Exceptions_that_others_make_have_a_message_and_point_nowhere()
    {
        InvalidOperationException inner = new();
        TemplateFormatException[] made = [new(), new("no template"), new("no template", inner)];
        Assert.Equal(["This is no template.", "no template", "no template"], made.Select(exception => exception.Message));
        Assert.All(made, exception => Assert.Equal(-1, exception.Offset));
        Assert.Same(inner, made[2].InnerException);
    }

    [Fact]
    public void Built_in_layouts_are_found_by_name() => Assert.Same(ArticleTemplate.Standard, ArticleTemplate.BuiltIn["Standard"]);

    private static Article Read(ArticleTemplate template, string text) =>
        new ArticleParser(new ArticleParserOptions { Template = template }).Parse(text).GetArticleOrThrow();
}
