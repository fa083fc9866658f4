using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Consumer;

/// <summary>The registration with a host, and what is measured: here nobody else listens, as in no test of the suite.</summary>
internal static class Hosting
{
    public static void CheckAll()
    {
        ServiceCollection services = new();
        services.AddArticleKit(static options => options with { MaxLength = 2000 });
        Check.Equal(2, services.Count);
        Check.That(services.All(static service => service.Lifetime == ServiceLifetime.Singleton));
        CheckMeasurements();
    }

    private static void CheckMeasurements()
    {
        List<Instrument> published = [];
        long articles = 0;
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == ArticleKitTelemetry.MeterName)
            {
                published.Add(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, _, _) => articles += instrument.Name == ArticleKitTelemetry.ArticlesInstrument ? value : 0);
        listener.Start();

        ArticleParser.Default.Parse(Sample.Text);
        Check.Equal(3, published.Count);
        Check.That(published.All(static instrument => !instrument.Enabled), "nothing is measured while nobody listens");
        Check.Equal(0, articles);

        published.ForEach(instrument => listener.EnableMeasurementEvents(instrument));
        ArticleParser.Default.Parse(Sample.Text);
        Check.Equal(1, articles);
    }
}
