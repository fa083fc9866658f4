namespace ArticleKit.Tests.Dates;

public class ArabicDateTests
{
    [Theory]
    [InlineData(2049, "05/06/24", 2024)]
    [InlineData(2049, "05/06/49", 2049)]
    [InlineData(2049, "05/06/50", 1950)]
    [InlineData(1999, "05/06/24", 1924)]
    [InlineData(2000, "05/06/00", 2000)]
    [InlineData(2000, "05/06/01", 1901)]
    public void A_year_of_two_digits_is_the_last_one_that_the_option_allows(int last, string text, int year)
    {
        ArabicDate date = Assert.Single(All(text, new ArabicDateOptions { LastYearOfTwoDigits = last }));
        Assert.Equal(new DateOnly(year, 6, 5), date.Gregorian);
        Assert.Equal(ArabicDateProblem.None, date.Problem);
    }

    [Fact]
    public void Without_the_option_a_year_of_two_digits_is_unresolved()
    {
        ArabicDate date = Assert.Single(All("05/06/24", new ArabicDateOptions()));
        Assert.Equal((null, ArabicDateProblem.TwoDigitYear), (date.Gregorian, date.Problem));
    }

    [Theory]
    [InlineData(99)]
    [InlineData(10_000)]
    [InlineData(-1)]
    public void A_last_year_that_no_calendar_prints_is_refused(int last) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArabicDateOptions { LastYearOfTwoDigits = last });

    [Theory]
    [InlineData("الثلاثاء 7 يونيو 2016 - 25:10")]
    [InlineData("الثلاثاء 7 يونيو 2016 - 12:60")]
    [InlineData("الثلاثاء 7 يونيو 2016 - 12:10:61")]
    public void What_no_clock_shows_is_no_time_of_the_date(string text)
    {
        ArabicDate date = Assert.Single(All(text, new ArabicDateOptions()));
        Assert.Equal((new DateOnly(2016, 6, 7), null), (date.Gregorian, date.Time));
    }

    [Theory]
    [InlineData("الإصدار 7 . 6 . 2016")]
    [InlineData("الملف 7/6/2016/15")]
    [InlineData("الإصدار 7.6.2016.15")]
    public void Versions_and_file_numbers_are_no_dates(string text) => Assert.False(ArabicDate.TryFind(text, null, out _));

    [Fact]
    public void Nothing_ago_is_no_day() => Assert.False(ArabicDate.TryFind("قبل 0 أيام", new DateOnly(2026, 3, 4), out _));

    [Fact]
    public void Nothing_is_found_where_no_day_is_known()
    {
        Assert.False(ArabicDate.TryFind("يوم الثلاثاء الماضي", null, out ArabicDate date));
        Assert.Equal(default, date);
    }

    [Theory]
    [InlineData("7 يونيو 2016.", true)]
    [InlineData("«7 يونيو 2016»", true)]
    [InlineData("7 يونيو 2016 في الرباط", false)]
    [InlineData("7 يونيو 2016 - 12", false)]
    public void A_date_alone_has_no_words_and_numbers_beside_it(string text, bool alone) => Assert.Equal(alone, ArabicDate.TryParse(text, out _));

    private static List<ArabicDate> All(string text, ArabicDateOptions options)
    {
        List<ArabicDate> all = [];
        foreach (ArabicDate date in ArabicDate.Enumerate(text, options))
        {
            all.Add(date);
        }

        return all;
    }
}
