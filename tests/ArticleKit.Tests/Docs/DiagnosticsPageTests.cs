using ArticleKit.Tool.Batch;

namespace ArticleKit.Tests.Docs;

/// <summary>Each code of docs/diagnostics.md has an entry with an example that gives it; the examples themselves are run.</summary>
public class DiagnosticsPageTests
{
    private static readonly MarkdownPage Page = new("docs/diagnostics.md");

    public static TheoryData<ArticleDiagnosticId> Ids => [.. Enum.GetValues<ArticleDiagnosticId>().Where(id => id != ArticleDiagnosticId.None)];

    public static TheoryData<string> RecordCodes => [.. RecordErrorCodes.Messages.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_diagnostic_has_an_entry_and_an_example_that_gives_it(ArticleDiagnosticId id)
    {
        string code = new ArticleDiagnostic(id, default).Code;
        string[] entry = [.. Page.Lines.SkipWhile(line => line != $"### {code} {id}").Skip(1).TakeWhile(line => !line.StartsWith('#'))];
        Assert.NotEmpty(entry);
        Assert.All(["- **Seen**", "- **Because** ", "- **Do**"], part => Assert.Contains(entry, line => line.StartsWith(part, StringComparison.Ordinal)));
        Assert.Contains(entry, line => line.Split("// prints ") is [_, string printed] && printed.Split(' ').Contains(code));
        Assert.Contains(PageExamples.Regions(), region => region.Page == Page.Name && region.Name == code);
    }

    // ConsoleSessionTests runs the commands and compares what they print.
    [Theory]
    [MemberData(nameof(RecordCodes))]
    public void An_error_of_a_record_or_a_file_is_shown(string code) =>
        Assert.Contains(Page.Blocks("console").SelectMany(block => block), line => !line.StartsWith("$ ", StringComparison.Ordinal) && line.Contains(code, StringComparison.Ordinal));
}
