using System.Buffers;
using System.Text;
using ArticleKit.Serialization;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Article to JSON and back, and text to JSON. Times and allocations are for one article of about 5 KB.</summary>
[MemoryDiagnoser]
public class JsonBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Article[] _articles = [];
    private byte[][] _json = [];
    private byte[][] _utf8 = [];
    private uint _next;

    [GlobalSetup]
    public void Prepare()
    {
        string[] texts = NewsArticles.Texts();
        _utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        _articles = [.. texts.Select(Article.Parse)];
        _json = [.. _articles.Select(article => Encoding.UTF8.GetBytes(ArticleJson.Serialize(article)))];
    }

    [Benchmark(Baseline = true)]
    public int Write() => Write(Next(_articles));

    [Benchmark]
    public Article Read() => ArticleJson.Deserialize(Next(_json));

    [Benchmark]
    public int ParseAndWrite() => Write(ArticleParser.Default.ParseUtf8(Next(_utf8)).GetArticleOrThrow());

    private int Write(Article article)
    {
        _buffer.ResetWrittenCount();
        ArticleJson.Write(_buffer, article);
        return _buffer.WrittenCount;
    }

    private T Next<T>(T[] articles) => articles[_next++ % (uint)articles.Length];
}
