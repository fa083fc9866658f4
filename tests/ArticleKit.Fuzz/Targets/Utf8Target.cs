using System.Text;
using ArticleKit.Tests.Text;
using ArticleKit.Text.Kernels;
using ArticleKit.Transcoding;

namespace ArticleKit.Fuzz.Targets;

/// <summary>Every width validates, decodes and encodes as the framework does.</summary>
internal static class Utf8Target
{
    public static void Run(byte[] input)
    {
        string text = Encoding.UTF8.GetString(input);
        bool isValid = System.Text.Unicode.Utf8.IsValid(input);

        // Lone surrogates too, which decoding never gives.
        string rough = string.Concat(text, text.Length > 0 ? new string((char)(text[^1] ^ 0xD800), 1) : "", text.AsSpan(text.Length / 2));
        byte[] encoded = Encoding.UTF8.GetBytes(rough);
        foreach (VectorWidth width in ForcedWidth.Supported.Append(VectorWidth.Scalar))
        {
            Assert.Equal(isValid, Utf8Kernels.IsValid(input, width));
            char[] characters = new char[input.Length];
            Assert.Equal(text, new string(characters, 0, Utf8Kernels.Decode(input, characters, width)));
            byte[] bytes = new byte[Utf8Kernels.MaxBytes(rough.Length)];
            Assert.True(encoded.AsSpan().SequenceEqual(bytes.AsSpan(0, Utf8Kernels.Encode(rough, bytes, width))));
        }
    }
}
