using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleKit.Tests.Support;

/// <summary>How much more CPU time of the calling thread work takes when it is several times as much; elapsed time off Linux.</summary>
internal static partial class ThreadCpuTime
{
    // From <linux/time.h>.
    private const int ThreadClock = 3;
    private const int Rounds = 3;
    private const int Attempts = 4;

    // Work of a millisecond fits in the caches, and eight times as much may not: less than this isn't compared. Quadratic work of a millisecond takes 64.
    private const double Shortest = 2e-3;

    /// <summary>Asserts that eight times the work takes nowhere near 64 times the time, which it would if the time were quadratic.</summary>
    /// <param name="work">Does so much work on this thread, and gives what came of it.</param>
    /// <param name="size">How much; enough to take milliseconds.</param>
    public static void IsLinear<T>(Func<int, T> work, int size)
    {
        work(size);
        double small = Best(() => work(size));
        double large = double.MaxValue;

        // A collection of the whole heap, or a busy machine, disturbs some rounds; quadratic work is slow in all of them.
        for (int attempt = 0; attempt < Attempts && large >= 24 * Math.Max(small, Shortest); attempt++)
        {
            large = Math.Min(large, Best(() => work(8 * size)));
        }

        Assert.True(large < 24 * Math.Max(small, Shortest), FormattableString.Invariant($"{small:F4} s, and {large:F4} s for eight times as much"));
    }

    // The least of several is the one that was disturbed least.
    private static double Best(Action work) => Enumerable.Range(0, Rounds).Min(_ =>
    {
        double start = Seconds();
        work();
        return Seconds() - start;
    });

    /// <summary>The CPU time of the calling thread so far.</summary>
    public static double Seconds() => OperatingSystem.IsLinux() && ReadCpuTime(ThreadClock, out Timespec time) == 0
        ? time.Seconds + (time.Nanoseconds * 1e-9)
        : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadCpuTime(int clock, out Timespec time);

    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
