using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tool;

namespace ArticleKit.Tests.Tool;

public class BatchThreadsTests
{
    private static readonly string[] Lines =
    [
        "{\"id\":1,\"text\":\"عنوان أول هنا اليوم\\nفقرة أولى.\"}", "{\"text\":\"العيون الآن\\nسعيد المرابطي//الرباط\\nالمدينة تفتح مكتبتها\\nفتحت أبوابها.\",\"id\":2}",
        "", "x", "{\"id\":3,\"text\":7}", "{\"id\":4,\"text\":\"" + new string('x', 5000) + "\"}",
    ];

    [Law(MaxTest = 200)]
    public async Task The_bytes_and_the_messages_are_the_same_for_any_number_of_threads_and_any_pieces(byte[] picks, byte threads, ushort[] chunks, bool failFast)
    {
        byte[] input = Input(picks);
        string[] args = ["batch", "--max-line", "3000", .. failFast ? new[] { "--fail-fast" } : []];
        ToolResult one = await ToolHost.RunAsync([.. args, "--threads", "1"], input);
        using ChunkedStream stream = new(input, [.. chunks.Select(chunk => (int)chunk)]);
        ToolResult several = await ToolHost.RunAsync([.. args, "--threads", $"{1 + (threads % 8)}"], stream);
        Assert.Equal(one.OutputText, several.OutputText);
        Assert.Equal((one.Code, one.Errors), (several.Code, several.Errors));
    }

    [Fact]
    public async Task Several_inputs_a_broken_one_among_them_come_out_in_their_order()
    {
        using TemporaryFolder folder = new();
        string[] files = [.. Enumerable.Range(0, 20).Select(i => folder.Write($"{i:00}.ndjson", $"{{\"id\":{i},\"text\":\"عنوان\"}}\nx\n"))];
        await System.IO.File.WriteAllTextAsync(folder.In("10.ndjson.gz"), "no gzip", TestContext.Current.CancellationToken);
        ToolResult result = await ToolHost.RunAsync(["batch", folder.Path, "--threads", "4"]);
        Assert.Equal(74, result.Code);
        Assert.Equal(2 * files.Length, result.Lines.Length);
        for (int i = 0; i < files.Length; i++)
        {
            Assert.Equal(i, result.Json(2 * i).GetProperty("id").GetInt32());
            Assert.Equal(files[i], result.Json((2 * i) + 1).GetProperty("error").GetProperty("source").GetString());
        }
    }

    [Fact]
    public async Task Inputs_behind_the_record_that_fails_fast_are_not_complained_of()
    {
        using TemporaryFolder folder = new();
        ToolResult result = await ToolHost.RunAsync(["batch", folder.Write("a.ndjson", "x\n"), folder.In("nosuch.ndjson"), "--fail-fast", "--threads", "4"]);
        Assert.Equal(65, result.Code);
        Assert.DoesNotContain("nosuch", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task While_nobody_takes_the_results_no_more_is_read_than_two_blocks_a_thread(int threads)
    {
        byte[] line = Encoding.UTF8.GetBytes(Lines[0] + "\n");
        byte[] input = [.. Enumerable.Repeat(line, 60_000).SelectMany(bytes => bytes)];
        using ChunkedStream stdin = new(input, [100_000]);
        using SlowStream stdout = new(() => stdin.Given);
        using StringWriter stderr = new();
        Assert.Equal(0, await CommandLine.RunAsync(["batch", "--threads", $"{threads}"], stdin, stdout, stderr, TestContext.Current.CancellationToken));
        // The two bytes of a byte order mark are read by themselves.
        Assert.InRange(stdout.Seen, 1, 2 + (2 * threads * 100_000));
        Assert.Equal(input.Length, stdin.Given);
    }

    private static byte[] Input(byte[] picks) =>
        Encoding.UTF8.GetBytes(string.Concat(picks.Concat(picks).Concat(picks).Select(pick => Lines[pick % 16 < 10 ? pick % 2 : pick % Lines.Length] + "\n")));
}
