using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Serialization.Xml;

/// <summary>The official samples, and feeds as the world writes them: read without a crash, and the fields that we know come out.</summary>
public class XmlSampleTests
{
    [Fact]
    public void NITF_without_a_namespace_as_an_agency_sends_it()
    {
        Article article = Nitf.Read(File.ReadAllBytes(Shared.File("schemas", "nitf", "NTB_nitf_sample.xml")));
        Assert.Equal("NTB", article.Outlet);
        Assert.Equal("NTB-AFP-DPA", article.Byline);
        Assert.Equal("Unnao", article.Dateline);
        Assert.Equal("nb-NO", article.Language);
        Assert.Equal(new DateOnly(2021, 5, 16), article.Date!.Iso);
        Assert.Null(article.Date.Offset);
        Assert.Equal("india-korona-bygd", Assert.Single(article.Tags));
        Assert.StartsWith("Pandemien herjer", article.Headline, StringComparison.Ordinal);
        Assert.StartsWith("Kremasjonsbål", Assert.Single(article.Captions), StringComparison.Ordinal);
        Assert.Contains("- Det skjulte India", article.Paragraphs);
        Assert.StartsWith("Koronapandemien", article.Paragraphs[0], StringComparison.Ordinal);
        Assert.Equal("(©NTB)", article.Paragraphs[^1]);
    }

    [Fact]
    public void A_G2_text_with_NITF_inside()
    {
        Article article = G2("LISTING_2_NewsML-G2_Text_Document.xml");
        Assert.Equal("Fed to halt QE to avert \"bubble\"", article.Headline);
        Assert.Equal("By Meredith Jameson, Staff Reporter", article.Byline);
        Assert.Equal("Meredith Jameson", Assert.Single(article.Authors).Name);
        Assert.Equal("New York, NY", article.Place);
        Assert.Equal("Associated Press", article.Agency);
        Assert.Equal("en-US", article.Language);
        Assert.Equal(new ArticleDate { Iso = new DateOnly(2016, 11, 21), Time = new TimeOnly(15, 21, 6), Offset = TimeSpan.FromHours(-5) }, article.Date);
        Assert.Equal(2, article.Paragraphs.Length);
    }

    [Fact]
    public void A_G2_news_message_with_HTML_inside()
    {
        Article article = G2("TT_newsmlg2_sample.xml");
        Assert.Equal("Jan Guillou skriver på ny \"Hamilton\"-bok", article.Headline);
        Assert.Equal("sv", article.Language);
        Assert.Contains(article.Paragraphs, paragraph => paragraph.StartsWith("Boken blir den elfte", StringComparison.Ordinal));
        Assert.DoesNotContain(article.Headline, article.Paragraphs);
        Assert.Single(article.Captions);
    }

    [Fact]
    public void A_G2_photograph_and_a_G2_dateline()
    {
        Article photo = G2("LISTING_3_Photo_in_NewsML-G2.xml");
        Assert.Equal("Getty Images Inc.", photo.Outlet);
        Assert.Equal("Spencer Platt", photo.Authors[0].Name);
        Assert.Equal(7, photo.Tags.Length);
        Assert.Single(photo.Captions);
        Assert.Equal("MOSCOW, Monday (Reuters)", G2("LISTING_28_Illustrating_Located_Subject_and_Dateline.xml").Dateline);
        Assert.Empty(G2("LISTING_21_A_complete_sample_SportsML-G2_document.xml").Paragraphs);
    }

