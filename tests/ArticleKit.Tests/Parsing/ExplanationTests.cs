using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Parsing;

/// <summary>Explaining runs the same assignment, and says rules and scores.</summary>
public sealed class ExplanationTests
{
    private const string Text = "ضفاف نيوز\nكريم السرغيني//آسفي\nسوق جديدة في حي النخيل تفتح أبوابها\nافتتح رئيس المجلس البلدي أمس السوق الجديدة في حي النخيل بحضور عدد كبير من التجار وسكان الأحياء.";

    [Fact]
    public void Each_part_has_its_rule()
    {
        ArticleExplanation why = ArticleParser.Default.Explain(Text);

        Assert.Equal("byline: author//place", why.Of(ArticlePartKind.Place).Rule);
        Assert.Equal("byline: author//place", why.Of(ArticlePartKind.Byline).Rule);
        Assert.Equal(ArticleConfidence.Certain, why.Of(ArticlePartKind.Author, 0).Confidence);
        Assert.Equal("outlet", why.Of(ArticlePartKind.Outlet).Rule);
        Assert.Equal("headline", why.Of(ArticlePartKind.Headline).Rule);
        Assert.Equal("paragraph", why.Of(ArticlePartKind.Paragraph, 0).Rule);
        Assert.NotNull(why.Of(ArticlePartKind.Headline).RunnerUp);
        Assert.True(why.Of(ArticlePartKind.Headline).Score > why.Of(ArticlePartKind.Headline).RunnerUpScore);
        Assert.Null(why.Find(ArticlePartKind.Agency));
        Assert.Throws<KeyNotFoundException>(() => why.Of(ArticlePartKind.Agency));
    }

    [TextProperty]
    public void It_is_the_same_layout(string text)
    {
        ArticleParseResult parsed = ArticleParser.Default.Parse(text);
        ArticleExplanation explained = ArticleParser.Default.Explain(text);
        Assert.Equal(parsed.Layout, explained.Result.Layout);
        Assert.Equal(parsed.Article, explained.Result.Article);
        Assert.Equal(
            parsed.Layout.AllParts().Where(part => part.Kind != ArticlePartKind.Separator && part.Other != OtherPartKind.Blank),
            explained.Parts.Select(one => one.Part));
    }

    [Fact]
    public void A_text_that_is_too_long_has_no_parts_to_explain() =>
        Assert.Empty(new ArticleParser(new ArticleParserOptions { MaxLength = 3 }).Explain(Text).Parts);
}
