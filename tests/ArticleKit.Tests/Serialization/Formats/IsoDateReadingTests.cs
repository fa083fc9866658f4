using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Formats;

public class IsoDateReadingTests
{
    [Theory]
    [InlineData("2016-06-07", "2016-06-07", null, null)]
    [InlineData("20160607", "2016-06-07", null, null)]
    [InlineData(" 2016-06-07 ", "2016-06-07", null, null)]
    [InlineData("2016-06-07T17:57", "2016-06-07", "17:57:00", null)]
    [InlineData("20160607T1757Z", "2016-06-07", "17:57:00", "00:00")]
    [InlineData("2016-06-07t17:57:08z", "2016-06-07", "17:57:08", "00:00")]
    [InlineData("20160607T175708+0100", "2016-06-07", "17:57:08", "01:00")]
    [InlineData("2016-06-07 17:57:08.125-05:30", "2016-06-07", "17:57:08", "-05:30")]
    [InlineData("2016-06-07 17:57:08 +0100", "2016-06-07", "17:57:08", "01:00")]
    public void Every_spelling_is_read_whole(string text, string day, string? time, string? offset)
    {
        IsoDateReading read = Assert.NotNull(IsoDateReading.Read(text));
        Assert.Equal((day, time, offset), (Invariant($"{read.Day:yyyy-MM-dd}"), read.Time is { } t ? Invariant($"{t:HH:mm:ss}") : null, Text(read.Offset)));
        Assert.True(read.IsWhole);
    }

    [Theory]
    [InlineData("2016-06-07T25:00", null)]
    [InlineData("2016-06-07T17:57:08 GMT", null)]
    [InlineData("2016-06-07 at night", null)]
    [InlineData("2016-06-07x", null)]
    [InlineData("2016-06-07T17:57+15:00", "17:57:00")]
    [InlineData("2016-06-07T17:57:08.", "17:57:08")]
    [InlineData("2016-06-07T17:57:08.1x", "17:57:08")]
    public void What_cannot_be_read_is_left_and_said_to_be(string text, string? time)
    {
        IsoDateReading read = Assert.NotNull(IsoDateReading.Read(text));
        Assert.Equal((new DateOnly(2016, 6, 7), time, null, false), (read.Day, read.Time is { } t ? Invariant($"{t:HH:mm:ss}") : null, Text(read.Offset), read.IsWhole));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2016")]
    [InlineData("2016-6-7")]
    [InlineData("2016-02-30")]
    [InlineData("7 June 2016")]
    public void What_begins_with_no_day_is_none(string text) => Assert.Null(IsoDateReading.Read(text));

    private static string? Text(TimeSpan? offset) => offset is { } known ? (known < TimeSpan.Zero ? "-" : "") + Invariant($"{known:hh\\:mm}") : null;

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
