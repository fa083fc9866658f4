using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleKit.Tests.Properties;
using ArticleKit.Text;
using ArticleKit.Tool;
using ArticleKit.Tool.Find;
using ArticleKit.Tool.Input;
using ArticleKit.Tool.Terminal;

namespace ArticleKit.Tests.Tool;

/// <summary><c>find</c> as a filter: input of any length in any pieces, and whatever ends it.</summary>
public class FindStreamTests
{
    // Alef lam alef hah sad alef hamza, as readers type it; the text has a hamza below the alef.
    private const string Pattern = "\u0627\u0644\u0627\u062D\u0635\u0627\u0621";
    private const string Word = "\u0627\u0644\u0625\u062D\u0635\u0627\u0621";

    [Law(MaxTest = 500, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public async Task It_finds_what_the_matcher_finds_line_by_line(string text, byte[] chunks, byte seed, byte letter, bool wholeWords)
    {
        IReadOnlyList<ArabicNormalizer> presets = ArabicNormalizer.Presets;
        ArabicNormalizer preset = presets[seed % presets.Count];
        string pattern = ((char)('\u0627' + (letter % 20))).ToString();
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using ChunkedStream stream = new(bytes, [.. chunks.Select(chunk => chunk % 16)]);
        string[] options = wholeWords ? ["--whole-words"] : [];
        ToolResult result = await ToolHost.RunAsync(["find", pattern, "--preset", preset.Name, "--json", .. options], stream);

        string source = Encoding.UTF8.GetString(bytes);
        string[] expected = [.. Expected(new ArabicMatcher(pattern, preset, wholeWords), source)];
        string[] found = [.. Enumerable.Range(0, result.Lines.Length).Select(i => Described(result.Json(i)))];
        Assert.Equal(expected, found);
        Assert.Equal(expected.Length > 0 ? 0 : 1, result.Code);
    }

    [Fact]
    public async Task A_line_that_is_too_long_is_named_and_what_follows_is_found_in_its_place()
    {
        using MemoryStream stdin = new(Encoding.UTF8.GetBytes($"{Word}\n{Word}{Word}\r\n{Word}\r{Word} {Word}"));
        using MemoryStream stdout = new();
        using StringWriter stderr = new() { NewLine = "\n" };
        Session session = new(stdin, stdout, stderr, null, CancellationToken.None);
        InputList inputs = InputList.Find(["-"], [], session);
        FindRun run = new(session, inputs, new InputDecoding(IsGzip: false, Encoding: null), new ArabicMatcher(Pattern, ArabicNormalizer.Search), asJson: true, maxLine: Word.Length);
        Assert.Equal(65, await run.RunAsync());
        await session.Output.FlushAsync();
        string[] lines = Encoding.UTF8.GetString(stdout.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Equal([$$"""{"line":1,"column":1,"start":0,"length":7,"text":"{{Word}}"}""", $$"""{"line":3,"column":1,"start":24,"length":7,"text":"{{Word}}"}"""], lines);
        Assert.Equal(
            "articlekit: -:2: the line wasn't searched: it is longer than 7 UTF-16 units. Break it into lines.\n"
            + "articlekit: -:4: the line wasn't searched: it is longer than 7 UTF-16 units. Break it into lines.\n",
            stderr.ToString());
    }

    [Fact]
    public async Task What_was_found_comes_out_before_the_search_waits_for_more()
    {
        using MemoryStream stdout = new();
        using WaitingStream stdin = new(Encoding.UTF8.GetBytes(Word + "\r"), () => Encoding.UTF8.GetString(stdout.ToArray()));
        using StringWriter stderr = new();
        Assert.Equal(0, await CommandLine.RunAsync(["find", Pattern], stdin, stdout, stderr, TestContext.Current.CancellationToken));
        Assert.Equal($"1:1:{Word}\n", stdin.Seen);
    }

    [Theory]
    [InlineData(FailingStream.Epipe, 0, "")]
    [InlineData(FailingStream.NoSpace, 74, "articlekit: Can't write: It failed.\n")]
    public async Task A_closed_pipe_ends_quietly_and_a_full_disk_does_not(int result, int code, string errors)
    {
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Word + "\n", 50_000)));
        using ChunkedStream stdin = new(input, [65536]);
        using FailingStream stdout = new(after: 100_000, result);
        using StringWriter stderr = new() { NewLine = "\n" };
        Assert.Equal(code, await CommandLine.RunAsync(["find", Pattern], stdin, stdout, stderr, TestContext.Current.CancellationToken));
        Assert.Equal(errors, stderr.ToString());
        Assert.True(stdin.Given < input.Length, "It ends at once.");
    }

