using System.Text;
using System.Text.Unicode;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;
using ArticleKit.Tool;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Normalize;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tests.Tool;

/// <summary><c>normalize</c> as a filter: input of any length in any pieces, and whatever ends it.</summary>
public class NormalizeStreamTests
{
    // Alef lam, tatweel, kheh, beh, reh: tatweel goes.
    private const string Line = "\u0627\u0644\u0640\u0640\u062E\u0628\u0631\n";

    [Law(MaxTest = 500, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public async Task Neither_the_pieces_nor_the_block_change_the_result_even_of_what_is_no_UTF8(string text, byte[] holes, byte[] chunks, byte seed, byte block)
    {
        IReadOnlyList<ArabicNormalizer> presets = ArabicNormalizer.Presets;
        ArabicNormalizer preset = presets[seed % presets.Count];
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        foreach (byte hole in bytes.Length > 0 ? holes.Take(3) : [])
        {
            bytes[hole * bytes.Length / 256] = hole;
        }

        using ChunkedStream stdin = new(bytes, [.. chunks.Select(chunk => chunk % 32)]);
        using MemoryStream stdout = new();
        using StringWriter stderr = new() { NewLine = "\n" };
        Session session = new(stdin, stdout, stderr, null, CancellationToken.None);
        Assert.Equal(0, await new NormalizeRun(session, new InputPath("-"), new InputDecoding(IsGzip: false, Encoding: null), preset, blockLength: 1 + block).RunAsync());
        await session.Output.FlushAsync();

        string source = Encoding.UTF8.GetString(bytes);
        Escaped.Equal(preset.Normalize(source), Encoding.UTF8.GetString(stdout.ToArray()), preset.Name);
        Assert.Equal(Utf8.IsValid(bytes), stderr.ToString().Length == 0);
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd")]
    [InlineData("\n\r\n\r")]
    [InlineData("\r\n\r\n")]
    [InlineData("")]
    public async Task Line_ends_stay_in_kind_and_number(string text)
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            Assert.Equal(text, (await ToolHost.RunAsync(["normalize", "--preset", preset.Name], text)).OutputText);
        }
    }

    [Fact]
    public async Task A_file_gives_what_standard_input_gives_and_presets_are_named_in_any_case()
    {
        using TemporaryFolder folder = new();
        string file = folder.Write("a.txt", Line);
        Assert.Equal("\u0627\u0644\u062E\u0628\u0631\n", (await ToolHost.RunAsync(["normalize", file, "--preset", "lUCENEarabic"])).OutputText);
        Assert.Equal("\u0627\u0644\u062E\u0628\u0631\n", (await ToolHost.RunAsync(["normalize", "-"], Line)).OutputText);
    }

    [Fact]
    public async Task Malformed_bytes_are_counted_and_the_first_is_named_by_its_offset()
    {
        ToolResult result = await ToolHost.RunAsync(["normalize"], [.. "ab\n"u8, 0xFF, 0x20, 0xD8]);
        Assert.Equal(0, result.Code);
        Assert.Equal(
            "articlekit: -: 2 malformed byte sequences were read as U+FFFD, the first one at byte 3. If the input isn't UTF-8, convert it first.\n",
            result.Errors);
    }

    [Fact]
    public async Task One_malformed_byte_is_not_counted_as_many()
    {
        ToolResult result = await ToolHost.RunAsync(["normalize"], [.. "ab\n"u8, 0xFF]);
        Assert.Equal("articlekit: -: 1 malformed byte sequence was read as U+FFFD, at byte 3. If the input isn't UTF-8, convert it first.\n", result.Errors);
    }

    [Theory]
    [InlineData("is a directory", ".")]
    [InlineData("file name is empty", "")]
    [InlineData("one too many", "-", "-")]
    [InlineData("--list reads nothing", "--list", "a.txt")]
    [InlineData("--preset", "--preset")]
    [InlineData("--nosuch", "--nosuch")]
    public async Task Wrong_usage_is_64_and_reads_nothing(string named, params string[] args)
    {
        using ChunkedStream stdin = new(Encoding.UTF8.GetBytes(Line), []);
        ToolResult result = await ToolHost.RunAsync(["normalize", .. args], stdin);
        Assert.Equal((64, 0, 0), (result.Code, result.Output.Length, stdin.Given));
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_comes_out_before_the_filter_waits_for_more()
    {
        using MemoryStream stdout = new();
        using WaitingStream stdin = new(Encoding.UTF8.GetBytes(Line + Line), () => Encoding.UTF8.GetString(stdout.ToArray()));
        using StringWriter stderr = new();
        Assert.Equal(0, await CommandLine.RunAsync(["normalize", "--preset", "LuceneArabic"], stdin, stdout, stderr, TestContext.Current.CancellationToken));
        Assert.StartsWith("\u0627\u0644\u062E\u0628\u0631\n", stdin.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FailingStream.Epipe, 0, "")]
    [InlineData(FailingStream.NoSpace, 74, "articlekit: Can't write: It failed.\n")]
    public async Task A_closed_pipe_ends_quietly_and_a_full_disk_does_not(int result, int code, string errors)
    {
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Line, 100_000)));
        using ChunkedStream stdin = new(input, [65536]);
        using FailingStream stdout = new(after: 100_000, result);
        using StringWriter stderr = new() { NewLine = "\n" };
        Assert.Equal(code, await CommandLine.RunAsync(["normalize"], stdin, stdout, stderr, TestContext.Current.CancellationToken));
        Assert.Equal(errors, stderr.ToString());
        Assert.True(stdin.Given < input.Length, "It ends at once.");
    }

    [Fact]
    public async Task An_interrupted_run_is_130_and_what_was_written_is_the_beginning()
    {
        using CancellationTokenSource stop = new();
        using StoppingStream stdin = new(Encoding.UTF8.GetBytes(Line), after: 3_000_000, stop);
        ToolResult result = await ToolHost.RunUntilAsync(["normalize"], stdin, null, stop.Token);
        Assert.Equal(130, result.Code);
        string whole = string.Concat(Enumerable.Repeat("\u0627\u0644\u062E\u0628\u0631\n", 1 + (result.OutputText.Length / 6)));
        Assert.True(result.OutputText.Length > 100_000 && whole.StartsWith(result.OutputText, StringComparison.Ordinal), "The beginning.");
    }

    [Fact]
    public async Task An_input_that_breaks_off_is_74()
    {
        using FailingStream stdin = new(0, 5);
        Assert.Equal(74, (await ToolHost.RunAsync(["normalize"], stdin)).Code);
    }

    [Fact]
    public async Task A_terminal_gets_a_line_at_the_end()
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(Line + Line));
        ToolResult result = await ToolHost.RunAsync(["normalize"], input, new TerminalScreen(80, ShowsResults: false));
        Assert.Matches(@"^articlekit: 2 lines, 0\.0 MB, [\d,]+ lines/s, [\d,.]+ MB/s, 0 errors\n$", result.Errors);
    }
}
