namespace ArticleKit.Tests;

public class TextSpanTests
{
    [Fact]
    public void An_empty_span_still_has_a_place()
    {
        TextSpan span = new(5, 0);
        Assert.True(span.IsEmpty);
        Assert.Equal(5, span.End);
    }
}