    [Fact]
    public async Task An_interrupted_search_writes_whole_lines_and_is_130()
    {
        using CancellationTokenSource stop = new();
        using StoppingStream stdin = new(Encoding.UTF8.GetBytes(Word + "\n"), after: 300_000, stop);
        ToolResult result = await ToolHost.RunUntilAsync(["find", Pattern], stdin, null, stop.Token);
        Assert.Equal(130, result.Code);
        Assert.NotEmpty(result.Lines);
        Assert.All(result.Lines, line => Assert.EndsWith(":1:" + Word, line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_input_that_breaks_off_is_74_though_nothing_was_found()
    {
        using FailingStream stdin = new(0, 5);
        Assert.Equal(74, (await ToolHost.RunAsync(["find", Pattern], stdin)).Code);
    }

    [Fact]
    public async Task A_terminal_gets_a_line_at_the_end()
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes($"{Word}\n\n{Word}"));
        ToolResult result = await ToolHost.RunAsync(["find", Pattern], input, new TerminalScreen(80, ShowsResults: false));
        Assert.Matches(@"^articlekit: 3 lines, 0\.0 MB, [\d,]+ lines/s, [\d,.]+ MB/s, 0 errors\n$", result.Errors);
    }

    [Theory]
    [InlineData("PATTERN has a line end", "find", Pattern + "\n" + Pattern)]
    [InlineData("- is given twice", "find", Pattern, "-", "-")]
    [InlineData("file name is empty", "find", Pattern, "")]
    public async Task What_can_never_be_found_is_wrong_usage(string named, params string[] args)
    {
        ToolResult result = await ToolHost.RunAsync(args, Word);
        Assert.Equal(64, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_that_begins_with_a_dash_comes_after_two()
    {
        Assert.Equal(["1:3:-x"], (await ToolHost.RunAsync(["find", "--", "-x"], "a -x")).Lines);
        Assert.Equal(["1:3:-"], (await ToolHost.RunAsync(["find", "-"], "a -")).Lines);
    }

    [Fact]
    public async Task A_directory_gives_its_texts_and_an_empty_one_is_66()
    {
        using TemporaryFolder folder = new();
        folder.Write("news/b.txt", Word);
        folder.Write("news/a/c.txt", Word);
        folder.Write("news/d.md", Word);
        ToolResult result = await ToolHost.RunAsync(["find", Pattern, folder.In("news")]);
        Assert.Equal([$"{folder.In("news/a/c.txt")}:1:1:{Word}", $"{folder.In("news/b.txt")}:1:1:{Word}"], result.Lines);
        Directory.CreateDirectory(folder.In("empty"));
        Assert.Equal(66, (await ToolHost.RunAsync(["find", Pattern, folder.In("empty")])).Code);
    }

    private static IEnumerable<string> Expected(ArabicMatcher matcher, string text)
    {
        int start = text.StartsWith('\uFEFF') ? 1 : 0;
        int number = 1;
        while (start < text.Length)
        {
            int length = text.AsSpan(start).IndexOfAny('\n', '\r') is >= 0 and int found ? found : text.Length - start;
            string line = text.Substring(start, length);
            foreach (TextSpan match in Spans(matcher, line))
            {
                int column = line[..match.Start].EnumerateRunes().Count() + 1;
                yield return string.Create(CultureInfo.InvariantCulture, $"{number}:{column}:{start + match.Start}:{match.Length}:{match.Slice(line)}");
            }

            start += length;
            start += text.AsSpan(start).StartsWith("\r\n") ? 2 : 1;
            number++;
        }
    }

    private static List<TextSpan> Spans(ArabicMatcher matcher, string line)
    {
        List<TextSpan> spans = [];
        foreach (TextSpan match in matcher.Enumerate(line))
        {
            spans.Add(match);
        }

        return spans;
    }

    private static string Described(JsonElement json) => string.Join(
        ':', new[] { "line", "column", "start", "length" }.Select(name => json.GetProperty(name).GetRawText()).Append(json.GetProperty("text").GetString()));
}
