namespace ArticleKit.Benchmarks.Ratios;

/// <summary>A line of the report: a ratio with a name.</summary>
/// <param name="Name">As the contract has it: candidate, stroke, baseline.</param>
/// <param name="Meaning">What is compared with what, in a few words.</param>
/// <param name="Prepare">Makes the candidate and the baseline ready for a text.</param>
internal sealed record RatioLine(string Name, string Meaning, Func<RatioText, RatioPair> Prepare);
