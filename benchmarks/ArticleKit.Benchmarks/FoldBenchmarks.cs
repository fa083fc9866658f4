using System.Text;
using ArticleKit.Benchmarks.Folding;
using ArticleKit.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using LuceneNormalizer = Lucene.Net.Analysis.Ar.ArabicNormalizer;

namespace ArticleKit.Benchmarks;

/// <summary>Folding beside copying and beside what programs use today. Times and allocations are for one article of about 5 KB.</summary>
/// <remarks>The <c>ratios</c> command measures the same by turns, which other work on the machine disturbs less.</remarks>
[Config(typeof(PublishedConfig))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class FoldBenchmarks
{
    private const string Utf16 = "UTF-16";
    private const string Utf8 = "UTF-8";
    private const string Strings = "string";

    private readonly LuceneNormalizer _lucene = new();
    private string[] _articles = [];
    private byte[][] _utf8 = [];
    private char[] _chars = [];
    private byte[] _bytes = [];

    [GlobalSetup]
    public void Prepare()
    {
        _articles = NewsArticles.Texts();
        _utf8 = [.. _articles.Select(Encoding.UTF8.GetBytes)];
        _chars = new char[_articles.Max(article => ArabicNormalizer.Search.GetMaxLength(article.Length))];
        _bytes = new byte[_utf8.Max(article => article.Length)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Utf16)]
    public int CopyChars()
    {
        int sum = 0;
        foreach (string article in _articles)
        {
            article.CopyTo(_chars);
            sum += article.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Utf16)]
    public int LuceneArabic() => Fold(ArabicNormalizer.LuceneArabic);

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Utf16)]
    public int Search() => Fold(ArabicNormalizer.Search);

    /// <summary>With the copy that it needs, since it works in place.</summary>
    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Utf16)]
    public int LuceneNet()
    {
        int sum = 0;
        foreach (string article in _articles)
        {
            article.CopyTo(_chars);
            sum += _lucene.Normalize(_chars, article.Length);
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Utf8)]
    public int CopyBytes()
    {
        int sum = 0;
        foreach (byte[] article in _utf8)
        {
            article.CopyTo(_bytes, 0);
            sum += article.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Utf8)]
    public int LuceneArabicUtf8()
    {
        int sum = 0;
        foreach (byte[] article in _utf8)
        {
            ArabicNormalizer.LuceneArabic.NormalizeUtf8(article, _bytes, out _, out int written);
            sum += written;
        }

        return sum;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Strings)]
    public int CopyString() => Each(static article => new string(article.AsSpan()));

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Strings)]
    public int LuceneArabicString() => Each(ArabicNormalizer.LuceneArabic.Normalize);

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Strings)]
    public int FormD() => Each(FoldIdioms.FormD);

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Strings)]
    public int ReplaceChain() => Each(FoldIdioms.ReplaceChain);

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Strings)]
    public int CompiledRegex() => Each(FoldIdioms.CompiledRegex);

    [Benchmark(OperationsPerInvoke = NewsArticles.Count), BenchmarkCategory(Strings)]
    public int StringBuilderSwitch() => Each(FoldIdioms.StringBuilderSwitch);

    private int Fold(ArabicNormalizer normalizer)
    {
        int sum = 0;
        foreach (string article in _articles)
        {
            normalizer.Normalize(article, _chars, out _, out int written);
            sum += written;
        }

        return sum;
    }

    private int Each(Func<string, string> fold)
    {
        int sum = 0;
        foreach (string article in _articles)
        {
            sum += fold(article).Length;
        }

        return sum;
    }
}
