namespace ArticleKit.Tests.Parsing;

/// <summary>Towns of no list, desks, and what stands beside them.</summary>
public sealed class TownTests
{
    private const string Headline = "سوق جديدة في حي النخيل تفتح أبوابها أمام الزوار";
    private const string Lead = "افتتح رئيس المجلس البلدي أمس السوق الجديدة في حي النخيل بحضور عدد كبير من التجار وسكان الأحياء المجاورة.";

    [Theory]
    [InlineData("المدينة - تيزغارين", "المدينة", "تيزغارين", "")]
    [InlineData("تيزغارين، الرباط - أ ف ب", "", "تيزغارين، الرباط", "")]
    [InlineData("تيزغارين (ولاية تكساس): سامي العكاري", "", "تيزغارين (ولاية تكساس)", "سامي العكاري")]
    [InlineData("تيزغارين (نوارسا): سامي العكاري", "", "تيزغارين (نوارسا)", "سامي العكاري")]
    [InlineData("عين النوارس (فرنسا): «الضفاف الجديدة»", "الضفاف الجديدة", "عين النوارس (فرنسا)", "")]
    [InlineData("سامي العكاري (الرباط)", "", "الرباط", "سامي العكاري")]
    [InlineData("الرباط - ساميالعكاري / تصوير - ليلى بنعمر", "", "الرباط", "ساميالعكاري")]
    [InlineData("قرية النوارس: سامي العكاري", "", "قرية النوارس", "سامي العكاري")]
    public void A_town_is_told_by_what_stands_beside_it(string line, string outlet, string place, string authors)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Lead}");

        Assert.Equal((Headline, outlet, place, authors), (article.Headline, article.Outlet ?? "", article.Place ?? "", string.Join('|', article.Authors.Select(author => author.Name))));
    }

    [Theory]
    [InlineData("ليلى بن عمر - وات", "ليلى بن عمر", "", "", "وات")]
    [InlineData("د. ليلى العكاري - وات", "د. ليلى العكاري", "", "", "وات")]
    [InlineData("سيدي النوارس - وات", "", "سيدي النوارس", "", "وات")]
    [InlineData("لندن- منبر21", "", "لندن", "منبر21", "")]
    public void A_person_an_outlet_and_a_town_are_told_by_their_words(string line, string author, string place, string outlet, string agency)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Lead}");

        Assert.Equal(
            (author, place, outlet, agency),
            (string.Join('|', article.Authors.Select(one => one.Name)), article.Place ?? "", article.Outlet ?? "", article.Agency ?? ""));
    }

    [Fact]
    public void Numbers_of_day_and_month_may_be_parted_by_a_dash()
    {
        string lead = $"الكويت - 4 - 2 (كونا) -- {Lead}";
        Article article = Article.Parse($"{Headline}\n{lead}\n{Lead}");

        Assert.Equal(("الكويت", "كونا", "الكويت - 4 - 2 (كونا)"), (article.Place, article.Agency, article.Dateline));
        Assert.Null(article.Date);
        Assert.Null(Article.Parse($"{Headline}\nالكويت - 4 - 2 - {Lead}\n{Lead}").Agency);
    }

    [Theory]
    [InlineData("الجزيرة - المحليات - واس:", "الجزيرة", "المحليات", "واس")]
    [InlineData("ضفاف نيوز | أخبار محلية", "ضفاف نيوز", "أخبار محلية", null)]
    public void A_desk_beside_its_newspaper_is_the_section(string line, string outlet, string section, string? agency)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Lead}");

        Assert.Equal((outlet, section, agency), (article.Outlet, article.Section, article.Agency));
        Assert.Null(article.Place);
    }

    [Theory]
    [InlineData("خاص لـ«ضفاف نيوز» - الرباط")]
    [InlineData("خاص ب «ضفاف نيوز» - الرباط")]
    public void Exclusive_to_an_outlet_credits_nobody(string line)
    {
        Article article = Article.Parse($"{Headline}\n{line}\n{Lead}");

        Assert.Equal(("ضفاف نيوز", "الرباط"), (article.Outlet, article.Place));
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("إيران - العراق: حدود مفتوحة")]
    [InlineData("سامي العكاري")]
    public void Above_a_signed_line_stands_the_headline(string headline)
    {
        Article article = Article.Parse($"{headline}\nالرباط - ليلى بنعمر\n{Lead}\n{Lead}");

        Assert.Equal((headline, "الرباط"), (article.Headline, article.Place));
        Assert.Equal("ليلى بنعمر", Assert.Single(article.Authors).Name);
    }

    [Fact]
    public void The_place_of_a_byline_stands_over_those_of_a_dateline()
    {
        Article article = Article.Parse($"{Headline}\nالرباط - سامي العكاري\nالقاهرة، دمشق (رويترز) - {Lead}\n{Lead}");

        Assert.Equal("الرباط", article.Place);
        Assert.True(article.Places.IsEmpty || article.Places.Contains("الرباط"));
        Assert.Equal("القاهرة، دمشق (رويترز)", article.Dateline);
    }
}
