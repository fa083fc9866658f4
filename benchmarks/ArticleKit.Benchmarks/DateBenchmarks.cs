using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Dates in running text, most of which is none. Times are for one article of about 5 KB.</summary>
[MemoryDiagnoser]
public class DateBenchmarks
{
    private static readonly DateOnly Reference = new(2024, 11, 15);

    private string[] _texts = [];
    private uint _next;

    [GlobalSetup]
    public void Prepare() => _texts = NewsArticles.Texts();

    [Benchmark(Baseline = true)]
    public int All()
    {
        int count = 0;
        foreach (ArabicDate date in ArabicDate.Enumerate(Next(), Reference))
        {
            count += date.Span.Length;
        }

        return count;
    }

    [Benchmark]
    public bool First() => ArabicDate.TryFind(Next(), Reference, out _);

    private string Next() => _texts[_next++ % (uint)_texts.Length];
}
