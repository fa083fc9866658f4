using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>The CPU time of the calling thread, so that other work on the machine isn't counted; elapsed time off Linux.</summary>
internal static partial class RatioClock
{
    // From <linux/time.h>.
    private const int ThreadCpuTime = 3;

    private static readonly bool HasCpuTime = OperatingSystem.IsLinux() && ReadCpuTime(ThreadCpuTime, out _) == 0;

    /// <summary>What the times are, for the report.</summary>
    public static string Name => HasCpuTime ? "CPU time of the thread" : "elapsed time, as thread CPU time is only read on Linux: keep the machine idle";

    /// <summary>Seconds since some moment.</summary>
    public static double Seconds()
    {
        if (!HasCpuTime)
        {
            return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
        }

        _ = ReadCpuTime(ThreadCpuTime, out Timespec time);
        return time.Seconds + (time.Nanoseconds * 1e-9);
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int ReadCpuTime(int clock, out Timespec time);

    private readonly struct Timespec
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
