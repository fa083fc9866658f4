using System.Buffers;
using ArticleKit.Tool.Formats;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Each format, written and read back. Times and allocations are for one article of about 5 KB.</summary>
[MemoryDiagnoser]
public class FormatBenchmarks
{
    private static readonly FormatSettings Settings = new() { Clock = new FixedClock(new DateTimeOffset(2026, 11, 25, 0, 0, 0, TimeSpan.Zero)) };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Article[] _articles = [];
    private byte[][] _documents = [];
    private ArticleFormat _format = ArticleFormats.Json;
    private uint _next;

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = "";

    /// <summary>Those that can be read back.</summary>
    public static IEnumerable<string> Formats => ArticleFormats.All.Where(format => format is { Write: not null, Read: not null }).Select(format => format.Name);

    [GlobalSetup]
    public void Prepare()
    {
        _format = ArticleFormats.All.Single(format => format.Name == Format);
        _articles = [.. NewsArticles.Texts().Select(Article.Parse)];
        _documents = [.. _articles.Select(article => Written(article).ToArray())];
    }

    [Benchmark(Baseline = true)]
    public int Write() => Written(Next(_articles)).Length;

    [Benchmark]
    public int Read() => _format.Read!(Next(_documents)).Length;

    private ReadOnlySpan<byte> Written(Article article)
    {
        _buffer.ResetWrittenCount();
        _format.Write!(_buffer, [article], Settings);
        return _buffer.WrittenSpan;
    }

    private T Next<T>(T[] items) => items[_next++ % (uint)items.Length];
}
