using ArticleKit.Tests.Support;
using ArticleKit.Tests.Tool;

namespace ArticleKit.Tests.Docs;

/// <summary>The recipes of docs/scale-out.md, as far as their engines are at hand. Its console blocks are run with those of all pages.</summary>
public class ScaleOutPageTests
{
    private const string Record = "{\"id\":1,\"text\":\"العيون الآن\\nسعيد بنعلي//الرباط\\nعنوان الخبر في سطر طويل\\nفقرة أولى.\\nفقرة ثانية.\",\"lang\":\"ar\"}\n";

    private static readonly MarkdownPage Page = new("docs/scale-out.md");

    private static string Python => string.Join("\n\n", Page.Blocks("python").Select(block => string.Join('\n', block)));

    [Fact]
    public async Task Dask_s_function_filters_a_part_and_a_failed_record_fails_no_task()
    {
        using TemporaryFolder folder = await WithCommandAsync();
        ToolResult expected = await ToolHost.RunAsync(["batch"], Record + "x\n");
        ExternalProgram run = await PythonAsync(folder, "sys.stdout.buffer.write(filtered(sys.stdin.buffer.read()))", Record + "x\n");
        Assert.Equal((0, expected.OutputText), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Datatrove_s_adapter_makes_a_document_of_a_record()
    {
        using TemporaryFolder folder = await WithCommandAsync();
        ToolResult records = await ToolHost.RunAsync(["batch"], Record + "{\"text\":7}\n");
        ExternalProgram run = await PythonAsync(
            folder,
            "[print(document['id'], document['text'].count('\\n'), document['metadata'].get('place')) for document in (article_document(None, json.loads(line), 'a', i) for i, line in enumerate(sys.stdin))]",
            records.OutputText);
        Assert.Equal((0, "1 1 الرباط\na/1 0 None\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task The_line_for_GNU_parallel_gives_the_bytes_of_one_process()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && await ExternalProgram.ExistsAsync("parallel"), "GNU parallel is not here.");
        using TemporaryFolder folder = await WithCommandAsync();
        string input = string.Concat(Enumerable.Repeat(Record, 50));
        folder.Write("corpus.ndjson", input);
        string line = string.Join('\n', Page.Blocks("sh").First()).Replace("--block 32M", "--will-cite --block 3k", StringComparison.Ordinal);
        ExternalProgram run = await ExternalProgram.RunAsync("bash", ["-c", $"set -e; cd '{folder.Path}'; PATH='{folder.Path}':$PATH; {line}"]);
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal((await ToolHost.RunAsync(["batch"], input)).OutputText, folder.Read("articles.ndjson"));
    }

    [Fact]
    public async Task The_blocks_of_the_shell_are_well_formed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The examples are for a POSIX shell.");
        foreach (string[] block in Page.Blocks("sh"))
        {
            ExternalProgram run = await ExternalProgram.RunAsync("sh", ["-n", "-c", string.Join('\n', block)]);
            Assert.True(run.ExitCode == 0, run.Everything);
        }
    }

    [Fact]
    public async Task The_proof_holds_on_a_small_corpus()
    {
        const string DebianPython = "/usr/bin/python3";
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && File.Exists(DebianPython) && (await ExternalProgram.RunAsync(DebianPython, ["-c", "import distributed"])).ExitCode == 0,
            "Debian's python3-distributed is not here.");
        using TemporaryFolder folder = await WithCommandAsync();
        ExternalProgram run = await ExternalProgram.RunAsync(
            "sh", [Shared.InRepository("benchmarks", "scale-out", "run.sh"), "--size", "6", "--articlekit", folder.In("articlekit")]);
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Contains("nothing is lost: the bytes of one process", run.Output, StringComparison.Ordinal);

        // What the page shows is what the script says.
        string[] log = [.. Page.Blocks("text").SelectMany(block => block).Where(line => line.StartsWith("  holds: ", StringComparison.Ordinal)).Select(Wordless)];
        Assert.Superset(run.Output.Split('\n').Where(line => line.StartsWith("  holds: ", StringComparison.Ordinal)).Select(Wordless).ToHashSet(), log.ToHashSet());

        static string Wordless(string line) => string.Concat(line.Where(c => !char.IsAsciiDigit(c)));
    }

    private static async Task<ExternalProgram> PythonAsync(TemporaryFolder folder, string call, string input)
    {
        string modules = "import json, sys, types\nfor name in ('dask', 'dask.distributed'):\n    sys.modules[name] = types.ModuleType(name)\nsys.modules['dask.distributed'].Client = None\n";
        folder.Write("example.py", $"{modules}{Python}\n{call}\n");
        return await ExternalProgram.RunAsync(
            "python3",
            [folder.In("example.py")],
            System.Text.Encoding.UTF8.GetBytes(input),
            new Dictionary<string, string?> { ["PATH"] = folder.Path + ":" + Environment.GetEnvironmentVariable("PATH"), ["PYTHONIOENCODING"] = "utf-8" });
    }

    /// <summary>A folder with the command in it.</summary>
    private static async Task<TemporaryFolder> WithCommandAsync()
    {
        Assert.SkipUnless(!OperatingSystem.IsWindows() && await ExternalProgram.ExistsAsync("python3"), "Python is not here.");
        TemporaryFolder folder = new();
        string tool = Path.Join(AppContext.BaseDirectory, "ArticleKit.Tool.dll");
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        string command = folder.Write("articlekit", $"#!/bin/sh\nexec '{dotnet}' exec '{tool}' \"$@\"\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        return folder;
    }
}
