using System.IO.Compression;
using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Xml.Linq;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Packaging;

[Collection(nameof(PackedLibrary))]
public class PackageTests(PackedLibrary library)
{
    // What the portable PDB format calls the source of a document.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    [Fact]
    public async Task The_package_holds_one_assembly_with_its_documentation_the_readme_and_the_licence()
    {
        using ZipArchive package = await OpenAsync("nupkg");
        Assert.Equal(
            ["lib/net10.0/ArticleKit.dll", "lib/net10.0/ArticleKit.xml"],
            package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.InRange(package.Entries.Sum(static entry => entry.CompressedLength), 400_000, 600_000);
        Assert.NotNull(package.GetEntry("LICENSE"));
        Assert.NotNull(package.GetEntry("THIRD-PARTY-NOTICES.md"));
        Assert.NotNull(package.GetEntry("PACKAGE.md"));
        Assert.NotNull(package.GetEntry("icon.png"));
        XElement metadata = Metadata(package);
        Assert.Equal("PACKAGE.md", Child(metadata, "readme")?.Value);
        Assert.Equal("icon.png", Child(metadata, "icon")?.Value);
        Assert.StartsWith("# Changelog", Child(metadata, "releaseNotes")?.Value, StringComparison.Ordinal);
        Assert.Contains("arabic", Child(metadata, "tags")?.Value, StringComparison.Ordinal);
        Assert.Equal("MIT", Child(metadata, "license")?.Value);
        Assert.Equal(library.Version, Child(metadata, "version")?.Value);
        Assert.NotEqual("", Child(metadata, "description")?.Value);
    }

    [Fact]
    public async Task The_package_needs_the_logging_abstractions_and_nothing_else()
    {
        using ZipArchive package = await OpenAsync("nupkg");
        XElement group = Assert.Single(Child(Metadata(package), "dependencies")!.Elements());
        Assert.Equal("net10.0", group.Attribute("targetFramework")?.Value);
        XElement dependency = Assert.Single(group.Elements());
        Assert.Equal("Microsoft.Extensions.Logging.Abstractions", dependency.Attribute("id")?.Value);
        Assert.StartsWith("10.0.", dependency.Attribute("version")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_symbols_are_packed_beside_it_with_every_source_file()
    {
        using ZipArchive symbols = await OpenAsync("snupkg");
        using MemoryStream pdb = new();
        await using (Stream packed = await symbols.GetEntry("lib/net10.0/ArticleKit.pdb")!.OpenAsync(TestContext.Current.CancellationToken))
        {
            await packed.CopyToAsync(pdb, TestContext.Current.CancellationToken);
        }

        pdb.Position = 0;
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(pdb);
        MetadataReader reader = provider.GetMetadataReader();
        Assert.NotEmpty(reader.Documents);
        Assert.All(reader.Documents, document => Assert.Contains(
            reader.GetCustomDebugInformation(document), info => reader.GetGuid(reader.GetCustomDebugInformation(info).Kind) == EmbeddedSource));
    }

    [Fact]
    public async Task The_package_names_the_commit_it_was_made_from()
    {
        using ZipArchive package = await OpenAsync("nupkg");
        Assert.Equal(await CommitAsync(), Child(Metadata(package), "repository")?.Attribute("commit")?.Value);
    }

    [Fact]
    public async Task Two_clones_in_different_folders_give_the_same_package()
    {
        PackedLibrary.RequireHeavyTests();
        await CommitAsync();
        string first = await PackCloneAsync("one");
        string second = await PackCloneAsync("another-and-longer", "--detach");
        Assert.Equal(await HashAsync(Assembly(first)), await HashAsync(Assembly(second)));

        ExternalProgram nuget = await PackedLibrary.DotnetAsync("nuget", "--version");
        Assert.SkipUnless(
            Version.Parse(nuget.Output.Split('-', '+')[0]) >= new Version(7, 9),
            "The assemblies are the same; the NuGet of this SDK is older than 7.9 and dates packages by the clock.");
        Assert.Equal(await HashesAsync(first), await HashesAsync(second));

        static string Assembly(string clone) => Path.Combine(clone, "artifacts", "bin", "ArticleKit", "release", "ArticleKit.dll");
    }

    private static async Task<string> CommitAsync()
    {
        bool isCheckout = Path.Exists(Shared.InRepository(".git")) && await ExternalProgram.ExistsAsync("git");
        Shared.Require(isCheckout, "this is no git checkout");
        ExternalProgram git = await ExternalProgram.RunAsync("git", ["-C", Shared.RepositoryRoot, "rev-parse", "HEAD"]);
        Assert.True(git.ExitCode == 0, git.Everything);
        return git.Output.Trim();
    }

    private static XElement Metadata(ZipArchive package)
    {
        using Stream stream = package.GetEntry("ArticleKit.nuspec")!.Open();
        return Child(XDocument.Load(stream).Root!, "metadata")!;
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    private async Task<ZipArchive> OpenAsync(string extension)
    {
        PackedLibrary.RequireHeavyTests();
        return await ZipFile.OpenReadAsync(Path.Combine(await library.FeedAsync(), $"ArticleKit.{library.Version}.{extension}"), TestContext.Current.CancellationToken);
    }

    /// <summary>Packs a clone of this repository.</summary>
    /// <param name="name">The folder to clone into.</param>
    /// <param name="checkout">How it is checked out, unless as the branch that this is.</param>
    /// <returns>The folder.</returns>
    private async Task<string> PackCloneAsync(string name, params string[] checkout)
    {
        string clone = library.Folder(name);
        ExternalProgram git = await ExternalProgram.RunAsync("git", ["clone", "--quiet", Shared.RepositoryRoot, clone]);
        Assert.True(git.ExitCode == 0, git.Everything);
        git = await ExternalProgram.RunAsync("git", ["-C", clone, "checkout", "--quiet", .. checkout]);
        Assert.True(git.ExitCode == 0, git.Everything);
        ExternalProgram pack = await PackedLibrary.DotnetAsync(
            "pack", Path.Combine(clone, "src", "ArticleKit", "ArticleKit.csproj"), "--configuration", "Release", "--output", Path.Combine(clone, "feed"));
        Assert.True(pack.ExitCode == 0, pack.Everything);
        return clone;
    }

    /// <summary>The name and the SHA-256 of each file that was packed, and of each entry, which tells what differs.</summary>
    private static async Task<IEnumerable<string>> HashesAsync(string clone)
    {
        List<string> hashes = [];
        foreach (string extension in new[] { "nupkg", "snupkg" })
        {
            string file = Assert.Single(Directory.GetFiles(Path.Combine(clone, "feed"), "*." + extension));
            await using ZipArchive package = await ZipFile.OpenReadAsync(file, TestContext.Current.CancellationToken);
            foreach (ZipArchiveEntry entry in package.Entries)
            {
                await using Stream content = await entry.OpenAsync(TestContext.Current.CancellationToken);
                byte[] hash = await SHA256.HashDataAsync(content, TestContext.Current.CancellationToken);
                hashes.Add($"{extension} {entry.FullName} {entry.LastWriteTime.DateTime:s} {Convert.ToHexString(hash)}");
            }

            hashes.Add($"{Path.GetFileName(file)} {await HashAsync(file)}");
        }

        return hashes;
    }

    private static async Task<string> HashAsync(string file)
    {
        await using FileStream stream = File.OpenRead(file);
        return Convert.ToHexString(await SHA256.HashDataAsync(stream, TestContext.Current.CancellationToken));
    }
}
