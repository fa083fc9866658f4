using System.IO.Compression;
using System.Text;
using ArticleKit.Tests.Parsing;
using ArticleKit.Tests.Properties;
using ArticleKit.Tool.Input;

namespace ArticleKit.Tests.Tool;

public class GzipTests
{
    [Law(MaxTest = 300, QuietOnSuccess = true)]
    public void What_is_packed_in_one_member_or_several_comes_out_cut_anywhere(byte[][] members, int seed)
    {
        byte[] packed = [.. members.SelectMany(Pack)];
        Assert.Equal(members.SelectMany(member => member), Unpack(packed, seed));
    }

    [Law(MaxTest = 300, QuietOnSuccess = true)]
    public void Data_that_end_too_soon_or_go_on_as_something_else_are_noticed(byte[] contents, int seed)
    {
        // Of nothing, nothing is made.
        contents = [1, .. contents];
        byte[] packed = Pack(contents);
        Random random = new(seed);
        Assert.Throws<InvalidDataException>(() => Unpack(packed[..random.Next(1, packed.Length)], seed));
        Assert.Throws<InvalidDataException>(() => Unpack([.. packed, .. Pack(contents)[..random.Next(1, packed.Length)]], seed));
        Assert.Throws<InvalidDataException>(() => Unpack([.. packed, .. "text"u8], seed));
        packed[^random.Next(1, 9)] ^= 0x10;
        Assert.Throws<InvalidDataException>(() => Unpack(packed, seed));
    }

    [Fact]
    public async Task Files_called_gz_and_inputs_that_are_said_to_be_are_unpacked()
    {
        using TemporaryFolder folder = new();
        byte[] packed = Pack(Encoding.UTF8.GetBytes(ToolHost.Text));
        Directory.CreateDirectory(folder.In("news"));
        await System.IO.File.WriteAllBytesAsync(folder.In("news/a.txt.gz"), packed, TestContext.Current.CancellationToken);
        byte[] plain = (await ToolHost.RunAsync(["parse"], ToolHost.Text)).Output;
        Assert.Equal(plain, (await ToolHost.RunAsync(["parse", folder.In("news/a.txt.gz")])).Output);
        Assert.Equal(plain, (await ToolHost.RunAsync(["parse", "--gzip"], packed)).Output);
        Assert.Single((await ToolHost.RunAsync(["parse", folder.In("news")])).Lines);
        Assert.Equal(0, (await ToolHost.RunAsync(["parse", folder.In("news"), "--output", folder.In("out")])).Code);
        Assert.Equal(["a.json"], Directory.GetFiles(folder.In("out")).Select(file => Path.GetFileName(file)));
        ToolResult batch = await ToolHost.RunAsync(["batch", "--gzip"], Pack("{\"text\":\"عنوان\"}\n"u8.ToArray()));
        Assert.Equal("عنوان", batch.Json().GetProperty("article").GetProperty("headline").GetString());
    }

    [Fact]
    public async Task Records_before_what_is_broken_come_out()
    {
        byte[] records = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"text\":\"\u0639\u0646\u0648\u0627\u0646\"}\n", 2000)));
        ToolResult padded = await ToolHost.RunAsync(["batch"], [.. Pack(records), .. new byte[512]]);
        Assert.Equal((74, 2000), (padded.Code, padded.Lines.Length));
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("normalize")]
    [InlineData("find", "\u0627\u0644\u0639\u064A\u0648\u0646")]
    [InlineData("date", "--reference", "2026-11-23")]
    public async Task What_begins_as_gzip_does_is_unpacked_whatever_it_is_called(params string[] command)
    {
        ToolResult expected = await ToolHost.RunAsync(command, ToolHost.Text);
        ToolResult run = await ToolHost.RunAsync(command, Pack(Encoding.UTF8.GetBytes(ToolHost.Text)));
        Assert.NotEmpty(expected.OutputText);
        Assert.Equal((expected.Code, expected.OutputText), (run.Code, run.OutputText));
        ToolResult cut = await ToolHost.RunAsync(command, Pack(Encoding.UTF8.GetBytes(ToolHost.Text))[..^9]);
        Assert.Equal(74, cut.Code);
    }

    [Theory]
    [InlineData("parse", ".txt.gz")]
    [InlineData("batch", ".ndjson.gz")]
    public async Task A_broken_file_is_named_and_the_others_come_out(string command, string extension)
    {
        using TemporaryFolder folder = new();
        byte[] sound = Encoding.UTF8.GetBytes(command == "parse" ? ToolHost.Text : "{\"text\":\"عنوان\"}\n");
        await System.IO.File.WriteAllBytesAsync(folder.In("a" + extension), Pack(sound)[..^9], TestContext.Current.CancellationToken);
        await System.IO.File.WriteAllBytesAsync(folder.In("b" + extension), sound, TestContext.Current.CancellationToken);
        await System.IO.File.WriteAllBytesAsync(folder.In("c" + extension), Pack(sound), TestContext.Current.CancellationToken);
        ToolResult run = await ToolHost.RunAsync([command, folder.Path, "--allow-errors"]);
        Assert.Equal(74, run.Code);
        Assert.Contains($"a{extension}: can't be read to its end", run.Errors, StringComparison.Ordinal);
        Assert.Contains($"b{extension}: can't be read to its end", run.Errors, StringComparison.Ordinal);
        Assert.Contains(run.Lines, line => line.Contains("c" + extension, StringComparison.Ordinal) || command == "batch");
    }

    private static byte[] Pack(byte[] contents)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(contents);
        }

        return packed.ToArray();
    }

    private static byte[] Unpack(byte[] packed, int seed) => UnpackAsync(packed, seed).GetAwaiter().GetResult();

    private static async Task<byte[]> UnpackAsync(byte[] packed, int seed)
    {
        await using GzipInput input = new(new Pieces.TricklingStream(packed, new Random(seed)));
        return (await input.ReadToEndAsync(int.MaxValue / 2, CancellationToken.None)).ToArray();
    }
}
