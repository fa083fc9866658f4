namespace ArticleKit.Benchmarks.Ratios;

/// <summary>What was measured.</summary>
/// <param name="Name">The line.</param>
/// <param name="Ratio">The median of the ratios of the rounds: baseline time by candidate time, above 1 is faster than the baseline.</param>
/// <param name="Low">A quarter of the rounds is below.</param>
/// <param name="High">A quarter of the rounds is above.</param>
/// <param name="GigabytesPerSecond">10⁹ bytes of its input that the candidate takes in a second, the median of the rounds.</param>
internal sealed record RatioResult(string Name, double Ratio, double Low, double High, double GigabytesPerSecond);
