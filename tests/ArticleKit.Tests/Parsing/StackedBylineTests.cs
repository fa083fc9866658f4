namespace ArticleKit.Tests.Parsing;

public class StackedBylineTests
{
    private const string Headline = "المجلس يصادق على تهيئة حي النوارس في دورته الأخيرة";
    private const string Lead = "صادق المجلس، في دورة عقدها أمس بحضور أغلب أعضائه، على مشروع طال انتظاره لتهيئة أزقة الحي وإنارتها وغرس الأشجار على جنباتها.";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" \r\n\r\n\u200F")]
    public void Credits_one_below_the_other_are_one_byline(string lineEnd)
    {
        ArticleParseResult result = ArticleParser.Default.Parse(string.Join(lineEnd, Headline, "الرباط", "خاص", "نادر الغمراوي", Lead, Lead));

        Assert.Equal("الرباط\nخاص\nنادر الغمراوي", result.Article!.Byline);
        Assert.Equal(("الرباط", "خاص", "نادر الغمراوي"), (result.Article.Place, result.Article.Status, result.Article.Authors[0].Name));
        Assert.Equal(2, result.Layout.Parts.Count(part => part.Kind == ArticlePartKind.Byline));
    }

    [Fact]
    public void A_byline_that_the_text_parts_from_another_is_not_joined_to_it()
    {
        Article article = Article.Parse($"{Headline}\nنادر الغمراوي - الرباط\n{Lead}\n{Lead}\n{Lead}\n{Lead}\n{Lead}\n2020-11-09\nسمير الوزاني\nشارك الخبر");

        Assert.Equal("نادر الغمراوي - الرباط", article.Byline);
        Assert.Equal(2, article.Authors.Length);
    }

    [Fact]
    public void Templates_print_stacked_credits_as_fields()
    {
        Article article = Article.Parse($"{Headline}\nالرباط\nنادر الغمراوي\n{Lead}\n{Lead}");
        string text = ArticleTemplate.Parse("{byline}\n{headline}\n{body}").Format(article);

        Assert.StartsWith("نادر الغمراوي//الرباط\n", text, StringComparison.Ordinal);
    }
}
