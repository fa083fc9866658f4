using System.Runtime.InteropServices;
using ArticleKit.Tests.Packaging;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Examples;

/// <summary>The service as a native program.</summary>
public class NativeServiceTests
{
    [Fact]
    public async Task It_is_compiled_without_a_warning_and_answers()
    {
        PackedLibrary.RequireHeavyTests();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("articlekit-service-");
        try
        {
            ExternalProgram publish = await PackedLibrary.DotnetAsync(
                "publish", Shared.InRepository("docs", "examples", "ArticleService", "ArticleService.csproj"), "--configuration", "Release",
                "--runtime", RuntimeInformation.RuntimeIdentifier, "--artifacts-path", Path.Combine(folder.FullName, "build"), "--output", folder.FullName);
            Assert.True(publish.ExitCode == 0, publish.Everything);
            Assert.DoesNotContain("warning", publish.Everything, StringComparison.OrdinalIgnoreCase);

            await using RunningService service = await RunningService.RunProgramAsync(Path.Combine(folder.FullName, "ArticleService"));
            using StringContent text = new(await File.ReadAllTextAsync(Shared.InRepository("docs", "samples", "01-standard.txt"), TestContext.Current.CancellationToken));
            using HttpResponseMessage answer = await service.Client.PostAsync(RunningService.Path("articles?to=ninjs"), text, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
