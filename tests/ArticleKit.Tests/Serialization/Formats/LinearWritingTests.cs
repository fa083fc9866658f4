using System.Buffers;
using ArticleKit.Serialization;
using ArticleKit.Tests.Support;

namespace ArticleKit.Tests.Serialization.Formats;

/// <summary>Every format is written in time linear in the article, whatever it has many of; with letters and without, for then its direction is unknown.</summary>
public class LinearWritingTests
{
    private static readonly Dictionary<string, Action<IBufferWriter<byte>, Article>> Formats = new()
    {
        ["json"] = (to, article) => ArticleJson.Write(to, article),
        ["jsonld"] = (to, article) => JsonLd.Write(to, article),
        ["ninjs"] = (to, article) => Ninjs.Write(to, article),
        ["newsml-g2"] = (to, article) => NewsMLG2.Write(to, article),
        ["nitf"] = (to, article) => Nitf.Write(to, article),
        ["jsonfeed"] = (to, article) => JsonFeed.Write(to, [article]),
        ["atom"] = (to, article) => AtomFeed.Write(to, [article]),
        ["html"] = (to, article) => ArticleHtml.Write(to, article),
        ["markdown"] = (to, article) => ArticleMarkdown.Write(to, article),
    };

    public static TheoryData<string, string> Cases => [.. Formats.Keys.SelectMany(format => new[] { "\u0646\u0635 Word 12.", "12 (34)" }.Select(text => (format, text)))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Many_of_everything_take_linear_time(string format, string text) => ThreadCpuTime.IsLinear(
        count =>
        {
            string[] many = [.. Enumerable.Repeat(text, count)];
            ArrayBufferWriter<byte> buffer = new();
            Formats[format](buffer, new Article { Headline = text, Paragraphs = [.. many], Tags = [.. many], Captions = [.. many], Authors = [.. many.Select(name => new Author { Name = name })] });
            return buffer.WrittenCount;
        },
        1000);
}
