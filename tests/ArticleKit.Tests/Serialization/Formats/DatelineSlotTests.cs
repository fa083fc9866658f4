using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Formats;

public class DatelineSlotTests
{
    [Theory]
    [InlineData("d", "d - a", " - a")]
    [InlineData("d", "d- a", "- a")]
    [InlineData("d/x/", "d/x/ a", " a")]
    [InlineData("d", "d: a", ": a")]
    [InlineData("d", "da", "da")]
    [InlineData("d", "d", "d")]
    [InlineData("d", "d  ", "d  ")]
    [InlineData("d", " a", "a")]
    [InlineData(null, " a", " a")]
    [InlineData("", " a", " a")]
    public void A_dateline_that_is_glued_to_the_lead_is_cut_and_put_back(string? dateline, string lead, string written)
    {
        Assert.Equal(written, DatelineSlot.Cut(dateline, lead));
        Assert.Equal(lead.StartsWith(' ') ? written : lead, DatelineSlot.PutBack(dateline, written));
    }
}
