using System.Globalization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Packaging;

/// <summary>The library, packed once for the tests of this folder, outside the build output that the tests themselves run from.</summary>
public sealed class PackedLibrary : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("articlekit-package-");
    private Task<string>? _packing;

    /// <summary>A version that no cache has seen.</summary>
    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.0.0-test.{DateTime.UtcNow.Ticks}");

    /// <summary>Skips the test unless heavy tests are asked for.</summary>
    internal static void RequireHeavyTests() =>
        Assert.SkipUnless(Shared.IsForced, "packs the library, which takes a while; set ARTICLEKIT_CI=1");

    /// <summary>A folder of its own inside the temporary one.</summary>
    public string Folder(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>The folder feed that holds the package and its symbols.</summary>
    public Task<string> FeedAsync() => _packing ??= PackAsync();

    /// <summary>Runs the SDK as a shell would, without what this test run's own SDK has left in the environment.</summary>
    internal static Task<ExternalProgram> DotnetAsync(params string[] arguments)
    {
        Dictionary<string, string?> environment = new()
        {
            ["CI"] = "true",
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",

            // A server left behind would keep the pipes of its output open, and reading them to the end would never end.
            ["MSBUILDDISABLENODEREUSE"] = "1",
        };
        foreach (string name in Environment.GetEnvironmentVariables().Keys)
        {
            if (name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase))
            {
                environment.TryAdd(name, null);
            }
        }

        return ExternalProgram.RunAsync("dotnet", [.. arguments, "--disable-build-servers"], environment: environment, limit: TimeSpan.FromMinutes(8));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> PackAsync()
    {
        string feed = Folder("feed");
        ExternalProgram pack = await DotnetAsync(
            "pack", Shared.InRepository("src", "ArticleKit", "ArticleKit.csproj"), "--configuration", "Release",
            "--artifacts-path", Folder("library"), "--output", feed, $"-p:Version={Version}");
        Assert.True(pack.ExitCode == 0, pack.Everything);
        return feed;
    }
}

[CollectionDefinition(nameof(PackedLibrary))]
public class PackedLibraryCollection : ICollectionFixture<PackedLibrary>;
