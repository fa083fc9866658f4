using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Foreign;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Tests.Serialization;

/// <summary>The fast way to JSON gives the bytes of the serializer.</summary>
public class ArticleBytesTests
{
    [Law(Arbitrary = [typeof(ArticleGenerators)], MaxTest = 5000)]
    public void Any_article_is_written_as_the_serializer_writes_it(Article article) => AssertSame(article);

    [Fact]
    public void Every_unit_at_every_place_is_written_as_the_serializer_writes_it()
    {
        // In a row of Arabic or of ASCII, at the end, and cut by the border of a piece.
        StringBuilder all = new();
        for (int unit = 0; unit < 0x10000; unit++)
        {
            all.Append('\u0628', unit % 37).Append((char)unit).Append((unit & 1) == 0 ? 'a' : '\u201C');
        }

        AssertSame(new Article { Headline = all.ToString(), Paragraphs = [.. Enumerable.Range(0, 0x10000).Select(unit => ((char)unit).ToString())] });
        for (int length = 2040; length < 2060; length++)
        {
            AssertSame(new Article { Headline = new string('\u0628', length) + "\U0001F600\uD83D\"" + new string('x', 5000) + "\uDE00" });
        }
    }

    [Fact]
    public void An_article_with_every_field_and_one_with_none()
    {
        AssertSame(GeneratedArticles.Maximal);
        AssertSame(new Article());
        AssertSame(new Article { Date = new ArticleDate { Calendar = ArticleCalendar.Hijri, Time = new TimeOnly(1, 2, 3), Offset = TimeSpan.FromMinutes(-210) }, Direction = TextDirection.LeftToRight });
    }

    [Law(MaxTest = 3000)]
    public void What_is_escaped_is_found_wherever_it_stands(string text, int repeat)
    {
        string longer = new string('\u0644', Math.Abs(repeat % 70)) + text;
        int expected = -1;
        for (int i = 0; i < longer.Length && expected < 0; i++)
        {
            bool isPair = i + 1 < longer.Length && char.IsSurrogatePair(longer[i], longer[i + 1]);
            expected = ArticleJsonEncoder.IsEscaped(longer[i]) || (char.IsSurrogate(longer[i]) && !isPair) ? i : -1;
            i += isPair ? 1 : 0;
        }

        Assert.Equal(expected, EscapeScan.IndexOfEscaped(longer));
    }

    [Law(Arbitrary = [typeof(ArticleGenerators)], MaxTest = 3000)]
    public void Every_width_escapes_and_encodes_the_same(string text)
    {
        string longer = string.Concat(Enumerable.Repeat(text + "\u0644\u0627 \u201Cx\u201D \U0001F600", 5));
        byte[] room = new byte[(6 * longer.Length) + JsonEncoding.Slack];
        byte[] expected = room[..JsonEncoding.Encode(longer, room, VectorWidth.Scalar)];
        Assert.All(ForcedWidth.Supported, width => Assert.Equal(expected, room[..JsonEncoding.Encode(longer, room, width)]));
    }

    [Law(Arbitrary = [typeof(ArticleGenerators)], MaxTest = 3000)]
    public void Every_width_escapes_utf8_as_it_escapes_utf16(string text)
    {
        string longer = string.Concat(Enumerable.Repeat(text + "\u0644\u0627 \u201Cx\u201D \U0001F600\u061C\u00AB", 5));
        AssertCopies(Encoding.UTF8.GetBytes(longer));
    }

    [Fact]
    public void Every_scalar_of_utf8_is_escaped_as_in_utf16()
    {
        StringBuilder all = new();
        for (int scalar = 0; scalar < 0x11000; scalar++)
        {
            if (Rune.IsValid(scalar))
            {
                all.Append('\u0628', scalar % 37).Append(new Rune(scalar)).Append((scalar & 1) == 0 ? 'a' : '\u201C');
            }
        }

        AssertCopies(Encoding.UTF8.GetBytes(all.ToString()));
        for (int length = 0; length < 140; length++)
        {
            AssertCopies(Encoding.UTF8.GetBytes(new string('a', length) + "\u2028\u0628"));
            AssertCopies(Encoding.UTF8.GetBytes(new string('a', length) + "\uFEFF"));
            AssertCopies(Encoding.UTF8.GetBytes(new string('a', length) + "\""));
        }
    }

    private static void AssertCopies(byte[] utf8)
    {
        string text = Encoding.UTF8.GetString(utf8);
        byte[] room = new byte[(6 * utf8.Length) + JsonCopying.Slack];
        byte[] expected = room[..JsonEncoding.Encode(text, room, VectorWidth.Scalar)];
        Assert.All(ForcedWidth.Supported, width => Assert.Equal(expected, room[..JsonCopying.Copy(utf8, room, width)]));
    }

    private static void AssertSame(Article article)
    {
        ArrayBufferWriter<byte> buffer = new();
        ArticleJson.Write(buffer, article);
        Assert.Equal(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(article, ArticleJson.TypeInfo)), Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
