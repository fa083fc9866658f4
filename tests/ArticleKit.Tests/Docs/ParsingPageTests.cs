namespace ArticleKit.Tests.Docs;

/// <summary>The tables of docs/parsing.md and docs/bulk.md against the code.</summary>
public class ParsingPageTests
{
    [Fact]
    public void Every_option_of_the_parser_is_in_the_table() =>
        Assert.Equal(
            typeof(ArticleParserOptions).GetProperties().Where(property => property.SetMethod is { IsStatic: false } && property.Name != "EqualityContract").Select(property => property.Name).Order(StringComparer.Ordinal),
            new MarkdownPage("docs/parsing.md").Table("| option | for | command line |").Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_exit_code_of_the_command_is_in_the_table()
    {
        string help = (await Tool.ToolHost.RunAsync(["--help"])).OutputText;
        string[] lines = help[help.IndexOf("Exit codes:", StringComparison.Ordinal)..].Split('\n');
        string[] codes = [.. lines.Skip(1).SelectMany(line => line.Split(' ', ';')).Where(word => int.TryParse(word, out _))];
        Assert.True(codes.Length > 5);
        Assert.Equal(codes, new MarkdownPage("docs/bulk.md").Table("| code | means |").SelectMany(row => row[0].Split(", ")));
    }
}
