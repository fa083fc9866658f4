using ArticleKit.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Words found whatever their spelling. Times are for one article of about 5 KB.</summary>
[MemoryDiagnoser]
public class MatchBenchmarks
{
    // Alef lam hah kaf waw meem teh marbuta: in most articles; and with a letter that no word of them has, in none.
    private readonly ArabicMatcher _often = new("\u0627\u0644\u062D\u0643\u0648\u0645\u0629");
    private readonly ArabicMatcher _never = new("\u0627\u0644\u062D\u0643\u0648\u0645\u0698");
    private string[] _texts = [];
    private uint _next;

    [GlobalSetup]
    public void Prepare() => _texts = NewsArticles.Texts();

    [Benchmark(Baseline = true)]
    public int Often() => _often.Count(Next());

    [Benchmark]
    public int Never() => _never.Count(Next());

    [Benchmark]
    public int Ordinal() => Next().AsSpan().Count("\u0627\u0644\u062D\u0643\u0648\u0645\u0629");

    private string Next() => _texts[_next++ % (uint)_texts.Length];
}
