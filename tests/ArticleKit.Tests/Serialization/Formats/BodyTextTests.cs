using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Formats;

public class BodyTextTests
{
    [Theory]
    [InlineData("a\n\nb\nc", "a", "b\nc")]
    [InlineData("a\r\n \t\r\nb", "a", "b")]
    [InlineData("a\r\rb", "a", "b")]
    [InlineData("a\nb", "a", "b")]
    [InlineData("\n\na\nb\n\n", "a", "b")]
    [InlineData(" a ", "a")]
    [InlineData("a\u2028b", "a\u2028b")]
    [InlineData("")]
    [InlineData(" \n \r\n")]
    public void A_text_is_divided_at_blank_lines_or_else_at_line_ends(string text, params string[] paragraphs) =>
        Assert.Equal(paragraphs, BodyText.Split(text));

    [Fact]
    public void Blank_paragraphs_are_not_written() => Assert.Equal("a\n\nb", BodyText.Join(["", "a", " \n", "b"]));
}
