using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Tool;

/// <summary>The script that starts the native program which the processor runs.</summary>
public class LauncherTests
{
    private const string Avx2 = "fpu sse4_2 avx2 bmi2 fma";

    [Theory]
    [InlineData("flags\t\t: " + Avx2 + " avx512f avx512dq avx512cd avx512bw avx512vl avx512_vbmi2", "v4")]
    [InlineData("flags\t\t: " + Avx2 + " avx512f avx512dq avx512cd avx512bw", "portable")]
    [InlineData("flags\t\t: " + Avx2, "portable")]
    [InlineData("Features\t: fp asimd", "portable")]
    [InlineData("", "portable")]
    public async Task The_program_that_the_processor_runs_is_started_with_all_arguments(string flags, string program)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The programs are for Linux.");
        using TemporaryFolder folder = new();
        foreach (string name in new[] { "v4", "portable" })
        {
            folder.Write($"bin/articlekit-{name}", $"#!/bin/sh\necho {name} \"$2\"\nexit 65\n");
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(folder.In($"bin/articlekit-{name}"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
            }
        }

        folder.Write("cpuinfo", $"processor\t: 0\n{flags}\nbugs\t: avx512vl\n");
        File.Copy(Shared.InRepository("eng", "articlekit-launcher.sh"), folder.In("bin/articlekit"));
        File.CreateSymbolicLink(folder.In("articlekit"), folder.In("bin/articlekit"));
        ExternalProgram run = await ExternalProgram.RunAsync(
            "sh", [folder.In("articlekit"), "batch", "a  b"], environment: new Dictionary<string, string?> { ["ARTICLEKIT_CPUINFO"] = folder.In("cpuinfo") });
        Assert.Equal((65, $"{program} a  b\n", ""), (run.ExitCode, run.Output, run.Errors));
    }
}
