using System.Diagnostics;
using System.Reflection;

namespace ArticleKit.Tests.Text;

/// <summary>Counts what is allocated.</summary>
internal static class Allocations
{
    /// <summary>How many bytes an action allocates on this thread, once pools are filled and all is compiled.</summary>
    public static long Of(Action action)
    {
        // Without optimization the runtime looks the place of a table up at each use, and allocates for that.
        Assert.SkipWhen(typeof(Article).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true }, "not optimized");
        for (int round = 0; round < 3; round++)
        {
            action();
        }

        // Of several rounds the least: a collection may have emptied a pool in one.
        long least = long.MaxValue;
        for (int round = 0; round < 5; round++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
