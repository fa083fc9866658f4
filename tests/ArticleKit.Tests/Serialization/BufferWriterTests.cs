using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Serialization;

/// <summary>Everything that writes into a buffer writer, into one that forgives nothing.</summary>
public class BufferWriterTests
{
    private static readonly string Text = File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt"));

    private static readonly ArticleParseResult Result = ArticleParser.Default.Parse(Text);

    public static TheoryData<string, Action<IBufferWriter<byte>>> Writers => new()
    {
        { "JSON", static to => ArticleJson.Write(to, Result.Article!) },
        { "JSON of a result", static to => ArticleJson.Write(to, Result) },
        { "JSON, indented", static to => ArticleJson.Write(to, Result.Article!, new() { Indented = true }) },
        { "JSON of a view", WriteView },
        { "JSON-LD", static to => JsonLd.Write(to, Result.Article!) },
        { "ninjs", static to => Ninjs.Write(to, Result.Article!) },
        { "JSON Feed", static to => JsonFeed.Write(to, [Result.Article!]) },
        { "Atom", static to => AtomFeed.Write(to, [Result.Article!]) },
        { "NITF", static to => Nitf.Write(to, Result.Article!) },
        { "NewsML-G2", static to => NewsMLG2.Write(to, Result.Article!) },
        { "Markdown", static to => ArticleMarkdown.Write(to, Result.Article!) },
        { "HTML", static to => ArticleHtml.Write(to, Result.Article!) },
        { "annotated page", static to => AnnotatedPage.Write(to, Text, ArticleParser.Default.Explain(Text)) },
        { "folded text", static to => ArabicNormalizer.Search.NormalizeUtf8(Encoding.UTF8.GetBytes(Text), to) },
    };

    [Theory]
    [MemberData(nameof(Writers), DisableDiscoveryEnumeration = true)]
    public void The_same_bytes_go_into_a_strict_writer(string name, Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> plain = new();
        StrictBufferWriter strict = new();
        write(plain);
        write(strict);
        Assert.True(plain.WrittenSpan.SequenceEqual(strict.Written), name);
    }

    private static void WriteView(IBufferWriter<byte> to)
    {
        using ArticleView view = ArticleParser.Default.Read(Encoding.UTF8.GetBytes(Text));
        ArticleJson.Write(to, view);
    }
}
