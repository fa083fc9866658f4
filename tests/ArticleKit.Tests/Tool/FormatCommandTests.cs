using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tool;
using ArticleKit.Tool.Formats;

namespace ArticleKit.Tests.Tool;

/// <summary>The formats of <c>parse</c>; those that the table gains are tested here without a change.</summary>
public class FormatCommandTests
{
    private static readonly Article Expected = Article.Parse(ToolHost.Text);

    public static TheoryData<string> Written => [.. ArticleFormats.Written.Select(choice => choice.Word)];

    public static TheoryData<string> ReadBack => [.. ArticleFormats.Readable.Select(choice => choice.Word).Intersect(ArticleFormats.Written.Select(choice => choice.Word))];

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Every_format_is_written_and_ends_with_one_line_end(string name)
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "--to", name], ToolHost.Text);
        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.EndsWith("\n", result.OutputText, StringComparison.Ordinal);
        Assert.False(result.OutputText.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.False(result.OutputText.StartsWith('\uFEFF'));
    }

    [Theory]
    [MemberData(nameof(ReadBack))]
    public async Task What_was_written_is_read_again_and_gives_the_same(string name)
    {
        ToolResult written = await ToolHost.RunAsync(["parse", "--to", name], ToolHost.Text);
        ToolResult json = await ToolHost.RunAsync(["parse", "--from", name], written.Output);
        Assert.Equal(0, json.Code);
        Article back = ArticleJson.Deserialize(Assert.Single(json.Lines));
        Assert.Equal(Expected with { Byline = back.Byline }, back);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task Several_inputs_give_lines_a_feed_or_a_refusal_that_names_the_remedy(string name)
    {
        using TemporaryFolder folder = new();
        string[] files = [folder.Write("a.txt", ToolHost.Text), folder.Write("b.txt", ToolHost.Text)];
        ToolResult result = await ToolHost.RunAsync(["parse", "--to", name, .. files]);
        FormatShape shape = ArticleFormats.All.Single(format => format.Name == name).Shape;
        Assert.Equal(shape == FormatShape.Single ? 64 : 0, result.Code);
        Assert.Equal(shape switch { FormatShape.Lines => 2, FormatShape.Feed => 1, _ => 0 }, result.Lines.Length);
        Assert.Equal(shape == FormatShape.Single, result.Errors.Contains("--output DIR", StringComparison.Ordinal));

        ToolResult directory = await ToolHost.RunAsync(["parse", "--to", name, "--output", folder.In("out"), .. files]);
        Assert.Equal(shape == FormatShape.Feed ? 64 : 0, directory.Code);
        Assert.Equal(shape == FormatShape.Feed ? 0 : 2, Directory.Exists(folder.In("out")) ? Directory.GetFiles(folder.In("out"), "*" + ArticleFormats.All.Single(format => format.Name == name).Extensions[0]).Length : 0);
    }

    [Theory]
    [MemberData(nameof(Written))]
    public async Task The_help_names_every_format(string name)
    {
        ToolResult help = await ToolHost.RunAsync(["parse", "--help"]);
        Assert.Contains(name, help.OutputText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(ReadBack))]
    public async Task What_is_not_of_the_format_is_a_failure_with_its_place(string name)
    {
        if (name == "text")
        {
            return;
        }

        ToolResult result = await ToolHost.RunAsync(["parse", "--from", name], "---\n[1,\n 2,,3]\n---\n");
        Assert.Equal(65, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("AK0107 error:", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_front_matter_that_is_none_is_refused_at_its_byte()
    {
        ToolResult result = await ToolHost.RunAsync(["parse", "--from", "markdown"], "---\ntitle: \u0646\u0635\nnot a key\n---\n");
        Assert.Equal(65, result.Code);
        Assert.Contains(":3:1: AK0107 error: This is not Markdown. AK0009 at 14: ", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Id_version_and_instant_are_those_given()
    {
        string[] args = ["parse", "--to", "ninjs", "--format-version", "2.2", "--id", "tag:a,2026:1", "--now", "2026-11-23T13:00:00+01:00"];
        ToolResult result = await ToolHost.RunAsync(args, ToolHost.Text);
        JsonElement item = result.Json();
        Assert.Equal("tag:a,2026:1", item.GetProperty("uri").GetString());
        Assert.Equal("2.2", item.GetProperty("standard").GetProperty("version").GetString());
        Assert.Equal("2026-11-23T12:00:00Z", item.GetProperty("versioncreated").GetString());
        Assert.Equal(result.Output, (await ToolHost.RunAsync(args, ToolHost.Text)).Output);
    }

    [Fact]
    public async Task An_id_given_for_one_article_is_not_given_to_two()
    {
        string line = ArticleJson.Serialize(Expected) + "\n";
        ToolResult result = await ToolHost.RunAsync(["parse", "--from", "json", "--to", "jsonld", "--id", "urn:a:b"], line + line);
        Assert.Equal(64, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("--id", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Closed_formats_get_no_source_beside_their_properties()
    {
        using TemporaryFolder folder = new();
        string[] files = [folder.Write("a.txt", ToolHost.Text), folder.Write("b.txt", ToolHost.Text)];
        foreach (string name in new[] { "ninjs", "jsonld" })
        {
            ToolResult result = await ToolHost.RunAsync(["parse", "--to", name, .. files]);
            Assert.All(result.Lines, line => Assert.DoesNotContain("\"source\"", line, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_feed_has_every_article_and_none_that_failed()
    {
        using TemporaryFolder folder = new();
        string[] files = [folder.Write("a.txt", ToolHost.Text), folder.Write("b.txt", ""), folder.Write("c.txt", ToolHost.Text)];
        ToolResult result = await ToolHost.RunAsync(["parse", "--to", "jsonfeed", .. files]);
        Assert.Equal(65, result.Code);
        Assert.Equal([Expected, Expected], JsonFeed.Read(result.Output));

        ToolResult none = await ToolHost.RunAsync(["parse", "--to", "jsonfeed", files[1]]);
        Assert.Equal(65, none.Code);
        Assert.Empty(none.Output);
    }

    [Theory]
    [InlineData(null, "1780000000", "2026-05-28T20:26:40+00:00")]
    [InlineData("2026-11-23T12:00:00.5Z", "1780000000", "2026-11-23T12:00:00.5+00:00")]
    [InlineData("2026-11-23T12:00:00-03:30", null, "2026-11-23T15:30:00+00:00")]
    public void The_clock_is_the_instant_given_else_that_of_the_environment(string? now, string? epoch, string expected)
    {
        TimeProvider clock = FixedClock.Choose(now is null ? null : FixedClock.Read(now), epoch);
        Assert.Equal(DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), clock.GetUtcNow());
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    [InlineData("99999999999999999999")]
    [InlineData("999999999999")]
    public void A_broken_instant_of_the_environment_is_wrong_usage(string epoch) =>
        Assert.Contains(FixedClock.Variable, Assert.Throws<UsageException>(() => FixedClock.Choose(null, epoch)).Message, StringComparison.Ordinal);

    [Fact]
    public void Without_either_it_is_the_system_s() => Assert.Same(TimeProvider.System, FixedClock.Choose(null, null));
}
