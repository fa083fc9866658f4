using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public class ArticleScriptTests
{
    [Theory]
    [InlineData("خبر", TextDirection.RightToLeft)]
    [InlineData("news خبر", TextDirection.LeftToRight)]
    [InlineData("123 ١٢٣ - خبر news", TextDirection.RightToLeft)]
    [InlineData("\u200Enews", TextDirection.LeftToRight)]
    [InlineData("\u200F123", TextDirection.RightToLeft)]
    [InlineData("\u061C123", TextDirection.RightToLeft)]
    [InlineData("\u2066news\u2069 خبر", TextDirection.RightToLeft)]
    [InlineData("\u2068a\u2067b\u2069c\u2069 خبر", TextDirection.RightToLeft)]
    [InlineData("\u2069\u2069خبر", TextDirection.RightToLeft)]
    [InlineData("\u202Anews\u202C خبر", TextDirection.LeftToRight)]
    [InlineData("\U0001E900", TextDirection.RightToLeft)] // ADLAM CAPITAL LETTER ALIF
    [InlineData("\U00010A00", TextDirection.RightToLeft)] // KHAROSHTHI LETTER A
    [InlineData("\U0001D400", TextDirection.LeftToRight)] // MATHEMATICAL BOLD CAPITAL A
    [InlineData("\u05D0", TextDirection.RightToLeft)] // HEBREW LETTER ALEF
    [InlineData("\u2066news", null)]
    [InlineData("123 ... \uD83D\uDE00 \uD800", null)]
    [InlineData("", null)]
    public void A_paragraph_has_the_direction_of_its_first_strong_character(string paragraph, TextDirection? direction) =>
        Assert.Equal(direction, ParagraphDirection.Of(paragraph));

    [Fact]
    public void An_article_has_the_direction_of_most_paragraphs()
    {
        Assert.Equal(TextDirection.RightToLeft, new Article { Headline = "news", Paragraphs = ["خبر", "news", "خبر", "1"] }.Direction);
        Assert.Equal(TextDirection.LeftToRight, new Article { Headline = "خبر", Paragraphs = ["news", "خبر"] }.Direction);
        Assert.Equal(TextDirection.RightToLeft, new Article { Headline = "خبر", Paragraphs = ["1"] }.Direction);
        Assert.Null(new Article { Headline = "1", Outlet = "خبر" }.Direction);
        Assert.Equal(TextDirection.LeftToRight, new Article { Headline = "خبر", Direction = TextDirection.LeftToRight }.Direction);
    }

    [Theory]
    [InlineData("في إطار التنسيق المشترك عقد المجلس لقاء مهما", "ar")]
    [InlineData("في الرباط news", "ar")]
    [InlineData("في news and more news", null)]
    [InlineData("گزارش پایگاه خبری", null)] // Persian: gaf, peh, Farsi yeh, keheh
    [InlineData("ﺍﻟﺠﻴﻼﻟﻲ ﺑﻨﺤﻠﻴﻤﺔ", "ar")] // presentation forms
    [InlineData("123 ..", null)]
    public void Arabic_text_is_told_from_other_text(string paragraph, string? language) =>
        Assert.Equal(language, new Article { Paragraphs = [paragraph] }.Language);

    [Fact]
    public void Under_one_letter_in_a_hundred_may_be_foreign_to_Arabic()
    {
        string foreign = "\u06AF"; // ARABIC LETTER GAF
        Assert.Equal("ar", new Article { Paragraphs = [new string('ب', 100), foreign] }.Language);
        Assert.Null(new Article { Paragraphs = [new string('ب', 99), foreign] }.Language);
    }

    [TextProperty]
    public void Language_and_direction_survive_replacing_lone_surrogates(string text)
    {
        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        Assert.Equal(new Article { Paragraphs = [whole] }.Direction, new Article { Paragraphs = [text] }.Direction);
        Assert.Equal(new Article { Paragraphs = [whole] }.Language, new Article { Paragraphs = [text] }.Language);
    }
}
