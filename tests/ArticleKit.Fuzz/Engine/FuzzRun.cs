using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ArticleKit.Fuzz.Engine;

/// <summary>Runs targets on all cores until the time or the executions are used up; each target gets the same time.</summary>
internal sealed class FuzzRun(FuzzOptions options)
{
    // Whatever takes so long hangs.
    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);

    private readonly FuzzFindings _findings = new(options.Findings);
    private readonly long[] _executions = new long[options.Targets.Count];
    private readonly long[] _ticks = new long[options.Targets.Count];
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly RunningInput?[] _running = new RunningInput?[options.Threads];
    private long _total;
    private volatile bool _isStopped;

    public int Run()
    {
        Console.WriteLine($"{options.Targets.Count} targets, {options.Threads} threads, seed {options.Seed:X16}");
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        Thread[] workers = [.. Enumerable.Range(0, options.Threads).Select(number => new Thread(() => Work(number)) { IsBackground = true })];
        Array.ForEach(workers, worker => worker.Start());
        while (!Array.TrueForAll(workers, worker => worker.Join(500)))
        {
            if (_running.FirstOrDefault(running => running is not null && Stopwatch.GetElapsedTime(running.Since) > Hang) is { } hanging)
            {
                _findings.Add(hanging.Target, hanging.Seed, new FuzzFailure(hanging.Target.Name, "Hang", $"It still runs after {Hang.TotalSeconds} s."), InputMaker.Of(hanging.Target.Family).Make(hanging.Seed));
                break;
            }
        }

        return Report();
    }

    // What was done so far is still told.
    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        _isStopped = true;
    }

    private void Work(int worker)
    {
        while (!_isStopped && Stopwatch.GetElapsedTime(_start) < options.Time && Interlocked.Increment(ref _total) <= options.Executions)
        {
            int number = LeastTried();
            FuzzTarget target = options.Targets[number];
            ulong index = (ulong)Interlocked.Increment(ref _executions[number]);
            ulong seed = SeededRandom.Mix(unchecked(options.Seed + (index * 0x9E3779B97F4A7C15)));
            long start = Stopwatch.GetTimestamp();
            _running[worker] = new RunningInput(target, seed, start);
            byte[] input = InputMaker.Of(target.Family).Make(seed);
            FuzzFailure? failure = FuzzTrial.Run(target, input);
            _running[worker] = null;
            Interlocked.Add(ref _ticks[number], Stopwatch.GetTimestamp() - start);
            if (failure is not null && _findings.IsNew(failure))
            {
                // What is slow is slow to make smaller, and less slow when it is.
                _findings.Add(target, seed, failure, failure.Kind == FuzzFailure.Slow ? input : Shrinker.Shrink(target, failure, input));
            }
        }
    }

    private int LeastTried()
    {
        int least = 0;
        for (int i = 1; i < _ticks.Length; i++)
        {
            least = Volatile.Read(ref _ticks[i]) < Volatile.Read(ref _ticks[least]) ? i : least;
        }

        return least;
    }

    private int Report()
    {
        for (int i = 0; i < _executions.Length; i++)
        {
            double seconds = (double)_ticks[i] / Stopwatch.Frequency;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{options.Targets[i].Name,-10} {_executions[i],12:N0} executions {_executions[i] / Math.Max(seconds, 1e-9),10:N0} a second"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_executions.Sum():N0} executions, {_findings.Count} findings, {Stopwatch.GetElapsedTime(_start).TotalSeconds:F0} s"));
        return _findings.Count == 0 ? 0 : 1;
    }

    private sealed record RunningInput(FuzzTarget Target, ulong Seed, long Since);
}
