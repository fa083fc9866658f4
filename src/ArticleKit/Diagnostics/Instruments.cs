using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleKit.Diagnostics;

/// <summary>The instruments of <see cref="ArticleKitTelemetry"/>, one set a process.</summary>
internal static class Instruments
{
    /// <summary>The library's version, which the meter and the source of activities carry.</summary>
    public static string? Version { get; } = typeof(Instruments).Assembly.GetName().Version?.ToString(3);

    private static readonly Meter Meter = new(ArticleKitTelemetry.MeterName, Version);

    private static readonly Counter<long> Articles = Meter.CreateCounter<long>(
        ArticleKitTelemetry.ArticlesInstrument, "{article}", "Texts that were read.");

    private static readonly Counter<long> Diagnostics = Meter.CreateCounter<long>(
        ArticleKitTelemetry.DiagnosticsInstrument, "{diagnostic}", "Diagnostics by code.");

    // An article takes microseconds and the longest text allowed a tenth of a second; the customary buckets begin where that ends.
    private static readonly Histogram<double> Duration = Meter.CreateHistogram(
        ArticleKitTelemetry.DurationInstrument, "s", "How long reading one text took.", tags: null,
        new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [2e-6, 5e-6, 1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 1e-2, 2e-2, 5e-2, 0.1, 0.2, 0.5, 1],
        });

    private static bool IsEnabled => Articles.Enabled || Diagnostics.Enabled || Duration.Enabled;

    /// <summary>When a reading begins; 0 where nobody wants to know.</summary>
    public static long Start() => Duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>Measures what was read since <paramref name="started"/>.</summary>
    public static void Read(ArticleParseResult result, long started)
    {
        if (IsEnabled)
        {
            Record(result.IsArticle, result.Diagnostics, started);
        }
    }

    /// <inheritdoc cref="Read(ArticleParseResult, long)"/>
    public static void Read(ArticleView view, long started)
    {
        if (IsEnabled)
        {
            Record(view.IsArticle, view.Diagnostics, started);
        }
    }

    /// <summary>The value of <see cref="ArticleKitTelemetry.OutcomeTag"/>.</summary>
    public static string Outcome(bool isArticle) => isArticle ? "article" : "none";

    private static void Record(bool isArticle, ImmutableArray<ArticleDiagnostic> diagnostics, long started)
    {
        KeyValuePair<string, object?> outcome = new(ArticleKitTelemetry.OutcomeTag, Outcome(isArticle));
        if (started != 0)
        {
            Duration.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, outcome);
        }

        Articles.Add(1, outcome);
        foreach (ArticleDiagnostic diagnostic in diagnostics)
        {
            Diagnostics.Add(1, new KeyValuePair<string, object?>(ArticleKitTelemetry.CodeTag, diagnostic.Code));
        }
    }
}
