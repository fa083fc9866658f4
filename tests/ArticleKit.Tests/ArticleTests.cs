using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;

namespace ArticleKit.Tests;

public class ArticleTests
{
    private static Article Full() => new()
    {
        Outlet = "العيون الآن",
        Section = "جهات",
        Byline = "بقلم سعيد بنعلي",
        Authors = [new Author { Name = "سعيد بنعلي", Role = "بقلم", Place = "الرباط" }],
        Credits = [new Credit { Name = "راوية", Role = "تصوير" }],
        Dateline = "الرباط 7 يونيو 2016/ومع/",
        Place = "الرباط",
        Places = ["الرباط", "سلا"],
        Agency = "ومع",
        Agencies = ["ومع", "واس"],
        Date = new ArticleDate
        {
            Text = "7 يونيو 2016",
            Iso = new DateOnly(2016, 6, 7),
            Hijri = new HijriDate(1437, 9, 2),
            Calendar = ArticleCalendar.Gregorian,
            Time = new TimeOnly(17, 57),
            Offset = TimeSpan.Zero,
        },
        Status = "خاص",
        Kicker = "قبل القمة",
        Headline = "عنوان",
        Deck = "ملخص",
        Captions = ["صورة"],
        Paragraphs = ["فقرة", "أخرى"],
        Tags = ["ماء"],
        Language = "ar",
        Direction = TextDirection.RightToLeft,
    };

    [Fact]
    public void Articles_made_alike_are_equal_with_equal_hashes()
    {
        Assert.Equal(Full(), Full());
        Assert.Equal(Full().GetHashCode(), Full().GetHashCode());
        Assert.NotSame(Full(), Full());
    }

    [Fact]
    public void An_article_prints_its_headline_and_its_sizes_and_no_more()
    {
        Article article = new() { Headline = "عنوان", Authors = [new Author { Name = "سعاد اليعقوبي" }], Paragraphs = ["فقرة.", "فقرة ثانية."] };
        Assert.Equal("Article { Headline = عنوان, Authors = 1, Paragraphs = 2 }", article.ToString());
    }

    [Fact]
    public void Every_property_counts_in_equality()
    {
        Article empty = new();
        foreach (PropertyInfo property in typeof(Article).GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            Article changed = Full() with { };
            object? other = property.PropertyType == typeof(string) ? "شيء آخر"
                : property.PropertyType == typeof(TextDirection?) ? TextDirection.LeftToRight
                : property.GetValue(empty);
            property.SetValue(changed, other);
            Assert.False(Full().Equals(changed), $"{property.Name} does not count");
            Assert.False(changed.Equals(Full()), $"{property.Name} does not count");
        }
    }

    [Fact]
    public void Lists_left_out_or_default_are_empty()
    {
        Article article = new() { Paragraphs = default, Authors = default };
        Assert.Empty(article.Paragraphs);
        Assert.Empty(article.Authors);
        Assert.Empty(new Article().Tags);
        Assert.Equal(new Article(), article);
    }

    [Fact]
    public void A_language_left_to_the_text_equals_the_same_one_given()
    {
        Article article = new() { Paragraphs = ["خبر من الرباط"] };
        Assert.Equal("ar", article.Language);
        Assert.Equal(article, article with { Language = "ar", Direction = TextDirection.RightToLeft });
        Assert.Equal(article.GetHashCode(), (article with { Language = "ar" }).GetHashCode());
        Assert.Null((article with { Paragraphs = ["news"] }).Language);
    }

    [Fact]
    public void What_no_article_can_hold_is_refused_when_made()
    {
        Assert.Throws<ArgumentException>(() => new Article { Paragraphs = ImmutableArray.Create<string>([null!]) });
        Assert.Throws<ArgumentNullException>(() => new Author { Name = null! });
        Assert.Throws<ArgumentException>(() => new ArticleDate { Hijri = default(HijriDate) });
        Assert.Throws<ArgumentException>(() => new ArticleDate { Time = new TimeOnly(1) });
        Assert.Throws<ArgumentException>(() => new ArticleDate { Offset = TimeSpan.FromHours(15) });
        Assert.Throws<ArgumentException>(() => new ArticleDate { Offset = TimeSpan.FromSeconds(1) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArticleDate { Calendar = (ArticleCalendar)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Article { Direction = (TextDirection)7 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new HijriDate(1446, 13, 1));
    }

    [Theory]
    [InlineData("1446-01-30", true)]
    [InlineData("1446-1-30", false)]
    [InlineData("1446-01-31", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("١٤٤٦-٠١-٣٠", false)]
    [InlineData("1446/01/30", false)]
    [InlineData(null, false)]
    public void A_Hijri_date_reads_back_as_written(string? text, bool valid)
    {
        Assert.Equal(valid, HijriDate.TryParse(text, out HijriDate date));
        Assert.Equal(valid ? text : "0000-00-00", date.ToString());
    }

    [Fact]
    public void A_date_prints_itself_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            // One of our own, which is there without ICU too.
            CultureInfo culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.DateTimeFormat.ShortDatePattern = "dd|MM|yy";
            culture.DateTimeFormat.LongTimePattern = "ss|mm|HH";
            culture.DateTimeFormat.ShortTimePattern = "mm|HH";
            CultureInfo.CurrentCulture = culture;
            ArticleDate date = new() { Iso = new DateOnly(2026, 11, 24), Time = new TimeOnly(10, 35), Offset = TimeSpan.FromHours(3) };

            Assert.Equal("24|11|26", date.Iso.Value.ToString(CultureInfo.CurrentCulture));
            Assert.Equal("ArticleDate { Text = , Iso = 2026-11-24, Hijri = , Calendar = Gregorian, Time = 10:35:00, Offset = 03:00:00 }", date.ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
