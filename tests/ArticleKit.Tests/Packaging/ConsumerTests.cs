using System.Runtime.InteropServices;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Packaging;

[Collection(nameof(PackedLibrary))]
public class ConsumerTests(PackedLibrary library)
{
    [Fact]
    public async Task A_program_with_the_package_is_published_with_Native_AOT_without_a_warning_and_all_it_asserts_holds()
    {
        PackedLibrary.RequireHeavyTests();
        string feed = await library.FeedAsync();

        // Kept from run to run for the compiler's own packages; the version of ours is new each time.
        string packages = Shared.InRepository("artifacts", "consumer", "packages");
        ExternalProgram publish = await PackedLibrary.DotnetAsync(
        [
            "publish", Shared.InRepository("tests", "ArticleKit.Consumer", "ArticleKit.Consumer.csproj"), "--configuration", "Release",
            "--runtime", RuntimeInformation.RuntimeIdentifier, "--artifacts-path", library.Folder("consumer"), "--output", library.Folder("published"),
            $"-p:ArticleKitVersion={library.Version}", $"-p:RestoreAdditionalProjectSources={feed}", $"-p:RestorePackagesPath={packages}",
            .. MachinePackages(),
        ]);
        Assert.True(publish.ExitCode == 0, publish.Everything);
        Assert.DoesNotContain("warning", publish.Everything, StringComparison.OrdinalIgnoreCase);

        string restored = Path.Combine(packages, "articlekit", library.Version);
        Assert.True(Directory.Exists(restored), "the package was not restored from the folder feed");
        Directory.Delete(restored, recursive: true);

        string program = library.Folder(Path.Combine("published", OperatingSystem.IsWindows() ? "ArticleKit.Consumer.exe" : "ArticleKit.Consumer"));
        Assert.False(File.Exists(library.Folder(Path.Combine("published", "ArticleKit.dll"))), "the library was not compiled in");
        ExternalProgram run = await ExternalProgram.RunAsync(program, []);
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.EndsWith(" held, 0 did not", run.Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("FSharp", "fsproj")]
    [InlineData("VisualBasic", "vbproj")]
    public async Task A_program_in_another_language_reads_the_same(string language, string project)
    {
        PackedLibrary.RequireHeavyTests();
        string feed = await library.FeedAsync();
        string program = library.Folder(language);
        ExternalProgram build = await PackedLibrary.DotnetAsync(
        [
            "build", Shared.InRepository("tests", "ArticleKit.Consumer", language, $"ArticleKit.Consumer.{language}.{project}"), "--configuration", "Release",
            "--artifacts-path", library.Folder("build-" + language), "--output", program, $"-p:ArticleKitVersion={library.Version}",
            $"-p:RestoreAdditionalProjectSources={feed}", $"-p:RestorePackagesPath={library.Folder("packages-" + language)}", .. MachinePackages(),
        ]);
        Assert.True(build.ExitCode == 0, build.Everything);
        ExternalProgram run = await ExternalProgram.RunAsync(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            ["exec", Path.Combine(program, $"ArticleKit.Consumer.{language}.dll"), Shared.InRepository("docs", "samples", "01-standard.txt")]);
        Assert.True(run.ExitCode == 0, run.Everything);
        Assert.Equal("الضفاف الجديدة | كريم السرغيني | آسفي\ntrue\nAK0001 at 0\n2024-11-14\nالاحصاء\n", run.Output.ReplaceLineEndings("\n"));
    }

    /// <summary>Packages that this machine has already, so that they need not be fetched again.</summary>
    private static string[] MachinePackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? [$"-p:RestoreFallbackFolders={folder}"] : [];
    }
}
