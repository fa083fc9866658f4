namespace ArticleKit.Benchmarks.Ratios;

/// <summary>One of the two things that a line compares.</summary>
/// <param name="Run">Does the work for the sample of that number. Returns a figure of its result, so that no work can be left out.</param>
/// <param name="Prepare">What has to be done for that sample before each <paramref name="Run"/>, outside of the time measured.</param>
internal sealed record RatioSide(Func<int, int> Run, Action<int>? Prepare = null);
