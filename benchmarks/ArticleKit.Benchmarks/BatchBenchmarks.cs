using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>The whole of <c>batch</c>, from a stream in memory to nowhere. Times are for 1,024 records of about 5 KB.</summary>
[MemoryDiagnoser]
public class BatchBenchmarks
{
    private byte[] _records = [];

    [Params("1", "2")]
    public string Threads { get; set; } = "";

    [GlobalSetup]
    public void Prepare() => _records = Encoding.UTF8.GetBytes(string.Concat(NewsArticles.Texts().Select((text, i) =>
        $"{{\"id\":{i},\"text\":\"{JsonEncodedText.Encode(text, Serialization.ArticleJson.Encoder)}\"}}\n")));

    [Benchmark(Baseline = true)]
    public Task<int> Articles() => RunAsync();

    [Benchmark]
    public Task<int> WithLayout() => RunAsync("--with-layout", "--unit", "code-point");

    [Benchmark]
    public Task<int> Attributes() => RunAsync("--attributes");

    [Benchmark]
    public Task<int> Packed() => RunAsync("--gzip-output");

    private async Task<int> RunAsync(params string[] options)
    {
        using MemoryStream input = new(_records);
        int code = await Tool.CommandLine.RunAsync(["batch", "--threads", Threads, .. options], input, Stream.Null, TextWriter.Null, CancellationToken.None);
        return code == 0 ? code : throw new InvalidOperationException($"batch ended with {code}.");
    }
}
