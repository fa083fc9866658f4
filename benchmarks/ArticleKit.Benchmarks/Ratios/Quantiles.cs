namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Median and quartiles.</summary>
internal static class Quantiles
{
    /// <summary>The value below which that part of the values lies, between two values by their distance.</summary>
    public static double Of(IEnumerable<double> values, double part)
    {
        double[] sorted = [.. values.Order()];
        double place = part * (sorted.Length - 1);
        int below = (int)place;
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (place - below));
    }
}
