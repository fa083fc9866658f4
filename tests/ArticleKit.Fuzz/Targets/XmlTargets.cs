using System.Collections.Immutable;
using ArticleKit.Fuzz.Engine;
using ArticleKit.Serialization;
using ArticleKit.Tests.Serialization;
using ArticleKit.Tests.Serialization.Xml;

namespace ArticleKit.Fuzz.Targets;

/// <summary>XML: read or refused, the same from bytes and pieces; every field of what was read comes back.</summary>
internal static class XmlTargets
{
    public static void RunNitf(byte[] input) => Check(
        input,
        () => [Nitf.Read(input)],
        stream => [Nitf.ReadAsync(stream).AsTask().GetAwaiter().GetResult()],
        text => Nitf.Parse(text),
        article => Nitf.Parse(Nitf.ToString(article)));

    public static void RunNewsMLG2(byte[] input) => Check(
        input,
        () => [NewsMLG2.Read(input)],
        stream => [NewsMLG2.ReadAsync(stream).AsTask().GetAwaiter().GetResult()],
        text => NewsMLG2.Parse(text),
        article => NewsMLG2.Parse(NewsMLG2.ToString(article, new NewsMLG2Options { Time = FixedClock.Instance })));

    public static void RunAtom(byte[] input) => Check(
        input,
        () => AtomFeed.Read(input),
        stream => AtomFeed.ReadAsync(stream).AsTask().GetAwaiter().GetResult(),
        text => AtomFeed.Parse(text).FirstOrDefault(),
        article => Assert.Single(AtomFeed.Parse(AtomFeed.ToString([article], new AtomFeedOptions { Time = FixedClock.Instance }))));

    private static void Check(
        byte[] input, Func<ImmutableArray<Article>> read, Func<Stream, ImmutableArray<Article>> readStream, Func<string, Article?> parse, Func<Article, Article> writeAndRead)
    {
        Reading bytes = Reading.Of(read);
        using ChunkedStream stream = new(input, 1, 7, 100, 3);
        Reading.Same(bytes, Reading.Of(() => readStream(stream)), sameWords: false);

        // Characters have no encoding to declare, so that the text may be read where the bytes are not.
        string text = Inputs.Text(input);
        Reading fromText = Reading.Of(() => parse(text) is { } article ? [article] : []);
        foreach (Article article in bytes.Articles.Concat(fromText.Articles))
        {
            Assert.Equal(XmlAllowed.Of(article), writeAndRead(article));
        }
    }
}
