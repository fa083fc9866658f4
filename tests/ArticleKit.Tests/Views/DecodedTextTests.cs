using System.Text;
using ArticleKit.Parsing;
using ArticleKit.Tests.Properties;
using ArticleKit.Tests.Text;

namespace ArticleKit.Tests.Views;

public class DecodedTextTests
{
    [TextProperty]
    public void An_offset_is_where_the_text_before_it_ends_in_bytes(string text)
    {
        string valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text + "\u0628 \U0001F600 \u201C\u00E9"));
        DecodedText decoded = new();
        foreach (string one in new[] { valid + valid + valid, valid })
        {
            decoded.Decode(Encoding.UTF8.GetBytes(one));
            decoded.CountBytes();
            Assert.Equal(one, decoded.Characters.ToString());
            for (int at = 0; at <= one.Length; at++)
            {
                if (at == one.Length || !char.IsLowSurrogate(one[at]))
                {
                    Assert.Equal(Encoding.UTF8.GetByteCount(one.AsSpan(0, at)), decoded.ToUtf8(new TextSpan(at, 0)).Start);
                }
            }
        }
    }

    [Law(MaxTest = 3_000)]
    public void Every_width_counts_the_same(char[] text, byte count)
    {
        char[] buffer = [.. text, .. "\u0628 \uD83D\uDE00 \u201C\u00E9", .. new char[Utf8Length.Block]];
        foreach (var width in ForcedWidth.Supported)
        {
            Assert.Equal(
                Utf8Length.OfStart(buffer, 0, count % (Utf8Length.Block + 1), ArticleKit.Text.Kernels.VectorWidth.Scalar),
                Utf8Length.OfStart(buffer, 0, count % (Utf8Length.Block + 1), width));
        }
    }
}
