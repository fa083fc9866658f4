using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Serialization;

/// <summary>Everything that writes into a buffer writer, into one that forgives nothing.</summary>
public class BufferWriterTests
{
    private static readonly string s_text = File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt"));

    private static readonly ArticleParseResult s_result = ArticleParser.Default.Parse(s_text);

    public static TheoryData<string, Action<IBufferWriter<byte>>> Writers => new()
    {
        { "JSON", static to => ArticleJson.Write(to, s_result.Article!) },
        { "JSON of a result", static to => ArticleJson.Write(to, s_result) },
        { "JSON, indented", static to => ArticleJson.Write(to, s_result.Article!, new() { Indented = true }) },
        { "JSON of a view", WriteView },
        { "JSON-LD", static to => JsonLd.Write(to, s_result.Article!) },
        { "ninjs", static to => Ninjs.Write(to, s_result.Article!) },
        { "JSON Feed", static to => JsonFeed.Write(to, [s_result.Article!]) },
        { "Atom", static to => AtomFeed.Write(to, [s_result.Article!]) },
        { "NITF", static to => Nitf.Write(to, s_result.Article!) },
        { "NewsML-G2", static to => NewsMLG2.Write(to, s_result.Article!) },
        { "Markdown", static to => ArticleMarkdown.Write(to, s_result.Article!) },
        { "HTML", static to => ArticleHtml.Write(to, s_result.Article!) },
        { "annotated page", static to => AnnotatedPage.Write(to, s_text, ArticleParser.Default.Explain(s_text)) },
        { "folded text", static to => ArabicNormalizer.Search.NormalizeUtf8(Encoding.UTF8.GetBytes(s_text), to) },
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
        using ArticleView view = ArticleParser.Default.Read(Encoding.UTF8.GetBytes(s_text));
        ArticleJson.Write(to, view);
    }
}
