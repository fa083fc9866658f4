using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Xml;
using ArticleKit.Serialization;

namespace ArticleKit.Consumer;

/// <summary>NITF, NewsML-G2 and Atom, both directions.</summary>
internal static class Xml
{
    public static async Task CheckAsync()
    {
        Article article = Article.Parse(Sample.Text);
        Check.Equal(article, Nitf.Parse(Nitf.ToString(article)));
        Check.Equal(article, NewsMLG2.Parse(NewsMLG2.ToString(article)));
        Check.That(AtomFeed.Parse(AtomFeed.ToString([article, article])) is [var first, var second] && first == article && second == article);
        Check.That(Throws(() => Nitf.Parse("<!DOCTYPE nitf []><nitf/>")));
        Check.That(Throws(() => NewsMLG2.Parse("<nitf/>")));

        ArrayBufferWriter<byte> buffer = new();
        Nitf.Write(buffer, article, new NitfOptions { Id = "urn:x:1", Indented = true });
        Check.That(Encoding.UTF8.GetString(buffer.WrittenSpan).Contains("<hl1>" + Sample.Headline + "</hl1>", StringComparison.Ordinal));
        Check.Equal(article, Nitf.Read(buffer.WrittenSpan));

        using MemoryStream stream = new();
        await NewsMLG2.WriteAsync(stream, article);
        stream.Position = 0;
        Check.Equal(article, await NewsMLG2.ReadAsync(stream));

        stream.SetLength(0);
        await AtomFeed.WriteAsync(stream, new[] { article }.ToAsyncEnumerable());
        stream.Position = 0;
        ImmutableArray<Article> read = await AtomFeed.ReadAsync(stream);
        Check.Equal(article, read[0]);
    }

    private static bool Throws(Action action)
    {
        try
        {
            action();
            return false;
        }
        catch (XmlException)
        {
            return true;
        }
    }
}
