using ArticleKit;
using OpenTelemetry;

namespace ArticleService;

/// <summary>Metrics and traces to an OpenTelemetry collector, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; else nobody measures.</summary>
internal static class Telemetry
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        builder.Services.AddOpenTelemetry()
            .WithMetrics(static metrics => metrics.AddMeter(ArticleKitTelemetry.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel"))
            .WithTracing(static traces => traces.AddSource(ArticleKitTelemetry.ActivitySourceName, "Microsoft.AspNetCore"))
            .UseOtlpExporter();
    }
}
