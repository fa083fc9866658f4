using System.Collections.Immutable;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization.Formats;

public class JsonLdRoundTripTests
{
    private static readonly JsonLdOptions WithDirection = new() { WithDirection = true };

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void What_the_table_says_is_kept_of_any_article_comes_back(Article article) => AssertKept(article);

    [Law(MaxTest = 5_000, Arbitrary = [typeof(PrintedArticles)])]
    public void What_the_table_says_is_kept_of_a_printed_article_comes_back(Article article) => AssertKept(article);

    private static void AssertKept(Article article)
    {
        Article given = WellFormed.Of(article);
        Article back = JsonLd.Parse(JsonLd.ToString(article));
        Assert.True(back.Dateline is null || back.Dateline == given.Dateline);
        (string? place, ImmutableArray<string> places) = Kept.Several(given.Place, given.Places);
        (string? agency, ImmutableArray<string> agencies) = Kept.Several(given.Agency, given.Agencies);
        Article expected = new()
        {
            Outlet = given.Outlet,
            Section = given.Section,
            Authors = Kept.Names(given.Authors),
            Credits = [.. given.Credits.Select(credit => new Credit { Name = credit.Name })],
            Dateline = back.Dateline,
            Place = place,
            Places = places,
            Agency = agency,
            Agencies = agencies,
            Date = Kept.Iso(given.Date),
            Kicker = given.Kicker,
            Headline = given.Headline,
            Deck = given.Deck,
            Captions = given.Captions,
            Paragraphs = Kept.Paragraphs(Glued(back.Dateline, given.Paragraphs)),
            Tags = given.Tags,
            Language = given.Language,
        };
        Article withLineFeeds = back with { Paragraphs = Kept.WithLineFeeds(back.Paragraphs) };
        Assert.Equal(expected, withLineFeeds);

        Article withDirection = JsonLd.Parse(JsonLd.ToString(article, WithDirection));
        Assert.Equal(given.Direction ?? back.Direction, withDirection.Direction);
        Assert.Equal(back with { Direction = null }, withDirection with { Direction = null });
    }

    // A lead that begins with a dash, beside a dateline that is not glued to it, looks as if it were.
    private static string[] Glued(string? dateline, IEnumerable<string> paragraphs)
    {
        string[] body = [.. paragraphs.Where(paragraph => !string.IsNullOrWhiteSpace(paragraph))];
        if (dateline is not null && body.Length > 0 && !body[0].StartsWith(dateline, StringComparison.Ordinal) && body[0].TrimStart()[0] == '-')
        {
            body[0] = dateline + body[0].TrimStart();
        }

        return body;
    }
}
