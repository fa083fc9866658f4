using System.Text;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Support;
using ArticleKit.Text;

namespace ArticleKit.Tests.Tool;

public class NormalizeCommandTests
{
    private const string Text = "الـعـربـيـة  ﻻ تُنسى ،\r\nقال «نعم»\n";

    [Fact]
    public async Task Display_is_the_default()
    {
        ToolResult result = await ToolHost.RunAsync(["normalize"], Text);
        Assert.Equal(0, result.Code);
        Assert.Empty(result.Errors);
        Assert.Equal(ArabicNormalizer.Display.Normalize(Text), result.OutputText);
    }

    [Fact]
    public async Task Every_preset_gives_what_the_library_gives()
    {
        foreach (ArabicNormalizer preset in ArabicNormalizer.Presets)
        {
            ToolResult result = await ToolHost.RunAsync(["normalize", "--preset", preset.Name], Text);
            Assert.Equal(preset.Normalize(Text), result.OutputText);
        }
    }

    [Fact]
    public async Task The_list_names_every_preset()
    {
        ToolResult result = await ToolHost.RunAsync(["normalize", "--list"]);
        Assert.Equal(0, result.Code);
        Assert.All(ArabicNormalizer.Presets, preset => Assert.Contains(result.Lines, line => line.TrimStart().StartsWith(preset.Name, StringComparison.Ordinal)));
    }

    [Law(MaxTest = 500, QuietOnSuccess = true, Arbitrary = [typeof(RoughArabic)])]
    public async Task However_the_stream_is_cut_the_text_is_normalized_as_a_whole(string text, int[] lengths, byte seed)
    {
        IReadOnlyList<ArabicNormalizer> presets = ArabicNormalizer.Presets;
        ArabicNormalizer preset = presets[seed % presets.Count];
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        using ChunkedStream stream = new(bytes, [.. lengths.Select(length => Math.Abs(length % 64) + 1)]);
        ToolResult result = await ToolHost.RunAsync(["normalize", "--preset", preset.Name], stream);
        Assert.Equal(0, result.Code);
        Escaped.Equal(preset.Normalize(Encoding.UTF8.GetString(bytes)), result.OutputText, preset.Name);
    }

    [Fact]
    public async Task A_second_file_is_wrong_usage_and_nothing_is_written()
    {
        ToolResult result = await ToolHost.RunAsync(["normalize", "a.txt", "b.txt"]);
        Assert.Equal(64, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("b.txt", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_file_is_66()
    {
        using TemporaryFolder folder = new();
        ToolResult result = await ToolHost.RunAsync(["normalize", folder.In("none.txt")]);
        Assert.Equal(66, result.Code);
        Assert.Contains("none.txt", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Malformed_bytes_become_replacement_characters_and_are_warned_of()
    {
        ToolResult result = await ToolHost.RunAsync(["normalize"], [0xD9, 0x20, 0xD9, 0x83]);
        Assert.Equal("\uFFFD \u0643", result.OutputText);
        Assert.NotEmpty(result.Errors);
    }

    [Fact]
    public async Task An_unknown_preset_is_wrong_usage_and_the_message_names_those_there_are()
    {
        ToolResult result = await ToolHost.RunAsync(["normalize", "--preset", "Lucene"], Text);
        Assert.Equal(64, result.Code);
        Assert.Empty(result.Output);
        Assert.Contains("LuceneArabic", result.Errors, StringComparison.Ordinal);
    }
}
