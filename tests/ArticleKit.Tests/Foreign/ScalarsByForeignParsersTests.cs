using System.Security.Cryptography;
using System.Text;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Foreign;

/// <summary>All 1,112,064 Unicode scalar values in headline and body, through every JSON format and the parsers of other people.</summary>
public class ScalarsByForeignParsersTests
{
    private const int Chunk = 512;

    public static TheoryData<string, string> Formats =>
    [
        .. new[] { "json", "jsonld", "ninjs", "jsonfeed" }.SelectMany(format => new[] { (format, "node"), (format, "python3") }),
    ];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Another_parser_gets_the_very_string(string format, string program)
    {
        Shared.Require(await ExternalProgram.ExistsAsync(program), $"{program} is not here");
        string[] chunks = [.. Scalars().Chunk(Chunk).Select(chunk => string.Concat(chunk))];
        Assert.Equal(1_112_064, chunks.Sum(chunk => chunk.EnumerateRunes().Count()));
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(chunks))));

        string script = Shared.InRepository("eng", program == "node" ? "hash-articles.mjs" : "hash-articles.py");
        string[] hashes = await NodeProgram.LinesAsync([script, format], chunks.Select(chunk => Written(format, new Article { Headline = chunk, Paragraphs = [chunk] })), program);

        Assert.Equal([hash, hash], hashes.Select(line => line.Trim()));
    }

    private static IEnumerable<string> Scalars() =>
        Enumerable.Range(0, 0x110000).Where(scalar => scalar is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32);

    private static string Written(string format, Article article) => format switch
    {
        "json" => ArticleJson.Serialize(article),
        "jsonld" => JsonLd.ToString(article),
        "ninjs" => Ninjs.ToString(article),
        _ => JsonFeed.ToString([article]),
    };
}
