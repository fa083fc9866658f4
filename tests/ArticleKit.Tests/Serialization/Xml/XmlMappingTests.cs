using System.Xml.Linq;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Xml;

/// <summary>Which field stands where, by the names that other programs look for.</summary>
public class XmlMappingTests
{
    private static readonly XNamespace NitfName = "http://iptc.org/std/NITF/2006-10-18/";
    private static readonly XNamespace ItemName = "http://iptc.org/std/nar/2006-10-01/";
    private static readonly XNamespace AtomName = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Core = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Page = "http://www.w3.org/1999/xhtml";

    private static readonly Article Glued = Article.Parse(
        "عنوان الخبر يصلح للقراءة\nالرباط 7 يونيو 2016/ومع/ أعلن المجلس عن خطة جديدة لتهيئة الحي خلال دورته العادية.");

    [Fact]
    public void A_dateline_glued_to_the_lead_stands_only_in_the_dateline_and_comes_back()
    {
        Assert.Equal("الرباط 7 يونيو 2016/ومع/", Glued.Dateline);
        XElement nitf = XDocument.Parse(Nitf.ToString(Glued)).Root!;
        XElement dateline = Assert.Single(nitf.Descendants(NitfName + "dateline"));
        Assert.Equal(Glued.Dateline, dateline.Value);
        Assert.Equal("الرباط", dateline.Element(NitfName + "location")!.Element(NitfName + "city")!.Value);
        Assert.Equal("7 يونيو 2016", dateline.Element(NitfName + "story.date")!.Value);
        Assert.Equal("20160607", dateline.Element(NitfName + "story.date")!.Attribute("norm")!.Value);
        Assert.StartsWith("أعلن", nitf.Descendants(NitfName + "p").First().Value, StringComparison.Ordinal);
        Assert.Equal(Glued, Nitf.Parse(Nitf.ToString(Glued)));
        Assert.Equal(Glued.Dateline, XDocument.Parse(NewsMLG2.ToString(Glued)).Descendants(ItemName + "dateline").Single().Value);

        // Atom has no place for a dateline: it stays in the text.
        Assert.StartsWith(Glued.Dateline!, XDocument.Parse(AtomFeed.ToString([Glued])).Descendants(Page + "p").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dateline_that_no_longer_says_what_the_fields_say_gives_way_to_them()
    {
        Article moved = Glued with { Place = "فاس", Paragraphs = ["أعلن المجلس."] };
        XElement nitf = XDocument.Parse(Nitf.ToString(moved)).Root!;
        Assert.Equal("فاس، 7 يونيو 2016", Assert.Single(nitf.Descendants(NitfName + "dateline")).Value);
        Assert.Equal(moved, Nitf.Parse(Nitf.ToString(moved)));

        // Glued to the lead it is text of the article, and is shown after what the fields say.
        Article still = Glued with { Place = "فاس" };
        nitf = XDocument.Parse(Nitf.ToString(still)).Root!;
        Assert.Equal(["فاس، 7 يونيو 2016", Glued.Dateline!], nitf.Descendants(NitfName + "dateline").Select(line => line.Value));
        Assert.StartsWith("أعلن", nitf.Descendants(NitfName + "p").First().Value, StringComparison.Ordinal);
        Assert.Equal(still, Nitf.Parse(Nitf.ToString(still)));
    }

    [Fact]
    public void A_raw_byline_is_shown_only_where_reading_it_gives_the_authors()
    {
        Article article = new() { Byline = "بقلم: مريم بنت السالك//نواكشوط", Authors = [new Author { Name = "مريم بنت السالك", Role = "بقلم" }], Place = "نواكشوط" };
        Assert.Equal(article.Byline, Bylines(article).Single().Value);
        Assert.Equal("مريم بنت السالك", Bylines(article).Single().Element(NitfName + "person")!.Value);
        Article changed = article with { Authors = [new Author { Name = "هدى النجار" }, new Author { Name = "كريم السرغيني", Role = "كتب", Place = "فاس" }] };
        Assert.Equal("هدى النجار، كتب: كريم السرغيني (فاس)", Bylines(changed).Single().Value);
        Assert.Equal(changed, Nitf.Parse(Nitf.ToString(changed)));
        Assert.Equal(article with { Place = "فاس" }, Nitf.Parse(Nitf.ToString(article with { Place = "فاس" })));
        Assert.Equal("بقلم: مريم بنت السالك", Bylines(article with { Place = "فاس" }).Single().Value);
    }

    [Fact]
    public void No_instant_is_made_up_from_a_day()
    {
        Article day = new() { Date = new ArticleDate { Iso = new DateOnly(2026, 3, 4), Time = new TimeOnly(5, 6) } };
        Article instant = day with { Date = day.Date! with { Offset = TimeSpan.FromHours(-3.5) } };
        Assert.Equal("2026-03-04", Item(day).Descendants(ItemName + "contentCreated").Single().Value);
        Assert.Equal("2026-03-04T05:06:00-03:30", Item(instant).Descendants(ItemName + "contentCreated").Single().Value);
        Assert.Equal("20260304", Item(day).Descendants(NitfName + "story.date").Single().Attribute("norm")!.Value);
        Assert.Equal("20260304T050600-0330", Item(instant).Descendants(NitfName + "story.date").Single().Attribute("norm")!.Value);
        Assert.Empty(Feed(day).Descendants(AtomName + "published"));
        Assert.Equal("2026-03-04", Feed(day).Descendants(Core + "date").Single().Value);
        Assert.Equal("2026-03-04T05:06:00-03:30", Feed(instant).Descendants(AtomName + "published").Single().Value);
    }

    [Fact]
    public void Instants_that_have_to_be_there_come_from_the_clock_and_ids_from_the_contents_or_the_caller()
    {
        Article article = new() { Headline = "عنوان" };
        Assert.Equal("2026-11-23T12:00:00Z", Item(article).Descendants(ItemName + "versionCreated").Single().Value);
        Assert.All(Feed(article).Descendants(AtomName + "updated"), updated => Assert.Equal("2026-11-23T12:00:00Z", updated.Value));
        string id = Item(article).Attribute("guid")!.Value;
        Assert.StartsWith("urn:uuid:", id, StringComparison.Ordinal);
        Assert.Equal(id, Feed(article).Element(AtomName + "entry")!.Element(AtomName + "id")!.Value);
        Assert.Equal(id, XDocument.Parse(Nitf.ToString(article)).Descendants(NitfName + "doc-id").Single().Attribute("id-string")!.Value);
        string given = AtomFeed.ToString([article], new AtomFeedOptions { Id = "urn:x:f", EntryId = one => "urn:x:" + one.Paragraphs.Length, Title = "اسم" });
        Assert.Equal(["urn:x:f", "urn:x:0"], XDocument.Parse(given).Descendants(AtomName + "id").Select(one => one.Value));
        Assert.Equal("اسم", XDocument.Parse(given).Root!.Element(AtomName + "author")!.Element(AtomName + "name")!.Value);
        Assert.Equal(article, AtomFeed.Parse(given).Single());
        Assert.Contains("urn:x:1", NewsMLG2.ToString(article, new NewsMLG2Options { Id = "urn:x:1", Provider = "مرسل" }), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_field_stands_where_other_programs_look_for_it()
    {
        Article article = HostileTexts.Plain with
        {
            Outlet = "outlet",
            Section = "section",
            Place = "p1",
            Places = ["p1", "p2"],
            Agency = "g1 / g2",
            Agencies = ["g1", "g2"],
            Headline = "head",
            Deck = "deck",
            Kicker = "kicker",
            Captions = ["caption"],
            Tags = ["tag"],
            Paragraphs = ["text"],
            Language = "ar",
            Authors = [new Author { Name = "author" }],
            Credits = [new Credit { Name = "credit" }],
        };
        XElement item = Item(article);
        XElement nitf = item.Descendants(NitfName + "nitf").Single();
        XElement meta = item.Element(ItemName + "contentMeta")!;
        XElement entry = Feed(article).Element(AtomName + "entry")!;
        Assert.Equal("outlet", item.Element(ItemName + "itemMeta")!.Element(ItemName + "provider")!.Value);
        Assert.Equal(["p1", "p2"], meta.Elements(ItemName + "located").Select(one => one.Value));
        Assert.Equal(["g1", "g2"], meta.Elements(ItemName + "infoSource").Select(one => one.Value));
        Assert.Equal(["author", "credit"], meta.Elements().Where(one => one.Name.LocalName is "creator" or "contributor").Select(one => one.Value));
        Assert.Equal("head", meta.Element(ItemName + "headline")!.Value);
        Assert.Equal("ltr", meta.Element(ItemName + "headline")!.Attribute("dir")!.Value);
        Assert.Equal("rtl", item.Attribute("dir")!.Value);
        Assert.Equal("tag", meta.Element(ItemName + "keyword")!.Value);
        Assert.Equal(["deck", "caption"], meta.Elements(ItemName + "description").Select(one => one.Value));
        Assert.Equal("ar", meta.Element(ItemName + "language")!.Attribute("tag")!.Value);
        Assert.Equal(["head", "kicker", "deck"], nitf.Descendants(NitfName + "hedline").Elements().Select(one => one.Value));
        Assert.Equal("outlet", nitf.Descendants(NitfName + "distributor").Single().Element(NitfName + "org")!.Value);
        Assert.Equal(["g1", "g2"], nitf.Descendants(NitfName + "byttl").Select(one => one.Value));
        Assert.Equal(["p1", "p2"], nitf.Descendants(NitfName + "city").Select(one => one.Value));
        Assert.Equal("tag", nitf.Descendants(NitfName + "keyword").Single().Attribute("key")!.Value);
        Assert.Equal("section", nitf.Descendants(NitfName + "pubdata").Single().Attribute("position.section")!.Value);
        Assert.Equal("caption", nitf.Descendants(NitfName + "media-caption").Single().Value);
        Assert.Equal("text", nitf.Descendants(NitfName + "p").Single().Value);
        Assert.Equal("ar", nitf.Attribute("baselang")!.Value);
        Assert.Equal("head", entry.Element(AtomName + "title")!.Value);
        Assert.Equal("author", entry.Element(AtomName + "author")!.Element(AtomName + "name")!.Value);
        Assert.Equal("credit", entry.Element(AtomName + "contributor")!.Element(AtomName + "name")!.Value);
        Assert.Equal(["tag", "section"], entry.Elements(AtomName + "category").Select(one => one.Attribute("term")!.Value));
        Assert.Equal("deck", entry.Element(AtomName + "summary")!.Value);
        Assert.Equal("outlet", entry.Element(Core + "publisher")!.Value);
        Assert.Equal(["p1", "p2"], entry.Elements(Core + "coverage").Select(one => one.Value));
        Assert.Equal(["g1", "g2"], entry.Elements(Core + "source").Select(one => one.Value));
        Assert.Equal("rtl", entry.Descendants(Page + "div").Single().Attribute("dir")!.Value);
        Assert.Equal("ltr", entry.Descendants(Page + "p").Single().Attribute("dir")!.Value);
    }

    private static IEnumerable<XElement> Bylines(Article article) => XDocument.Parse(Nitf.ToString(article)).Descendants(NitfName + "byline");

    private static XElement Item(Article article) => XDocument.Parse(XmlFormat.NewsMLG2.Write(article)).Root!;

    private static XElement Feed(Article article) => XDocument.Parse(XmlFormat.Atom.Write(article)).Root!;
}
