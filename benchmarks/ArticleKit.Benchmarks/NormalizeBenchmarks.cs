using ArticleKit.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Presets, string to string. Times and allocations are for one article of about 5 KB.</summary>
[MemoryDiagnoser]
public class NormalizeBenchmarks
{
    private string[] _texts = [];
    private uint _next;

    [GlobalSetup]
    public void Prepare() => _texts = NewsArticles.Texts();

    [Benchmark(Baseline = true)]
    public string LuceneArabic() => ArabicNormalizer.LuceneArabic.Normalize(Next());

    [Benchmark]
    public string Display() => ArabicNormalizer.Display.Normalize(Next());

    [Benchmark]
    public string Search() => ArabicNormalizer.Search.Normalize(Next());

    [Benchmark]
    public string Aggressive() => ArabicNormalizer.Aggressive.Normalize(Next());

    private string Next() => _texts[_next++ % (uint)_texts.Length];
}
