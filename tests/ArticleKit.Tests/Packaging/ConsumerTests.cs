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

    /// <summary>Packages that this machine has already, so that they need not be fetched again.</summary>
    private static string[] MachinePackages()
    {
        string folder = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(folder) ? [$"-p:RestoreFallbackFolders={folder}"] : [];
    }
}
