using System.Diagnostics;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Measures the two sides of a line alternately, in rounds.</summary>
/// <remarks>
/// A round runs both sides over the same few samples, each as many times as a slice of time holds, and gives one ratio; the next round takes the
/// next samples. So whatever slows the machine down for a while slows both sides, and no side can learn the text.
/// </remarks>
internal sealed class RatioMeter(RatioPair pair)
{
    private const double SliceSeconds = 0.008;
    private const int LeastRounds = 9;

    // The JIT compiler instruments, optimizes and replaces all that runs, on a busy machine in its own time: until nothing has become faster for so long.
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostWarmUpTime = TimeSpan.FromSeconds(5);
    private const double Faster = 0.97;

    private static readonly TimeSpan RoundsTime = TimeSpan.FromSeconds(1.1);

    private int _sink;

    /// <summary>Warms up, measures and sums up.</summary>
    public RatioResult Measure(string name)
    {
        (int candidatePasses, int baselinePasses) = WarmUp();
        List<double> ratios = [];
        List<double> speeds = [];
        long started = Stopwatch.GetTimestamp();
        for (int round = 0; ratios.Count < LeastRounds || Stopwatch.GetElapsedTime(started) < RoundsTime; round++)
        {
            int first = FirstSample(round);
            // Who goes first changes, so that neither always finds the caches as the other left them.
            bool candidateFirst = round % 2 == 0;
            double candidate = candidateFirst ? SecondsOfPass(pair.Candidate, first, candidatePasses) : 0;
            double baseline = SecondsOfPass(pair.Baseline, first, baselinePasses);
            candidate = candidateFirst ? candidate : SecondsOfPass(pair.Candidate, first, candidatePasses);
            ratios.Add(baseline / candidate);
            speeds.Add(BytesOfPass(first) / candidate * 1e-9);
        }

        GC.KeepAlive(_sink);
        return new(name, Quantiles.Of(ratios, 0.5), Quantiles.Of(ratios, 0.25), Quantiles.Of(ratios, 0.75), Quantiles.Of(speeds, 0.5));
    }

    private (int Candidate, int Baseline) WarmUp()
    {
        double candidate = double.MaxValue;
        double baseline = double.MaxValue;
        long started = Stopwatch.GetTimestamp();
        long improved = started;
        for (int round = 0; round < 2 || (Stopwatch.GetElapsedTime(improved) < WarmUpTime && Stopwatch.GetElapsedTime(started) < MostWarmUpTime); round++)
        {
            double one = SecondsOfPass(pair.Candidate, FirstSample(round), 1);
            double other = SecondsOfPass(pair.Baseline, FirstSample(round), 1);
            improved = one < candidate * Faster || other < baseline * Faster ? Stopwatch.GetTimestamp() : improved;
            candidate = Math.Min(candidate, one);
            baseline = Math.Min(baseline, other);
        }

        return (Passes(candidate), Passes(baseline));
    }

    private static int Passes(double secondsOfPass) => (int)Math.Clamp(Math.Ceiling(SliceSeconds / Math.Max(secondsOfPass, 1e-9)), 1, 1_000_000);

    private int FirstSample(int round) => (int)((long)round * pair.Window % pair.Samples);

    private double SecondsOfPass(RatioSide side, int first, int passes)
    {
        double seconds = 0;
        if (side.Prepare is null)
        {
            double started = Now();
            for (int pass = 0; pass < passes; pass++)
            {
                RunPass(side.Run, first);
            }

            return (Now() - started) / passes;
        }

        for (int pass = 0; pass < passes; pass++)
        {
            PreparePass(side.Prepare, first);
            double started = Now();
            RunPass(side.Run, first);
            seconds += Now() - started;
        }

        return seconds / passes;
    }

    private double Now() => pair.IsElapsed ? Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency : RatioClock.Seconds();

    private void RunPass(Func<int, int> run, int first)
    {
        int sink = 0;
        for (int i = 0; i < pair.Window; i++)
        {
            sink += run((first + i) % pair.Samples);
        }

        _sink += sink;
    }

    private void PreparePass(Action<int> prepare, int first)
    {
        for (int i = 0; i < pair.Window; i++)
        {
            prepare((first + i) % pair.Samples);
        }
    }

    private long BytesOfPass(int first) => Enumerable.Range(first, pair.Window).Sum(i => pair.Bytes(i % pair.Samples));
}
