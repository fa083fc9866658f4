using System.Diagnostics;

namespace ArticleKit.Fuzz.Engine;

/// <summary>Makes an input that fails smaller, as long as it fails in the same way.</summary>
internal static class Shrinker
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static byte[] Shrink(FuzzTarget target, FuzzFailure failure, byte[] input)
    {
        long start = Stopwatch.GetTimestamp();
        for (int size = Math.Max(1, input.Length / 2); size > 0; size /= 2)
        {
            for (int at = 0; at < input.Length && Stopwatch.GetElapsedTime(start) < Patience;)
            {
                byte[] smaller = [.. input.AsSpan(0, at), .. input.AsSpan(Math.Min(input.Length, at + size))];
                if (FuzzTrial.Run(target, smaller)?.Kind == failure.Kind)
                {
                    input = smaller;
                }
                else
                {
                    at += size;
                }
            }
        }

        return input;
    }
}
