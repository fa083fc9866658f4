using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>Programs of other people in Node, from the folder that <c>eng/install-validators.sh</c> fills.</summary>
internal static class NodeProgram
{
    /// <summary>The folder; skips the test where the package is not in it.</summary>
    public static async Task<string> FolderAsync(string package)
    {
        string folder = Environment.GetEnvironmentVariable("ARTICLEKIT_VALIDATORS") ?? Shared.InRepository("artifacts", "validators");
        bool present = File.Exists(Path.Combine(folder, "node_modules", package, "package.json")) && await ExternalProgram.ExistsAsync("node");
        Shared.Require(present, $"{package} is not here; run eng/install-validators.sh");
        return folder;
    }

    /// <summary>Runs a script once over all lines; gives the lines it prints.</summary>
    public static async Task<string[]> LinesAsync(IEnumerable<string> arguments, IEnumerable<string> input, string program = "node")
    {
        ExternalProgram run = await ExternalProgram.RunAsync(program, arguments, Encoding.UTF8.GetBytes(string.Join('\n', input)));
        Assert.True(run.ExitCode == 0, run.Everything);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
