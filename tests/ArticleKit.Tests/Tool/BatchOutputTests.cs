using System.Buffers;
using System.IO.Compression;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Serialization;

namespace ArticleKit.Tests.Tool;

public class BatchOutputTests
{
    private const string Text = "العيون الآن\nسعيد المرابطي//الرباط\nالمدينة تفتح 😀 مكتبتها\nفتحت المدينة أبواب مكتبتها.";
    private static readonly string Record = "{\"id\":\"a\\u0062\",\"source\" : \"wire\",\"n\":1,\"text\":" + JsonSerializer.Serialize(Text) + "}\n";

    [Fact]
    public async Task Packed_output_unpacks_to_the_same_lines()
    {
        string input = string.Concat(Enumerable.Repeat(Record, 3000));
        ToolResult plain = await ToolHost.RunAsync(["batch"], input);
        ToolResult packed = await ToolHost.RunAsync(["batch", "--gzip-output", "--threads", "3"], input);
        Assert.Equal(0, packed.Code);
        Assert.InRange(packed.Output.Length, 1, plain.Output.Length / 4);
        Assert.Equal(plain.Output, Unpack(packed.Output));
        Assert.Equal(plain.Output, Unpack((await ToolHost.RunAsync(["batch", "--gzip-output", "--gzip"], Pack(input))).Output));
    }

    [Fact]
    public async Task Packed_nothing_is_a_gzip_file_all_the_same()
    {
        ToolResult packed = await ToolHost.RunAsync(["batch", "--gzip-output"], "");
        Assert.Equal([0x1F, 0x8B], packed.Output[..2]);
        Assert.Empty(Unpack(packed.Output));
    }

    [Fact]
    public async Task Attributes_are_the_parts_of_the_layout_in_code_points_beside_id_and_source()
    {
        ToolResult result = await ToolHost.RunAsync(["batch", "--attributes"], Record);
        Assert.Equal((0, ""), (result.Code, result.Errors));
        Assert.StartsWith("{\"id\":\"a\\u0062\",\"source\" : \"wire\",\"attributes\":{", Assert.Single(result.Lines), StringComparison.Ordinal);
        Assert.Equal(["id", "source", "attributes"], result.Json().EnumerateObject().Select(property => property.Name));
        int[] points = [.. Text.EnumerateRunes().Select(rune => rune.Value)];
        string[] Spans(string name) =>
        [
            .. result.Json().GetProperty("attributes").GetProperty("articlekit__layout__" + name).EnumerateArray().Select(span => span.EnumerateArray().Select(n => n.GetInt32()).ToArray())
                .Select(span => $"{string.Concat(points[span[0]..span[1]].Select(char.ConvertFromUtf32))} {span[2]}"),
        ];
        Assert.Equal(["المدينة تفتح 😀 مكتبتها 1"], Spans("headline"));
        Assert.Equal(["سعيد المرابطي 1"], Spans("author"));
        Assert.Equal(["فتحت المدينة أبواب مكتبتها. 1"], Spans("paragraph"));
        IEnumerable<string> known = typeof(ArticlePartKind).GetFields().SelectMany(field => field.GetCustomAttributes<JsonStringEnumMemberNameAttribute>()).Select(part => "articlekit__layout__" + part.Name);
        Assert.All(result.Json().GetProperty("attributes").EnumerateObject(), property => Assert.Contains(property.Name, known));
    }

    [Theory]
    [InlineData("x", "{\"attributes\":{},\"error\":{\"code\":\"AK0102\"")]
    [InlineData("{\"id\":7,\"text\":\" \",\"n\":1}", "{\"id\":7,\"attributes\":{},\"error\":{\"code\":\"AK0001\"")]
    public async Task A_record_that_fails_has_a_row_without_attributes_that_says_why(string line, string row)
    {
        ToolResult result = await ToolHost.RunAsync(["batch", "--attributes"], line + "\n" + Record);
        Assert.Equal(65, result.Code);
        Assert.Equal(2, result.Lines.Length);
        Assert.StartsWith(row, result.Lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\"text\":", result.Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jsonld")]
    [InlineData("ninjs")]
    public async Task The_article_of_a_record_may_be_written_in_another_format_of_lines(string format)
    {
        ToolResult result = await ToolHost.RunAsync(["batch", "--to", format], Record);
        ArrayBufferWriter<byte> article = new();
        if (format == "jsonld")
        {
            JsonLd.Write(article, Article.Parse(Text));
        }
        else
        {
            Ninjs.Write(article, Article.Parse(Text));
        }

        Assert.Equal($"{{\"id\":\"a\\u0062\",\"source\" : \"wire\",\"n\":1,\"article\":{Encoding.UTF8.GetString(article.WrittenSpan)}}}", Assert.Single(result.Lines));
    }

    [Fact]
    public async Task Stats_sum_the_run_up_on_standard_error()
    {
        string input = Record + "x\ny\n\n";
        ToolResult result = await ToolHost.RunAsync(["batch", "--stats", "--allow-errors", "--threads", "2"], input);
        Assert.Equal(0, result.Code);
        string[] lines = [.. result.Errors.TrimEnd().Split('\n').Select(line => line["articlekit: ".Length..])];
        Assert.Contains("records: 4", lines);
        Assert.Contains("articles: 1", lines);
        Assert.Contains("failed: 3", lines);
        Assert.Contains("failed AK0101: 1", lines);
        Assert.Contains("failed AK0102: 2", lines);
        Assert.Contains($"bytes in, unpacked: {Encoding.UTF8.GetByteCount(input)}", lines);
        Assert.Contains($"bytes out, as written: {result.Output.Length}", lines);
        Assert.Contains("threads: 2", lines);
    }

    private static byte[] Unpack(byte[] packed)
    {
        using GZipStream gzip = new(new MemoryStream(packed), CompressionMode.Decompress);
        using MemoryStream plain = new();
        gzip.CopyTo(plain);
        return plain.ToArray();
    }

    private static byte[] Pack(string text)
    {
        using MemoryStream packed = new();
        using (GZipStream gzip = new(packed, CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }

        return packed.ToArray();
    }
}
