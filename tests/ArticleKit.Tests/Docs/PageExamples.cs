using System.Globalization;
using System.Text;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Docs;

/// <summary>C# of the documentation, compiled and run.</summary>
/// <remarks>A region goes from <c>// PAGE.md: name</c> to <c>// PAGE.md: end</c>; <see cref="PageExampleTests"/> compares it with the page.</remarks>
public abstract class PageExamples
{
    private const string Says = "// prints ";

    private readonly StringBuilder _output = new();

    // The examples write to a console; the tests look at what they write.
    protected TextWriter Console => new StringWriter(_output, CultureInfo.InvariantCulture);

    protected string Output => _output.ToString();

    /// <summary>Asserts that the example printed what its comments say, line by line.</summary>
    protected void PrintedWhatItSays(string page, string region)
    {
        string[] said =
        [
            .. Regions().Single(one => one.Page == page && one.Name == region).Lines
                .Where(line => line.Contains(Says, StringComparison.Ordinal)).Select(line => line[(line.IndexOf(Says, StringComparison.Ordinal) + Says.Length)..]),
        ];
        Assert.NotEmpty(said);
        Assert.Equal(said, Output.Split(Environment.NewLine)[..^1]);
    }

    /// <summary>Every region of this folder, its lines trimmed and without empty ones.</summary>
    internal static IEnumerable<(string Page, string Name, string[] Lines)> Regions()
    {
        foreach (string file in Directory.GetFiles(Shared.InRepository("tests", "ArticleKit.Tests", "Docs"), "*Examples.cs").Order(StringComparer.Ordinal))
        {
            (string Page, string Name)? open = null;
            List<string> lines = [];
            foreach (string line in System.IO.File.ReadLines(file).Select(line => line.Trim()))
            {
                if (line.StartsWith("// ", StringComparison.Ordinal) && line.Split(": ") is [string page, string name] && page.EndsWith(".md", StringComparison.Ordinal))
                {
                    if (open is { } whole)
                    {
                        yield return (whole.Page, whole.Name, [.. lines]);
                    }

                    open = name == "end" ? null : (page[3..], name);
                    lines.Clear();
                }
                else if (line.Length > 0)
                {
                    lines.Add(line);
                }
            }
        }
    }
}
