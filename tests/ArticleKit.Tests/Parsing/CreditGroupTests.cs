namespace ArticleKit.Tests.Parsing;

/// <summary>Several people, each with a place.</summary>
public sealed class CreditGroupTests
{
    private const string Lead = "افتتح رئيس المجلس البلدي أمس السوق الجديدة في حي النخيل بحضور عدد كبير من التجار وسكان الأحياء المجاورة.";

    [Theory]
    [InlineData("الرباط: سامي العكاري تونس: ليلى بن عمر")]
    [InlineData("سامي العكاري - الرباط ليلى بن عمر - تونس")]
    [InlineData("الرباط: سامي العكاري - تونس: ليلى بن عمر")]
    public void A_place_belongs_to_the_name_it_stands_with(string byline)
    {
        Article article = Parse(byline);

        Assert.Equal([new Author { Name = "سامي العكاري", Place = "الرباط" }, new Author { Name = "ليلى بن عمر", Place = "تونس" }], article.Authors);
        Assert.Equal("الرباط", article.Place);
        Assert.Equal(["الرباط", "تونس"], article.Places);
        Assert.Equal(byline, article.Byline);
    }

    [Fact]
    public void One_place_is_the_articles_not_an_authors()
    {
        Article article = Parse("سامي العكاري - الرباط");

        Assert.Equal(new Author { Name = "سامي العكاري" }, Assert.Single(article.Authors));
        Assert.Equal("الرباط", article.Place);
        Assert.Empty(article.Places);
    }

    [Theory]
    [InlineData("بقلم سامي العكاري، خبير في الأسواق", "سامي العكاري")]
    [InlineData("بقلم: سامي العكاري، ليلى بن عمر", "سامي العكاري|ليلى بن عمر")]
    public void After_a_name_may_stand_what_somebody_is(string byline, string authors) =>
        Assert.Equal(authors.Split('|'), Parse(byline).Authors.Select(author => author.Name));

    [Theory]
    [InlineData("القاهرة: سامي العكاري - الرياض: ليلى بن عمر", "القاهرة|الرياض", "سامي العكاري|ليلى بن عمر")]
    [InlineData("بلانكا (فرنسا): ليلى بن عمر", "بلانكا|فرنسا", "ليلى بن عمر")]
    public void Doubtful_words_are_places_by_what_they_stand_with(string byline, string places, string authors)
    {
        Article article = Parse(byline);

        Assert.Equal(places.Split('|'), article.Places);
        Assert.Equal(authors.Split('|'), article.Authors.Select(author => author.Name));
    }

    [Theory]
    [InlineData("رام الله (فلسطين) - ", "رام الله (فلسطين)", "رام الله (فلسطين)")]
    [InlineData("مقديشو - نيروبي - ( د ب أ ) - ", "مقديشو - نيروبي", "مقديشو - نيروبي - ( د ب أ )")]
    public void What_opens_a_bracket_keeps_the_one_that_closes_it(string lead, string place, string dateline)
    {
        Article article = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{lead}{Lead}").Article!;

        Assert.Equal((place, dateline), (article.Place, article.Dateline));
    }

    [Fact]
    public void Exclusive_to_somebody_is_a_status()
    {
        Article article = Parse("صنعاء - خاص بالضفاف");

        Assert.Empty(article.Authors);
        Assert.Equal(("صنعاء", "خاص بالضفاف"), (article.Place, article.Status));
    }

    [Fact]
    public void Taken_from_names_the_source() => Assert.Equal("صدى الأسواق", Parse("متابعة عن صدى الأسواق").Agency);

    [Fact]
    public void A_correspondent_has_an_outlet_and_a_place()
    {
        Article article = Parse("مراسلة بي بي سي لدى الأمم المتحدة - نيويورك");

        Assert.Equal(("بي بي سي", "نيويورك"), (article.Outlet, article.Place));
    }

    [Theory]
    [InlineData("حاوره: سامي العكاري أعرب مدرب الفريق عن رضاه بعد المباراة الأخيرة.", "سامي العكاري")]
    [InlineData("متابعة : ليلى بن عمر كشفت البلدية عن موعد افتتاح السوق الجديدة.", "ليلى بن عمر")]
    public void A_name_glued_to_the_lead_ends_before_its_verb(string lead, string author)
    {
        Article article = ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{lead}\n{Lead}").Article!;

        Assert.Equal(author, Assert.Single(article.Authors).Name);
        Assert.Equal(lead, article.Paragraphs[0]);
    }

    private static Article Parse(string byline) => ArticleParser.Default.Parse($"سوق جديدة في حي النخيل تفتح أبوابها\n{byline}\n{Lead}\n{Lead}").Article!;
}
