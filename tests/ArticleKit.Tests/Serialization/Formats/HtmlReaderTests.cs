using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization.Formats;

public class HtmlReaderTests
{
    [Theory]
    [InlineData("<p>a</p><p>b <b>c</b>\n d</p>", "a", "b c d")]
    [InlineData("a<br>b<BR/>c", "a", "b", "c")]
    [InlineData("<div><h1>a</h1>b<ul><li>c</li></ul></div>", "a", "b", "c")]
    [InlineData("a &lt;b&gt; &amp;amp; &#1575;&nbsp;x", "a <b> &amp; \u0627\u00A0x")]
    [InlineData("<p title=\"a > b\">c</p>", "c")]
    [InlineData("<script>a<p>b</script >c<style>d</STYLE>e<!-- f > g -->h", "ceh")]
    [InlineData("<html><head><title>t</title></head><body>a</body></html>", "a")]
    [InlineData("a < b <3 <", "a < b <3 <")]
    [InlineData("<!DOCTYPE html><?x y?>a", "a")]
    [InlineData("<!-->a", "a")]
    [InlineData("<p>a<p>", "a")]
    [InlineData("a<p b=\"c", "a")]
    [InlineData("<NoScript>a</noscript>b", "b")]
    [InlineData("<script>a")]
    [InlineData("<span>a</span>b", "ab")]
    [InlineData("")]
    public void The_text_of_blocks_comes_out(string html, params string[] paragraphs) => Assert.Equal(paragraphs, HtmlReader.Paragraphs(html));

    [Theory]
    [InlineData("<div lang=\"ar\" dir=\"rtl\"><p dir=\"ltr\">a", TextDirection.RightToLeft)]
    [InlineData("<p DIR=\"LTR\">a", TextDirection.LeftToRight)]
    [InlineData("<p>a<p dir=\"rtl\">", null)]
    [InlineData("a dir=\"rtl\"", null)]
    [InlineData("", null)]
    public void The_direction_is_that_of_the_first_tag(string html, TextDirection? direction) => Assert.Equal(direction, HtmlReader.DirectionOf(html));

    [Law(MaxTest = 5_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void What_was_written_as_HTML_gives_its_words_back(Article article)
    {
        Article given = WellFormed.Of(article);
        Assert.Equal(Words(given.Paragraphs), Words(HtmlReader.Paragraphs(HtmlParagraphs.Write(given))));
    }

    private static string[] Words(IEnumerable<string> paragraphs) => [.. paragraphs.Select(Words).Where(words => words.Length > 0)];

    // Without white space, which HTML folds, and without the control characters that it can't hold.
    private static string Words(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not (< ' ' or (>= '\u007F' and <= '\u009F') or '\uFFFD')));
}
