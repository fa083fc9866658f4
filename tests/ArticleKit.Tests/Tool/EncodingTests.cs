using System.Text;
using ArticleKit.Tests.Parsing;
using ArticleKit.Tests.Properties;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tests.Tool;

public class EncodingTests
{
    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [TextProperty]
    public void A_text_in_any_encoding_that_has_its_characters_reads_as_in_UTF8(string text, int seed)
    {
        string whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        foreach (string name in new[] { "utf-16", "utf-16be", "utf-32", "windows-1256" })
        {
            Encoding encoding = Encoding.GetEncoding(name);
            byte[] bytes = encoding.GetBytes(whole);

            // Of UTF-16 that begins with a mark the mark decides; a text may begin with the other one's.
            bool isMarked = whole.Length > 0 && whole[0] is '\uFEFF' or '\uFFFE';
            if (!isMarked)
            {
                byte[] utf8 = DecodeAsync(bytes, encoding, seed).GetAwaiter().GetResult();
                Assert.Equal(encoding.GetString(bytes), Encoding.UTF8.GetString(utf8));
            }
        }
    }

    [Theory]
    [InlineData("utf-16", "utf-16", true)]
    [InlineData("utf-16", "utf-16BE", true)]
    [InlineData("utf-16", "utf-16", false)]
    [InlineData("windows-1256", "windows-1256", false)]
    [InlineData("WINDOWS-1256", "windows-1256", false)]
    [InlineData("utf-8", "utf-8", true)]
    public async Task The_command_reads_what_it_is_told(string name, string written, bool marked)
    {
        byte[] input = Encoding.GetEncoding(written).GetBytes((marked ? "\uFEFF" : "") + ToolHost.Text);
        ToolResult run = await ToolHost.RunAsync(["parse", "--encoding", name], input);
        Assert.Equal((await ToolHost.RunAsync(["parse"], ToolHost.Text)).OutputText, run.OutputText);
        ToolResult batch = await ToolHost.RunAsync(["batch", "--encoding", name], Encoding.GetEncoding(written).GetBytes((marked ? "\uFEFF" : "") + "{\"text\":\"عنوان\"}\n"));
        Assert.Equal("عنوان", batch.Json().GetProperty("article").GetProperty("headline").GetString());
    }

    [Theory]
    [InlineData("klingon")]
    [InlineData("utf-7")]
    [InlineData("")]
    public async Task An_encoding_that_does_not_exist_is_wrong_usage_and_some_are_listed(string name)
    {
        ToolResult run = await ToolHost.RunAsync(["parse", "--encoding", name], ToolHost.Text);
        Assert.Equal(64, run.Code);
        Assert.Contains("windows-1256", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_encoding_that_is_listed_exists()
    {
        ToolResult refused = await ToolHost.RunAsync(["parse", "--encoding", "klingon"], ToolHost.Text);
        string list = refused.Errors[(refused.Errors.IndexOf("some are ", StringComparison.Ordinal) + 9)..].TrimEnd('.', '\n');
        foreach (string name in list.Replace(" (default)", "", StringComparison.Ordinal).Split([", ", " or "], StringSplitOptions.None))
        {
            Assert.NotEqual(64, (await ToolHost.RunAsync(["parse", "--encoding", name], "a\nb")).Code);
        }
    }

    private static async Task<byte[]> DecodeAsync(byte[] bytes, Encoding encoding, int seed)
    {
        await using DecodedStream stream = new(new Pieces.TricklingStream(bytes, new Random(seed)), encoding);
        return (await stream.ReadToEndAsync(int.MaxValue / 2, CancellationToken.None)).ToArray();
    }
}
