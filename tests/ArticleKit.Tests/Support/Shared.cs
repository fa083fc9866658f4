using System.Runtime.CompilerServices;

namespace ArticleKit.Tests.Support;

/// <summary>The folders that tests read from: the repository's own, and the shared material beside it.</summary>
internal static class Shared
{
    /// <summary>Whether a missing prerequisite is a failure rather than a reason to skip.</summary>
    public static bool IsForced => Environment.GetEnvironmentVariable("ARTICLEKIT_CI") == "1";

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>A file of the repository.</summary>
    public static string InRepository(params string[] parts) => Path.Combine([RepositoryRoot, .. parts]);

    /// <summary>A file of the shared material; the test is skipped where there is none.</summary>
    public static string File(params string[] parts)
    {
        string root = Environment.GetEnvironmentVariable("ARTICLEKIT_SHARED") ?? Path.Combine(RepositoryRoot, "..", "shared");
        string path = Path.Combine([root, .. parts]);
        Require(System.IO.File.Exists(path), $"shared material is not here ({string.Join('/', parts)}); set ARTICLEKIT_SHARED to its folder");
        return path;
    }

    /// <summary>Skips the test, or fails it where prerequisites are forced.</summary>
    public static void Require(bool present, string reason)
    {
        if (!present)
        {
            Assert.False(IsForced, reason);
            Assert.Skip(reason);
        }
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // A deterministic build maps source paths away, so the output folder is tried first.
        foreach (string start in new[] { AppContext.BaseDirectory, Path.GetDirectoryName(here)! })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (System.IO.File.Exists(Path.Combine(folder.FullName, "ArticleKit.sln")))
                {
                    return folder.FullName;
                }
            }
        }

        throw new DirectoryNotFoundException("No folder above the tests holds ArticleKit.sln.");
    }
}
