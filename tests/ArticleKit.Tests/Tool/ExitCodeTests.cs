using System.Text;
using ArticleKit.Tool;

namespace ArticleKit.Tests.Tool;

public class ExitCodeTests
{
    private const string Good = "{\"text\":\"عنوان أول هنا اليوم\\nفقرة.\"}\n";

    [Theory]
    [InlineData(0)]
    [InlineData(65, "empty.txt")]
    [InlineData(66, "nosuch.txt")]
    [InlineData(66, "nosuch/nosuch.txt")]
    [InlineData(66, "emptydir")]
    [InlineData(74, "loop.txt")]
    [InlineData(66, "empty.txt", "nosuch.txt")]
    [InlineData(74, "loop.txt", "nosuch.txt", "empty.txt")]
    public async Task The_gravest_cause_counts_and_the_others_still_come_out(int code, params string[] names)
    {
        using TemporaryFolder folder = new();
        folder.Write("good.txt", ToolHost.Text);
        folder.Write("empty.txt", " \n");
        Directory.CreateDirectory(folder.In("emptydir"));
        File.CreateSymbolicLink(folder.In("loop.txt"), folder.In("loop.txt"));
        ToolResult result = await ToolHost.RunAsync(["parse", .. names.Select(folder.In), folder.In("good.txt")]);
        Assert.Equal(code, result.Code);
        Assert.Single(result.Lines);
        Assert.Equal(code == 0, result.Errors.Length == 0);
    }

    [Theory]
    [InlineData("", 65)]
    [InlineData("--allow-errors=1", 65)]
    [InlineData("--allow-errors=2", 0)]
    [InlineData("--allow-errors", 0)]
    public async Task Allowed_errors_do_not_count(string option, int code)
    {
        string[] options = option.Length == 0 ? [] : [option];
        ToolResult batch = await ToolHost.RunAsync(["batch", .. options, "-"], "\n\n" + Good);
        Assert.Equal(code, batch.Code);
        Assert.Equal(3, batch.Lines.Length);

        using TemporaryFolder folder = new();
        ToolResult parse = await ToolHost.RunAsync(["parse", .. options, folder.Write("a.txt", ""), folder.Write("b.txt", ""), "-"], ToolHost.Text);
        Assert.Equal(code, parse.Code);
        Assert.Single(parse.Lines);
    }

    [Fact]
    public async Task Allowed_errors_do_not_excuse_a_missing_input()
    {
        ToolResult result = await ToolHost.RunAsync(["batch", "--allow-errors", "nosuch.ndjson"]);
        Assert.Equal(66, result.Code);
    }

    [Theory]
    [InlineData(FailingStream.Epipe, 0, "")]
    [InlineData(FailingStream.NoSpace, 74, "articlekit: Can't write: It failed.\n")]
    public async Task A_closed_pipe_ends_quietly_and_a_full_disk_does_not(int result, int code, string errors)
    {
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good, 20_000)));
        using ChunkedStream stdin = new(input, [65536]);
        using FailingStream stdout = new(after: 100_000, result);
        using StringWriter stderr = new() { NewLine = "\n" };
        Assert.Equal(code, await CommandLine.RunAsync(["batch"], stdin, stdout, stderr, TestContext.Current.CancellationToken));
        Assert.Equal(errors, stderr.ToString());
        Assert.True(stdin.Given < input.Length, "It ends at once.");
    }

    [Fact]
    public async Task An_input_that_breaks_off_is_an_input_error()
    {
        using FailingStream stdin = new(0, 5);
        ToolResult result = await ToolHost.RunAsync(["batch"], stdin);
        Assert.Equal(74, result.Code);
    }

    [Fact]
    public async Task An_interrupted_run_writes_whole_records_only()
    {
        using CancellationTokenSource stop = new();
        using StoppingStream stdin = new(Encoding.UTF8.GetBytes(Good), after: 300_000, stop);
        ToolResult result = await ToolHost.RunUntilAsync(["batch"], stdin, null, stop.Token);
        Assert.Equal(130, result.Code);
        Assert.NotEmpty(result.Lines);
        Assert.All(result.Lines, line => Assert.EndsWith("}", line, StringComparison.Ordinal));
    }
}
