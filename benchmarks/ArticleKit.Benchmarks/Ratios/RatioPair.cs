namespace ArticleKit.Benchmarks.Ratios;

/// <summary>A line made ready for a text.</summary>
/// <param name="Candidate">Ours.</param>
/// <param name="Baseline">What it is compared with.</param>
/// <param name="Samples">How many blocks or articles there are.</param>
/// <param name="Window">How many of them a round takes.</param>
/// <param name="Bytes">How many bytes the candidate reads of the sample of that number.</param>
internal sealed record RatioPair(RatioSide Candidate, RatioSide Baseline, int Samples, int Window, Func<int, long> Bytes)
{
    /// <summary>Whether elapsed time counts, because the work is done by several threads.</summary>
    public bool IsElapsed { get; init; }

    // 256 KB of source: with its destination it stays in the second-level cache, and there is more to learn than a branch predictor holds.
    private const int BlocksInWindow = 4;

    /// <summary>How many articles a round takes: a megabyte and a half of UTF-16.</summary>
    public const int ArticlesInWindow = 256;

    /// <summary>A pair that runs over blocks.</summary>
    public static RatioPair OverBlocks<T>(TextBlocks<T> blocks, RatioSide candidate, RatioSide baseline)
        where T : unmanaged => new(candidate, baseline, blocks.Count, Math.Min(blocks.Count, BlocksInWindow), blocks.Bytes);

    /// <summary>A pair that runs over articles in UTF-16.</summary>
    public static RatioPair OverArticles(string[] articles, RatioSide candidate, RatioSide baseline) =>
        new(candidate, baseline, articles.Length, Math.Min(articles.Length, ArticlesInWindow), i => (long)articles[i].Length * sizeof(char));
}
