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

    [Fact]
    public void Spans_are_ordered_by_start_then_by_length()
    {
        TextSpan[] ordered = [new(1, 0), new(1, 4), new(2, 1), new(3, 0)];
        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.All(ordered.Zip(ordered[1..]), pair =>
        {
            Assert.True(pair.First < pair.Second && pair.First <= pair.Second);
            Assert.True(pair.Second > pair.First && pair.Second >= pair.First);
            Assert.False(pair.First >= pair.Second || pair.Second <= pair.First);
        });
        Assert.True(ordered[0] <= new TextSpan(1, 0) && ordered[0] >= new TextSpan(1, 0));
        Assert.False(ordered[0] < new TextSpan(1, 0) || ordered[0] > new TextSpan(1, 0));
    }
}
