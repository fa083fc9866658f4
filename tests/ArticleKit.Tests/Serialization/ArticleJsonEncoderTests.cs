using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ArticleKit.Serialization;
using ArticleKit.Tests.Properties;

namespace ArticleKit.Tests.Serialization;

public class ArticleJsonEncoderTests
{
    // A neighbour on each side, and lengths around the blocks that the encoder reads at once.
    private static readonly (string Before, string After)[] Frames = [("", ""), ("\u0645", "\u0645"), (new string('\u0645', 7), new string('\u0645', 17))];

    [Fact]
    public void Every_code_unit_alone_is_written_as_the_contract_says()
    {
        for (int unit = 0; unit <= 0xFFFF; unit++)
        {
            foreach ((string before, string after) in Frames)
            {
                AssertUtf16(before, ((char)unit).ToString(), after, char.IsSurrogate((char)unit) ? "\\uFFFD" : Reference(unit));
            }
        }
    }

    [Fact]
    public void Every_scalar_is_written_as_the_contract_says_from_UTF16_and_from_UTF8()
    {
        int scalars = 0;
        for (int scalar = 0; scalar <= 0x10FFFF; scalar++)
        {
            if (!Rune.IsValid(scalar))
            {
                continue;
            }

            scalars++;
            (string before, string after) = Frames[scalar % Frames.Length];
            string text = char.ConvertFromUtf32(scalar);
            AssertUtf16(before, text, after, Reference(scalar));
            AssertUtf8(before, Encoding.UTF8.GetBytes(text), after, Reference(scalar));
        }

        Assert.Equal(1_112_064, scalars);
    }

    [Fact]
    public void Malformed_bytes_become_an_escaped_replacement_character_and_a_genuine_one_stays_raw()
    {
        foreach (byte[] malformed in (byte[][])[[0x80], [0xC3], [0xE2, 0x80], [0xF0, 0x9F, 0x98], [0xFF]])
        {
            foreach ((string before, string after) in Frames)
            {
                AssertUtf8(before, malformed, after + "\uFFFD", "\\uFFFD");
            }
        }
    }

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void Any_text_is_written_scalar_by_scalar(string text)
    {
        StringBuilder expected = new();
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            bool whole = Rune.DecodeFromUtf16(rest, out Rune rune, out int consumed) == OperationStatus.Done;
            expected.Append(whole ? Reference(rune.Value) : "\\uFFFD");
            rest = rest[consumed..];
        }

        Assert.Equal($"\"{expected}\"", Written(writer => writer.WriteStringValue(text)));
        Assert.Equal(expected.ToString(), ArticleJson.Encoder.Encode(text));
    }

    [Law(MaxTest = 10_000, Arbitrary = [typeof(ArticleGenerators)])]
    public void UTF8_and_UTF16_give_the_same(string text)
    {
        string whole = WellFormed.Of(text)!;
        Assert.Equal(
            Written(writer => writer.WriteStringValue(whole)),
            Written(writer => writer.WriteStringValue(Encoding.UTF8.GetBytes(whole))));
    }

    [Fact]
    public void The_solidus_is_raw()
    {
        Assert.Equal("a//b", ArticleJson.Encoder.Encode("a//b"));
    }

    private static void AssertUtf16(string before, string text, string after, string expected)
    {
        string json = Written(writer => writer.WriteStringValue(before + text + after));
        if (json != $"\"{before}{expected}{after}\"")
        {
            Assert.Fail($"{string.Join(' ', text.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)))} was written as {json}");
        }
    }

    private static void AssertUtf8(string before, byte[] text, string after, string expected)
    {
        byte[] utf8 = [.. Encoding.UTF8.GetBytes(before), .. text, .. Encoding.UTF8.GetBytes(after)];
        string json = Written(writer => writer.WriteStringValue(utf8));
        if (json != $"\"{before}{expected}{after}\"")
        {
            Assert.Fail($"{Convert.ToHexString(text)} was written as {json}");
        }
    }

    /// <summary>The contract's sentence, word by word.</summary>
    private static string Reference(int scalar)
    {
        switch (scalar)
        {
            case '"':
                return "\\\"";
            case '\\':
                return "\\\\";
            case '\b':
                return "\\b";
            case '\f':
                return "\\f";
            case '\n':
                return "\\n";
            case '\r':
                return "\\r";
            case '\t':
                return "\\t";
            default:
                int[] escaped =
                [
                    .. Enumerable.Range(0, 0x20), .. Enumerable.Range(0x7F, 0x21), '<', '>', '&', '\'', 0x061C, 0x200E, 0x200F, 0x2028, 0x2029,
                    0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFEFF,
                ];
                return escaped.Contains(scalar)
                    ? "\\u" + scalar.ToString("X4", CultureInfo.InvariantCulture)
                    : char.ConvertFromUtf32(scalar);
        }
    }

    private static string Written(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, new JsonWriterOptions { Encoder = ArticleJson.Encoder }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
