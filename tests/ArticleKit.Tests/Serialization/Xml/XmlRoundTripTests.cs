using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization.Xml;

public class XmlRoundTripTests
{
    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void NITF_gives_every_field_back(Article article, bool indented) => AssertComesBack(XmlFormat.Nitf, article, indented);

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void NewsML_G2_gives_every_field_back(Article article, bool indented) => AssertComesBack(XmlFormat.NewsMLG2, article, indented);

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void Atom_gives_every_field_back(Article article, bool indented) => AssertComesBack(XmlFormat.Atom, article, indented);

    [Law(MaxTest = 2_000, Arbitrary = [typeof(PrintedArticles)])]
    public void Articles_as_they_are_read_and_changed_come_back_from_every_format(Article article, bool indented)
    {
        foreach (XmlFormat format in XmlFormat.All)
        {
            AssertComesBack(format, article, indented);
        }
    }

    [Law(MaxTest = 2_000, Arbitrary = [typeof(ArticleGenerators)])]
    public async Task String_buffer_and_stream_get_the_same_bytes_and_give_the_same_article(Article article, bool indented)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        NitfOptions nitf = new() { Indented = indented };
        ArrayBufferWriter<byte> buffer = new();
        using MemoryStream stream = new();
        Nitf.Write(buffer, article, nitf);
        await Nitf.WriteAsync(stream, article, nitf, token);
        Assert.Equal(Encoding.UTF8.GetBytes(Nitf.ToString(article, nitf)), buffer.WrittenSpan);
        Assert.Equal(buffer.WrittenSpan, stream.ToArray());
        Assert.Equal(Nitf.Parse(Nitf.ToString(article, nitf)), Nitf.Read(buffer.WrittenSpan));
        using ChunkedStream chunks = new(stream.ToArray(), 1, 700, 3);
        Assert.Equal(Nitf.Read(buffer.WrittenSpan), await Nitf.ReadAsync(chunks, token));

        NewsMLG2Options item = new() { Indented = indented, Time = XmlFormat.Clock };
        ArrayBufferWriter<byte> itemBuffer = new();
        using MemoryStream itemStream = new();
        NewsMLG2.Write(itemBuffer, article, item);
        await NewsMLG2.WriteAsync(itemStream, article, item, token);
        Assert.Equal(Encoding.UTF8.GetBytes(NewsMLG2.ToString(article, item)), itemBuffer.WrittenSpan);
        Assert.Equal(itemBuffer.WrittenSpan, itemStream.ToArray());
        using ChunkedStream itemChunks = new(itemStream.ToArray(), 5000, 1);
        Assert.Equal(NewsMLG2.Read(itemBuffer.WrittenSpan), await NewsMLG2.ReadAsync(itemChunks, token));
    }

    [Law(MaxTest = 1_000, Arbitrary = [typeof(ArticleGenerators)])]
    public async Task A_feed_gives_its_articles_back_in_order_whichever_way_it_is_written(Article[] articles, bool indented)
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        AtomFeedOptions options = new() { Indented = indented, Time = XmlFormat.Clock, Title = "t" };
        ArrayBufferWriter<byte> buffer = new();
        using MemoryStream stream = new();
        AtomFeed.Write(buffer, articles, options);
        await AtomFeed.WriteAsync(stream, articles, options, token);
        Assert.Equal(Encoding.UTF8.GetBytes(AtomFeed.ToString(articles, options)), buffer.WrittenSpan);
        Assert.Equal(buffer.WrittenSpan, stream.ToArray());
        stream.SetLength(0);
        await AtomFeed.WriteAsync(stream, articles.ToAsyncEnumerable(), options, token);
        Assert.Equal(buffer.WrittenSpan, stream.ToArray());
        Assert.True(stream.CanWrite, "The stream is the caller's.");
        Assert.Equal(articles.Select(XmlAllowed.Of), AtomFeed.Read(buffer.WrittenSpan));
        using ChunkedStream chunks = new(stream.ToArray(), 17);
        Assert.Equal(articles.Select(XmlAllowed.Of), await AtomFeed.ReadAsync(chunks, token));
    }

    private static void AssertComesBack(XmlFormat format, Article article, bool indented)
    {
        string text = format.Write(article, indented);
        Article expected = XmlAllowed.Of(article);
        Article read = format.Parse(text);
        if (expected != read)
        {
            Assert.Equal(ArticleJson.Serialize(expected), ArticleJson.Serialize(read));
            Assert.Fail($"Alike as JSON, yet another article: {text}");
        }
    }
}
