using System.Text;

namespace ArticleKit.Tests.Parsing;

/// <summary>Texts that fuzzing found, each with what went wrong.</summary>
public class FuzzFindingsTests
{
    [Theory]

    // An outlet of two short words beside an agency and a city was cut at an article that it doesn't have.
    [InlineData("\u0627\u0644\u0632\u0628\u064A\u0631(\u0648\u0627\u0633)C \u0627\u0677\u0627\u0646")]
    [InlineData("\u0000\u0627\u0644\u0631\u064A\u0627\u0636(\u0648\u0627\u0633)\u0615 \u0673")]
    [InlineData("\u0627\u0644\u0631\u064A\u0627\u0636 - \u0648\u0627\u0633 - \u0627 \u0628")]

    // Of two dates the second comes to a day.
    [InlineData("\uFFFD\n\u0623\u0645\u0633/5/3/2016\u0637 \u064A:\u0627\u0644\u0639\u064A\u0633\u0648\u064A\u0629")]
    public void They_are_read_and_cut(string text)
    {
        ArticleParseResult result = ArticleParser.Default.Parse(text);
        LayoutChecks.IsTreeOver(result.Layout, text.Length);
        LayoutChecks.CutsValues(result.Article!, result.Layout, span => span.Slice(text).ToString());
        Assert.Equal(result.Article, ArticleParser.Default.ParseUtf8(Encoding.UTF8.GetBytes(text)).Article);
    }
}
