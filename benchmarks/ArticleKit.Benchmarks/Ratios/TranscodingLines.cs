using System.Text;
using System.Text.Unicode;
using ArticleKit.Transcoding;

namespace ArticleKit.Benchmarks.Ratios;

/// <summary>Lines that check, decode and encode blocks of 64 KB as the framework does.</summary>
internal static class TranscodingLines
{
    public static RatioPair Validate(RatioText text)
    {
        TextBlocks<byte> blocks = text.Utf8Blocks();
        return RatioPair.OverBlocks(blocks, new(i => Utf8Kernels.IsValid(blocks[i]) ? 1 : 0), new(i => Utf8.IsValid(blocks[i]) ? 1 : 0));
    }

    public static RatioPair Decode(RatioText text)
    {
        TextBlocks<byte> blocks = text.Utf8Blocks();
        char[] room = new char[TextBlocks<byte>.Capacity];
        return RatioPair.OverBlocks(blocks, new(i => Utf8Kernels.Decode(blocks[i], room)), new(i => Encoding.UTF8.GetChars(blocks[i], room)));
    }

    public static RatioPair Encode(RatioText text)
    {
        TextBlocks<char> blocks = text.Utf16Blocks();
        byte[] room = new byte[Utf8Kernels.MaxBytes(TextBlocks<char>.Capacity)];
        return RatioPair.OverBlocks(blocks, new(i => Utf8Kernels.Encode(blocks[i], room)), new(i => Encoding.UTF8.GetBytes(blocks[i], room)));
    }
}
