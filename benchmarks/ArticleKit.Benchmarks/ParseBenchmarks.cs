using System.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Text to article. Times and allocations are for one article of about 5 KB.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private readonly ArticleParser _templated = new(new ArticleParserOptions { Template = ArticleTemplate.Standard });
    private string[] _texts = [];
    private byte[][] _utf8 = [];
    private string[] _inStandardLayout = [];
    private uint _next;

    [GlobalSetup]
    public void Prepare()
    {
        _texts = NewsArticles.Texts();
        _utf8 = [.. _texts.Select(Encoding.UTF8.GetBytes)];
        _inStandardLayout = NewsArticles.TextsInStandardLayout();
    }

    [Benchmark(Baseline = true)]
    public ArticleParseResult FromString() => ArticleParser.Default.Parse(Next(_texts));

    [Benchmark]
    public ArticleParseResult FromUtf8() => ArticleParser.Default.ParseUtf8(Next(_utf8));

    [Benchmark]
    public ArticleParseResult ByTemplate() => _templated.Parse(Next(_inStandardLayout));

    private T Next<T>(T[] articles) => articles[_next++ % (uint)articles.Length];
}
