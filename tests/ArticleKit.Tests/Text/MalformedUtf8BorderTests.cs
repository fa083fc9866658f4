using ArticleKit.Text;
using ArticleKit.Text.Kernels;

namespace ArticleKit.Tests.Text;

/// <summary>A malformed sequence at every place of a block and across its end, beside every kind of text, is replaced as the scalar folder does.</summary>
public class MalformedUtf8BorderTests
{
    private const int Longest = 200;

    /// <summary>A cut one, a wrong second or last byte, a lone trail, over-long ones, a surrogate, beyond the last plane.</summary>
    private static readonly byte[][] Sequences =
    [
        [0xD8], [0xE2], [0xE2, 0x83], [0xE2, 0x83, 0x41], [0xEF, 0xBB], [0xF0], [0xF0, 0x9F], [0xF0, 0x9F, 0x98], [0x80], [0xE2, 0x83, 0x82, 0x80],
        [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF4, 0x90, 0x80, 0x80],
        [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF],
    ];

    /// <summary>Letters, Latin, three bytes a character, four, and all of them.</summary>
    private static readonly string[] Texts =
    [
        "\u0627\u0644\u0639\u064A\u0648\u0646 \u0623\u0628\u0648\u064E\u0627\u0628 ",
        "a newsroom, ",
        "\u2013\u201C\u20AC\uFEFB",
        "\U0001F4F0\U0001F5DE",
        "\u0627x\u2019\U0001F4F0\u0629 ",
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void At_every_place(string preset)
    {
        ArabicNormalizer normalizer = ArabicNormalizer.Presets.Single(one => one.Name == preset);
        byte[][] texts = [.. Texts.Select(text => System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(text, 1 + (Longest / text.Length)))))];
        foreach (byte[] text in texts)
        {
            foreach (byte[] sequence in Sequences)
            {
                for (int at = 0; at < Longest - 60; at++)
                {
                    byte[] source = [.. text.AsSpan(0, at), .. sequence, .. text.AsSpan(at % 8, Longest - at)];
                    Same(normalizer, source);
                }
            }
        }
    }

    public static TheoryData<string> Names => [.. ArabicNormalizer.Presets.Select(preset => preset.Name)];

    private static void Same(ArabicNormalizer normalizer, ReadOnlySpan<byte> source)
    {
        int most = normalizer.GetMaxUtf8Length(source.Length);
        byte[] expected = ForcedWidth.Whole(ForcedWidth.Utf8(normalizer, VectorWidth.Scalar), source, most);
        foreach (VectorWidth width in ForcedWidth.Supported)
        {
            if (!expected.AsSpan().SequenceEqual(ForcedWidth.Whole(ForcedWidth.Utf8(normalizer, width), source, most)))
            {
                Assert.Fail($"{normalizer.Name}, {width}: {ForcedWidth.Show(source)}");
            }
        }
    }
}
