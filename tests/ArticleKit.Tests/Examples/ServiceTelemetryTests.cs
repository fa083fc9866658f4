using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ArticleKit.Tests.Examples;

/// <summary>What the service tells an OpenTelemetry collector, which this test is.</summary>
public class ServiceTelemetryTests
{
    [Fact]
    public async Task A_collector_gets_the_library_s_metrics_and_activities()
    {
        string prefix = $"http://127.0.0.1:{FreePort()}/";
        using HttpListener collector = new();
        collector.Prefixes.Add(prefix);
        collector.Start();
        await using RunningService service = await RunningService.StartAsync(new Dictionary<string, string>
        {
            ["OTEL_EXPORTER_OTLP_ENDPOINT"] = prefix,
            ["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf",
            ["OTEL_METRIC_EXPORT_INTERVAL"] = "200",
        });
        using StringContent text = new("");
        using HttpResponseMessage answer = await service.Client.PostAsync(RunningService.Path("articles"), text, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);

        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        time.CancelAfter(TimeSpan.FromMinutes(1));
        HashSet<string> missing = [ArticleKitTelemetry.ArticlesInstrument, ArticleKitTelemetry.DiagnosticsInstrument, ArticleKitTelemetry.DurationInstrument, "AK0001"];
        while (missing.Count > 0)
        {
            HttpListenerContext request = await collector.GetContextAsync().WaitAsync(time.Token);
            using StreamReader body = new(request.Request.InputStream, Encoding.Latin1);
            string sent = await body.ReadToEndAsync(time.Token);
            missing.RemoveWhere(name => sent.Contains(name, StringComparison.Ordinal));
            request.Response.Close();
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
