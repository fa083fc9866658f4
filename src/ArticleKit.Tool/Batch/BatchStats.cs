using System.Diagnostics;
using System.Globalization;

namespace ArticleKit.Tool.Batch;

/// <summary>What a run came to, for <c>--stats</c>.</summary>
internal sealed class BatchStats
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly SortedDictionary<string, long> _errors = new(StringComparer.Ordinal);

    public long BytesWritten { get; private set; }

    public void Add(RecordBlock block)
    {
        BytesWritten += block.Result.Length;
        foreach ((string code, int count) in block.Errors)
        {
            _errors[code] = _errors.GetValueOrDefault(code) + count;
        }
    }

    /// <summary>Says it, a figure a line.</summary>
    public void Report(Session session, int threads)
    {
        double seconds = Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
        long records = session.Counters.Items;
        using Process process = Process.GetCurrentProcess();
        foreach ((string name, string figure) in new[]
        {
            ("records", Figure(records)),
            ("articles", Figure(records - session.Counters.Errors)),
            ("failed", Figure(session.Counters.Errors)),
        }.Concat(_errors.Select(error => ($"failed {error.Key}", Figure(error.Value)))).Concat(
        [
            ("bytes in, unpacked", Figure(session.Counters.Bytes)),
            ("bytes out, as written", Figure(BytesWritten)),
            ("seconds", seconds.ToString("F3", CultureInfo.InvariantCulture)),
            ("records a second", Figure((long)(records / seconds))),
            ("MB a second", (session.Counters.Bytes / 1e6 / seconds).ToString("F1", CultureInfo.InvariantCulture)),
            ("threads", Figure(threads)),
            ("most memory, MB", (process.PeakWorkingSet64 / 1e6).ToString("F1", CultureInfo.InvariantCulture)),
        ]))
        {
            session.Messages.Write($"{name}: {figure}");
        }
    }

    private static string Figure(long value) => value.ToString(CultureInfo.InvariantCulture);
}
