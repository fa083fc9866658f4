using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ArticleKit.Tests.Hosting;

/// <summary>What the library measures and traces in the test that listens, though other tests run beside it.</summary>
internal sealed class Measurements : IDisposable
{
    // Instruments call back on the thread that measures; what other tests read is none of ours.
    private static readonly AsyncLocal<Measurements?> Mine = new();

    private readonly MeterListener _meters = new();
    private readonly ActivityListener _activities;

    public Measurements()
    {
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == ArticleKitTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>(static (instrument, value, tags, _) => Mine.Value?.Add(instrument, value, tags));
        _meters.SetMeasurementEventCallback<double>(static (instrument, value, tags, _) => Mine.Value?.Add(instrument, value, tags));
        _meters.Start();
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ArticleKitTelemetry.ActivitySourceName,
            Sample = static (ref _) => Mine.Value is null ? ActivitySamplingResult.None : ActivitySamplingResult.AllData,
            ActivityStopped = activity => Mine.Value?.Activities.Add(activity),
        };
        ActivitySource.AddActivityListener(_activities);
        Mine.Value = this;
    }

    public List<(string Instrument, string? Unit, double Value, KeyValuePair<string, object?> Tag)> All { get; } = [];

    public List<Activity> Activities { get; } = [];

    public IEnumerable<double> Of(string instrument, string tag, string value) =>
        All.Where(one => one.Instrument == instrument && one.Tag.Key == tag && Equals(one.Tag.Value, value)).Select(static one => one.Value);

    public void Dispose()
    {
        Mine.Value = null;
        _meters.Dispose();
        _activities.Dispose();
    }

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        All.Add((instrument.Name, instrument.Unit, value, Assert.Single(tags.ToArray())));
}