    [Fact]
    public void Every_official_sample_of_G2_is_read_or_refused_for_what_it_is()
    {
        string[] files = Directory.GetFiles(Path.GetDirectoryName(Shared.File("schemas", "newsml-g2", "examples", "LISTING_2_NewsML-G2_Text_Document.xml"))!, "*.xml");
        Assert.True(files.Length >= 30);
        List<string> refused = [];
        foreach (string file in files)
        {
            try
            {
                NewsMLG2.Read(File.ReadAllBytes(file));
            }
            catch (System.Xml.XmlException)
            {
                refused.Add(Path.GetFileName(file));
            }
        }

        // Three pieces of packages, and NewsML 1.2, which is another format.
        Assert.Equal(["LISTING_7", "LISTING_8", "LISTING_9", "afp.com_n"], refused.Select(name => name[..9]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_Arabic_samples_give_their_fields()
    {
        Article nitf = Nitf.Read(File.ReadAllBytes(Shared.File("schemas", "samples-ar", "ar-nitf.xml")));
        Article item = NewsMLG2.Read(File.ReadAllBytes(Shared.File("schemas", "samples-ar", "ar-newsml-g2.xml")));
        Article entry = Assert.Single(AtomFeed.Read(File.ReadAllBytes(Shared.File("schemas", "samples-ar", "ar.atom"))));
        foreach (Article article in (Article[])[nitf, item, entry])
        {
            Assert.Equal("ارتفاع أسعار النفط", article.Headline);
            Assert.Equal(["محمد العلي", "سارة حسن"], article.Authors.Select(author => author.Name));
            Assert.Equal("القاهرة", article.Place);
            Assert.Equal("الجزيرة", article.Outlet);
            Assert.Equal(new DateOnly(2026, 3, 4), article.Date!.Iso);
            Assert.Equal(["الفقرة الأولى.", "الفقرة الثانية."], article.Paragraphs);
            Assert.Equal("ar", article.Language);
        }

        Assert.Equal("بقلم محمد العلي وسارة حسن", nitf.Byline);
        Assert.Null(nitf.Dateline);
        Assert.Equal("القاهرة، 4 مارس 2026", item.Dateline);
    }

    [Fact]
    public void Feeds_with_escaped_HTML_plain_text_inherited_authors_and_copied_entries()
    {
        System.Collections.Immutable.ImmutableArray<Article> articles = AtomFeed.Parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>A paper</title><id>urn:x:1</id><updated>2026-01-01T00:00:00Z</updated>
              <author><name>Staff</name></author>
              <entry><id>urn:x:2</id><title type="html">One &amp;amp; &lt;b&gt;two&lt;/b&gt;</title><updated>2026-01-01T00:00:00Z</updated>
                <published>2026-03-04T05:06:07.5+01:00</published><category term="t" label="Tag"/><summary>Short</summary>
                <content type="html">&lt;style&gt;p{}&lt;/style&gt;&lt;p&gt;First &amp;amp; &lt;a href="x"&gt;linked&lt;/a&gt;&lt;/p&gt;Second&lt;br/&gt;&lt;!-- no --&gt;Third &lt; 4&lt;script&gt;no&lt;/script&gt;</content></entry>
              <entry><id>urn:x:3</id><title>Plain</title><updated>2026-01-01T00:00:00Z</updated><author><name>Huda</name><email>a@b.c</email></author>
                <source><title>Other paper</title><author><name>No</name></author></source><content>First line
            Second line</content></entry>
              <entry xml:lang="fr"><id>urn:x:4</id><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>b</b></div></title><updated>2026-01-01T00:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><h2>Head</h2>Loose <p>Para</p><ul><li>Item</li></ul></div></content></entry>
            </feed>
            """);
        Assert.Equal(3, articles.Length);
        Assert.Equal("One & two", articles[0].Headline);
        Assert.Equal("Staff", articles[0].Authors[0].Name);
        Assert.Equal("A paper", articles[0].Outlet);
        Assert.Equal(new ArticleDate { Iso = new DateOnly(2026, 3, 4), Time = new TimeOnly(5, 6, 7), Offset = TimeSpan.FromHours(1) }, articles[0].Date);
        Assert.Equal("Tag", articles[0].Tags[0]);
        Assert.Equal("Short", articles[0].Deck);
        Assert.Equal(["First & linked", "Second", "Third < 4"], articles[0].Paragraphs);
        Assert.Equal("Huda", Assert.Single(articles[1].Authors).Name);
        Assert.Equal("Other paper", articles[1].Outlet);
        Assert.Null(articles[1].Date);
        Assert.Equal(["First line", "Second line"], articles[1].Paragraphs);
        Assert.Equal("A b", articles[2].Headline);
        Assert.Equal("fr", articles[2].Language);
        Assert.Equal(["Head", "Loose", "Para", "Item"], articles[2].Paragraphs);
    }

    [Fact]
    public void An_entry_with_Dublin_Core_a_subtitle_in_XHTML_and_people_without_a_name()
    {
        Article article = Assert.Single(AtomFeed.Parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><author><name>Staff</name></author>
              <entry><title>T</title><author><email>a@b.c</email></author><dc:creator>Huda</dc:creator><dc:creator>Sara</dc:creator><dc:publisher>Paper</dc:publisher>
                <summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <i>deck</i></div></summary></entry>
            </feed>
            """));
        Assert.Equal(["Huda", "Sara"], article.Authors.Select(author => author.Name));
        Assert.Equal(("A deck", "Paper"), (article.Deck, article.Outlet));
    }

    [Fact]
    public void NITF_with_a_distributor_in_words_notes_and_people_outside_the_byline()
    {
        Article article = Nitf.Parse(
            """
            <nitf><head><title>T</title></head><body><body.head><hedline><hl1>H</hl1></hedline><distributor>The paper</distributor>
              <note><p>For editors</p></note><byline>By <person>Huda</person></byline></body.head>
              <body.content><p>One <person>Sara</person></p><table><tr><td>no</td></tr></table><p>Two</p></body.content></body></nitf>
            """);
        Assert.Equal("The paper", article.Outlet);
        Assert.Equal("Huda", Assert.Single(article.Authors).Name);
        Assert.Equal(["One Sara", "Two"], article.Paragraphs);
    }

    [Theory]
    [InlineData("<inlineData>First\nSecond</inlineData>", "First", "Second")]
    [InlineData("<inlineData contenttype='text/plain'>First</inlineData>", "First")]
    [InlineData("<inlineData contenttype='text/html'>First</inlineData>")]
    [InlineData("<inlineData encoding='e:base64'>Rmlyc3Q=</inlineData>")]
    public void G2_with_the_text_inline_is_read_where_it_is_plain(string content, params string[] paragraphs)
    {
        Article article = NewsMLG2.Parse($"<newsItem><contentMeta><headline>H</headline></contentMeta><contentSet>{content}</contentSet></newsItem>");
        Assert.Equal("H", article.Headline);
        Assert.Equal(paragraphs, article.Paragraphs);
    }

    [Fact]
    public async Task A_long_feed_is_written_in_blocks_as_the_articles_come()
    {
        Article[] articles = [.. Enumerable.Range(0, 500).Select(i => new Article { Headline = $"عنوان {i}", Paragraphs = [new string('ن', 500)] })];
        using MemoryStream stream = new();
        List<long> written = [];
        await AtomFeed.WriteAsync(stream, Counted(), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(articles, AtomFeed.Read(stream.ToArray()));
        Assert.InRange(written.Distinct().Count(), 3, 100);

        async IAsyncEnumerable<Article> Counted()
        {
            foreach (Article article in articles)
            {
                written.Add(stream.Length);
                await Task.Yield();
                yield return article;
            }
        }
    }

    private static Article G2(string name) => NewsMLG2.Read(File.ReadAllBytes(Shared.File("schemas", "newsml-g2", "examples", name)));
}
