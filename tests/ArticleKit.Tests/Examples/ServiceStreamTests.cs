using System.Diagnostics;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Examples;

/// <summary>Records streamed through the service, over real HTTP.</summary>
[Collection(nameof(SharedService))]
public class ServiceStreamTests(SharedService shared)
{
    private const string Ndjson = "application/x-ndjson";

    private static readonly string Text = File.ReadAllText(Shared.InRepository("docs", "samples", "01-standard.txt"));

    [Fact]
    public async Task An_answer_comes_before_the_next_record_is_sent()
    {
        using HttpStream stream = await HttpStream.PostAsync(shared.Service.Address, Ndjson);
        for (int id = 0; id < 3; id++)
        {
            await stream.SendAsync(JsonSerializer.Serialize(new { id, text = Text }) + "\n", TestContext.Current.CancellationToken);
            Assert.Equal($"{{\"id\":{id},\"article\":{ArticleJson.Serialize(Article.Parse(Text))}}}", await stream.NextRecordAsync());
        }

        await stream.EndAsync();
        Assert.Null(await stream.NextRecordAsync());
    }

    [Fact]
    public async Task Broken_records_have_their_error_and_the_rest_goes_on()
    {
        (string Record, string? Code)[] records =
        [
            ("\uFEFF{\"id\":1,\"text\":\"\"}", "AK0001"), ("", "AK0101"), ("[]", "AK0102"), ("{\"id\":2}", "AK0103"), ("{\"text\":7}", "AK0104"),
            ("{\"text\":\"a\",\"text\":\"b\"}", "AK0105"), ("{\"text\":\"\\ud800\",\"id\":3}", "AK0102"), ("{\"\\ud800\":1,\"text\":\"Some words\"}", "AK0102"),
            ($"{{\"text\":\"{new string('x', 600_001)}\"}}", "AK0106"), (new string('[', 100), "AK0102"),
            ("{\"x\":\"\\ud800\",\"article\":1,\"error\":2,\"text\":\"Some words\"}", null), ("{\"id\":4,\"text\":\"Some words\"}\r", null),
        ];
        using StringContent content = new(string.Join('\n', records.Select(static one => one.Record)));
        content.Headers.ContentType = new(Ndjson);
        using HttpResponseMessage answer = await shared.Service.Client.PostAsync(RunningService.Path("articles"), content, TestContext.Current.CancellationToken);
        string[] lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd('\n').Split('\n');
        Assert.Equal(records.Length, lines.Length);
        Assert.Equal(records.Select(static one => one.Code), lines.Select(Code));
        Assert.StartsWith("{\"x\":\"\\ud800\",\"article\":{", lines[^2], StringComparison.Ordinal);
        Assert.StartsWith("{\"id\":4,\"article\":{", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_read_is_not_read_from()
    {
        using HttpStream stream = await HttpStream.PostAsync(shared.Service.Address, Ndjson);
        string block = string.Concat(Enumerable.Repeat(JsonSerializer.Serialize(new { text = Text }) + "\n", 100));
        long before = WorkingSet();
        int sent = 0;
        using CancellationTokenSource time = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        try
        {
            while (sent < 1000)
            {
                // Far above what the service takes for a block while it runs.
                time.CancelAfter(TimeSpan.FromSeconds(5));
                await stream.SendAsync(block, time.Token);
                sent++;
            }
        }
        catch (OperationCanceledException)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
        }

        Assert.InRange(sent, 1, 999);
        Assert.InRange(WorkingSet() - before, long.MinValue, 100L << 20);
    }

    [Fact]
    public async Task Asked_to_stop_it_ends_what_it_began_and_exits_well()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "SIGTERM is POSIX's.");
        await using RunningService service = await RunningService.StartAsync(null);
        using HttpStream stream = await HttpStream.PostAsync(service.Address, Ndjson);
        await stream.SendAsync("{\"id\":1,\"text\":\"Some words\"}\n", TestContext.Current.CancellationToken);
        Assert.StartsWith("{\"id\":1", await stream.NextRecordAsync(), StringComparison.Ordinal);
        Task<int> stopped = service.StopAsync();
        await Task.Delay(500, TestContext.Current.CancellationToken);
        await stream.SendAsync("{\"id\":2,\"text\":\"Some words\"}\n", TestContext.Current.CancellationToken);
        Assert.StartsWith("{\"id\":2", await stream.NextRecordAsync(), StringComparison.Ordinal);
        await stream.EndAsync();
        Assert.Null(await stream.NextRecordAsync());
        Assert.Equal(0, await stopped);
    }

    private static string? Code(string line)
    {
        using JsonDocument record = JsonDocument.Parse(line);
        return record.RootElement.TryGetProperty("error", out JsonElement error) ? error.GetProperty("code").GetString() : null;
    }

    private long WorkingSet()
    {
        using Process process = Process.GetProcessById(shared.Service.ProcessId);
        return process.WorkingSet64;
    }
}
