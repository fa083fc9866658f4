namespace ArticleKit.Tests.Tool;

public class UsageTests
{
    [Theory]
    [InlineData("--to", "parse", "--to", "xml")]
    [InlineData("--from", "parse", "--from", "html")]
    [InlineData("--unit", "parse", "--unit", "bytes")]
    [InlineData("--unit", "parse", "--unit")]
    [InlineData("--language", "parse", "--language", "ar MA")]
    [InlineData("--template", "parse", "--template", "nosuch")]
    [InlineData("--template", "parse", "--template", "{authors}{place}")]
    [InlineData("--template @.: this is a directory", "parse", "--template", "@.")]
    [InlineData("--lexicon .: this is a directory", "batch", "--lexicon", ".")]
    [InlineData("--allow-errors=2", "batch", "--allow-errors", "2")]
    [InlineData("--allow-errors=2", "parse", "no.txt", "--allow-errors", "2")]
    [InlineData("--template", "parse", "--from", "json", "--template", "standard")]
    [InlineData("--with-layout", "parse", "--to", "text", "--with-layout")]
    [InlineData("--diagnostics", "parse", "--to", "text", "--diagnostics")]
    [InlineData("--indent", "parse", "--to", "text", "--indent")]
    [InlineData("--with-layout", "parse", "--from", "json", "--with-layout")]
    [InlineData("--diagnostics", "parse", "--from", "json", "--diagnostics")]
    [InlineData("--indent", "parse", "--indent", "a.txt", "b.txt")]
    [InlineData("--output", "parse", "--to", "text", "a.txt", "b.txt")]
    [InlineData("--with-layout", "parse", "--to", "ninjs", "--with-layout")]
    [InlineData("--diagnostics", "parse", "--to", "jsonfeed", "--diagnostics")]
    [InlineData("--indent", "parse", "--to", "jsonld", "--indent", "a.txt", "b.txt")]
    [InlineData("--output", "parse", "--to", "jsonfeed", "--output", "out")]
    [InlineData("--template", "parse", "--from", "ninjs", "--to", "jsonld", "--template", "standard")]
    [InlineData("3.1 or 2.2 or 1.6", "parse", "--to", "ninjs", "--format-version", "3.0")]
    [InlineData("--format-version", "parse", "--to", "jsonld", "--format-version", "1")]
    [InlineData("--id", "parse", "--to", "json", "--id", "urn:a:b")]
    [InlineData("--id", "parse", "--to", "ninjs", "--id", "urn:a:b", "a.txt", "b.txt")]
    [InlineData("--id", "parse", "--to", "ninjs", "--id", "no uri")]
    [InlineData("--now", "parse", "--to", "jsonld", "--now", "2026-11-23T12:00:00Z")]
    [InlineData("--now", "parse", "--to", "ninjs", "--now", "2026-11-23")]
    [InlineData("--now", "parse", "--to", "ninjs", "--now", "2026-11-23T12:00:00")]
    [InlineData("- is given twice", "parse", "-", "-")]
    [InlineData("--allow-errors=N", "parse", "--allow-errors=some")]
    [InlineData("--allow-errors=N", "batch", "--allow-errors=-1")]
    [InlineData("--nosuch", "parse", "--nosuch")]
    [InlineData("--nosuch", "batch", "a.ndjson", "--nosuch=1")]
    [InlineData("--threads", "batch", "--threads", "0")]
    [InlineData("--threads", "batch", "--threads", "many")]
    [InlineData("--to html", "batch", "--to", "html")]
    [InlineData("json, jsonld or ninjs", "batch", "--to", "atom")]
    [InlineData("--attributes", "batch", "--attributes", "--with-layout")]
    [InlineData("--attributes", "batch", "--attributes", "--unit", "utf-16")]
    [InlineData("--max-line", "batch", "--max-line", "0")]
    [InlineData("--text-field", "batch", "--text-field", "error")]
    [InlineData("A command is missing")]
    [InlineData("no command prase", "prase", "a.txt")]
    [InlineData("schema", "schema", "extra")]
    public async Task Wrong_usage_is_64_and_the_message_names_what_is_wrong(string named, params string[] args)
    {
        ToolResult result = await ToolHost.RunAsync(args, ToolHost.Text);
        Assert.Equal(64, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains(named, result.Errors, StringComparison.Ordinal);
        Assert.Equal(1, result.Errors.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("batch", "-h")]
    [InlineData("schema", "--help")]
    public async Task Help_teaches_on_standard_output(params string[] args)
    {
        ToolResult result = await ToolHost.RunAsync(args);
        Assert.Equal(0, result.Code);
        Assert.Empty(result.Errors);
        int examples = result.Lines.Count(line => line.StartsWith("  articlekit ", StringComparison.Ordinal) || line.Contains("| articlekit", StringComparison.Ordinal)) - 1;
        Assert.InRange(examples, 3, 5);
        Assert.Contains("Exit codes:", result.OutputText, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Lines, line => line.Length > 100 || line.EndsWith(' '));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("batch")]
    public async Task Every_option_but_help_tells_its_default(string command)
    {
        ToolResult help = await ToolHost.RunAsync([command, "--help"]);
        string options = string.Join('\n', help.Lines.SkipWhile(line => line != "Options:").TakeWhile(line => line.Length > 0));
        string[] texts = options.Split("\n  --")[1..];
        Assert.InRange(texts.Length, 9, 24);
        Assert.All(texts, text => Assert.Contains("default", text, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("parse", "")]
    [InlineData("batch", "")]
    [InlineData("parse", "-", "--output", "")]
    public async Task An_empty_name_is_wrong_usage(params string[] args)
    {
        ToolResult result = await ToolHost.RunAsync(args, ToolHost.Text);
        Assert.Equal(64, result.Code);
        Assert.Contains("empty", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_one_line()
    {
        ToolResult result = await ToolHost.RunAsync(["--version"]);
        Assert.Equal(0, result.Code);
        Assert.Matches(@"^articlekit \d+\.\d+\.\d+\S*$", Assert.Single(result.Lines));
    }

    [Fact]
    public async Task The_schema_is_printed_as_the_library_has_it()
    {
        ToolResult result = await ToolHost.RunAsync(["schema"]);
        Assert.Equal(0, result.Code);
        Assert.Equal(ArticleKit.Serialization.ArticleJson.Schema.TrimEnd() + "\n", result.OutputText);
    }

    [Fact]
    public async Task A_file_whose_name_begins_with_dashes_comes_after_two_dashes()
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "--", "--nosuch"]);
        Assert.Equal(66, result.Code);
    }

    [Fact]
    public async Task Escape_sequences_in_arguments_never_reach_the_terminal()
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "a\u001B[31m\u202E.txt"]);
        Assert.DoesNotContain('\u001B', result.Errors);
        Assert.DoesNotContain('\u202E', result.Errors);
        Assert.Contains(@"\u202E", result.Errors, StringComparison.Ordinal);
    }
}
