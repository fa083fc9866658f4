using System.Collections.Immutable;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleKit.Tests.Serialization.Formats;

public class NinjsRoundTripTests
{
    private static readonly NinjsOptions[] Versions = [.. new[] { "3.1", "2.2", "1.6" }.Select(version => new NinjsOptions { Version = version })];

    [Law(MaxTest = 6_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void What_the_table_says_is_kept_of_any_article_comes_back(Article article) => Assert.All(Versions, version => AssertKept(article, version));

    [Law(MaxTest = 3_000, Arbitrary = [typeof(PrintedArticles)])]
    public void What_the_table_says_is_kept_of_a_printed_article_comes_back(Article article) => Assert.All(Versions, version => AssertKept(article, version));

    [Law(MaxTest = 2_000)]
    public Property An_article_that_was_read_from_text_comes_back_whole() => Prop.ForAll(Arb.From(PrintedArticles.Read), article =>
    {
        foreach (NinjsOptions version in Versions)
        {
            Article back = Ninjs.Parse(Ninjs.ToString(article, version));

            // Where the byline or a line above named another place or day, the fields have that one, and a dateline that contradicts them isn't written.
            bool contradicts = article.Byline is not null || (article is { Dateline: { } dateline, Date.Text: { } day } && !dateline.Contains(day, StringComparison.Ordinal));
            Article expected = back.Dateline is null && contradicts ? Whole(article) with { Dateline = null } : Whole(article);
            Assert.Equal(ArticleJson.Serialize(expected), ArticleJson.Serialize(back));
        }
    });

    [Law(MaxTest = 5_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void What_came_back_once_comes_back_again(Article article)
    {
        Article once = Ninjs.Parse(Ninjs.ToString(article));
        Assert.Equal(once, Ninjs.Parse(Ninjs.ToString(once)));
    }

    // The calendar printed first is in no property; a clock time without an offset is in none of an unresolved date.
    private static Article Whole(Article article) => article.Date is not { Iso: not null } date
        ? article
        : article with { Date = date with { Calendar = ArticleCalendar.Gregorian, Hijri = Kept.Iso(date)!.Hijri } };

    private static void AssertKept(Article article, NinjsOptions options)
    {
        Article given = WellFormed.Of(article);
        Article back = Ninjs.Parse(Ninjs.ToString(article, options));
        Assert.True(back.Authors.SequenceEqual(given.Authors) || back.Authors.SequenceEqual(Kept.Names(given.Authors)));
        Assert.True(back.Byline is null ? given.Authors.IsEmpty : back.Byline == given.Byline || Kept.Names(given.Authors).All(author => back.Byline.Contains(author.Name, StringComparison.Ordinal)));
        Assert.True(back.Dateline is null || back.Dateline == given.Dateline);
        (string? agency, ImmutableArray<string> agencies) = Kept.Several(given.Agency, given.Agencies);
        ImmutableArray<string> paragraphs = Kept.Paragraphs(given.Paragraphs);
        ArticleDate? date = Kept.Iso(given.Date);
        Article expected = given with
        {
            Byline = back.Byline,
            Authors = back.Authors,
            Dateline = back.Dateline,
            Agency = agency,
            Agencies = agencies,
            Date = given.Date?.Text is { } words ? (date ?? new ArticleDate()) with { Text = words } : date,
            Paragraphs = paragraphs,
            Direction = paragraphs.IsEmpty ? null : given.Direction,
        };
        Assert.Equal(expected, back with { Paragraphs = Kept.WithLineFeeds(back.Paragraphs) });
    }
}
