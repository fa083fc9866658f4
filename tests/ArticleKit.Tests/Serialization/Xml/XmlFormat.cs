using ArticleKit.Serialization;

namespace ArticleKit.Tests.Serialization.Xml;

/// <summary>The XML formats as one: what a test asks of each of them.</summary>
internal sealed record XmlFormat(string Name, Func<Article, bool, string> Writer, Func<string, Article> Parse)
{
    public static TimeProvider Clock { get; } = new FixedClock();

    public static XmlFormat Nitf { get; } = new("nitf", (article, indented) => ArticleKit.Serialization.Nitf.ToString(article, new NitfOptions { Indented = indented }), ArticleKit.Serialization.Nitf.Parse);

    public static XmlFormat NewsMLG2 { get; } = new(
        "newsml-g2",
        (article, indented) => ArticleKit.Serialization.NewsMLG2.ToString(article, new NewsMLG2Options { Indented = indented, Time = Clock }),
        ArticleKit.Serialization.NewsMLG2.Parse);

    public static XmlFormat Atom { get; } = new(
        "atom",
        (article, indented) => AtomFeed.ToString([article], new AtomFeedOptions { Indented = indented, Time = Clock }),
        text => Assert.Single(AtomFeed.Parse(text)));

    public static XmlFormat[] All { get; } = [Nitf, NewsMLG2, Atom];

    public static XmlFormat Of(string name) => Array.Find(All, format => format.Name == name)!;

    public string Write(Article article, bool indented = false) => Writer(article, indented);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 12, 0, 0, 999, TimeSpan.FromHours(0));
    }
}
