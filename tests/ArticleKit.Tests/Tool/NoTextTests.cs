using System.Text;

namespace ArticleKit.Tests.Tool;

/// <summary>Inputs that are something else than the text they are read as: what it is, or what to do, is said.</summary>
public class NoTextTests
{
    static NoTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task UTF16_is_known_by_its_mark(bool bigEndian)
    {
        UnicodeEncoding encoding = new(bigEndian, byteOrderMark: true);
        ToolResult run = await ToolHost.RunAsync(["parse"], [.. encoding.GetPreamble(), .. encoding.GetBytes(ToolHost.Text)]);
        ToolResult batch = await ToolHost.RunAsync(["batch"], [.. encoding.GetPreamble(), .. encoding.GetBytes("{\"text\":\"عنوان\"}\n")]);

        Assert.Equal((await ToolHost.RunAsync(["parse"], ToolHost.Text)).OutputText, run.OutputText);
        Assert.Equal("عنوان", batch.Json().GetProperty("article").GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData(false, "normalize")]
    [InlineData(true, "normalize")]
    [InlineData(false, "find", "الرباط")]
    [InlineData(true, "find", "الرباط")]
    [InlineData(false, "date", "--reference", "2026-11-23")]
    [InlineData(true, "date", "--reference", "2026-11-23")]
    public async Task Every_command_that_reads_text_knows_it(bool bigEndian, params string[] command)
    {
        UnicodeEncoding encoding = new(bigEndian, byteOrderMark: true);
        const string Text = "الرباط، الأحد الماضي\nفي الرباط\n";
        ToolResult expected = await ToolHost.RunAsync(command, Text);
        ToolResult run = await ToolHost.RunAsync(command, [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)]);

        Assert.NotEmpty(expected.OutputText);
        Assert.Equal((expected.Code, expected.OutputText), (run.Code, run.OutputText));
    }

    [Theory]
    [InlineData("windows-1256")]
    [InlineData("iso-8859-6")]
    public async Task Text_in_another_encoding_fails_and_the_option_is_named(string encoding)
    {
        ToolResult run = await ToolHost.RunAsync(["parse"], Encoding.GetEncoding(encoding).GetBytes(ToolHost.Text));

        Assert.Equal(65, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("--encoding windows-1256", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", 1 << 20, "AK0011")]
    [InlineData("batch", 1 << 20, "AK0011")]
    public async Task What_passes_a_limit_is_refused_and_read_without_limits(string command, int length, string code)
    {
        string text = new('\u0627', length + 1);
        string input = command == "batch" ? $"{{\"text\":\"{text}\"}}\n" : text;
        ToolResult refused = await ToolHost.RunAsync([command], input);
        Assert.Equal(65, refused.Code);
        Assert.Contains(code, refused.Errors + refused.OutputText, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolHost.RunAsync([command, "--no-limits"], input)).Code);
    }

    [Fact]
    public async Task Some_broken_bytes_are_a_warning()
    {
        ToolResult run = await ToolHost.RunAsync(["parse"], [.. Encoding.UTF8.GetBytes(ToolHost.Text), 0xFF, 0xFE, 0xFF]);

        Assert.Equal(0, run.Code);
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("\u007FELF\u0002\u0000\u0000")]
    [InlineData("ع\u0000ن\u0000")]
    public async Task What_has_many_bytes_of_zero_is_refused(string text)
    {
        ToolResult run = await ToolHost.RunAsync(["parse"], text);

        Assert.Equal(65, run.Code);
        Assert.Empty(run.Output);
        Assert.Contains("AK0108 error", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stray_zero_is_a_character_as_any_other()
    {
        ToolResult run = await ToolHost.RunAsync(["parse"], ToolHost.Text + "\u0000");

        Assert.Equal(0, run.Code);
        Assert.Single(run.Lines);
    }

    [Theory]
    [InlineData("{\"text\": \"عنوان\"}", "batch")]
    [InlineData("\uFEFF \n{ \"headline\": \"عنوان\" }", "--from json")]
    [InlineData("[{\"text\": \"عنوان\"}]", "batch")]
    [InlineData("<!DOCTYPE html><html>", "HTML")]
    [InlineData("<?xml version=\"1.0\"?><nitf/>", "--from")]
    [InlineData("عنوان {\"و\"}", "")]
    [InlineData("<عنوان>", "")]
    [InlineData("{عنوان}", "")]
    public async Task What_begins_like_a_format_is_read_and_the_way_to_read_it_is_named(string text, string named)
    {
        ToolResult run = await ToolHost.RunAsync(["parse"], text);

        Assert.Equal(0, run.Code);
        Assert.Equal(named.Length > 0, run.Errors.Length > 0);
        Assert.Contains(named, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_read_as_JSON_gives_one_message()
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--from", "json"], ToolHost.Text);

        Assert.Equal(65, run.Code);
        Assert.Equal(1, run.Errors.Split("AK0107").Length - 1);
    }

    [Fact]
    public async Task A_file_that_an_option_names_and_is_not_there_is_no_input()
    {
        foreach (string[] args in new string[][] { ["parse", "--template", "@nosuch.template"], ["batch", "--lexicon", "nosuch.txt"] })
        {
            ToolResult run = await ToolHost.RunAsync(args, ToolHost.Text);

            Assert.Equal(66, run.Code);
            Assert.Contains("no such file", run.Errors, StringComparison.Ordinal);
        }
    }
}
