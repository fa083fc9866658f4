using System.Text;

namespace ArticleKit.Transcoding;

/// <summary>Encodes a character at a time: what the kernels do where they meet something rare.</summary>
internal static class ScalarEncoding
{
    /// <summary>Encodes from one place until another is reached, or passed within a surrogate pair.</summary>
    /// <returns>Where the next character stands, and where the next byte goes.</returns>
    public static (int At, int Written) Encode(ReadOnlySpan<ushort> source, Span<byte> destination, int at, int end, int written)
    {
        ReadOnlySpan<char> text = System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, char>(source);
        while (at < end)
        {
            // A lone surrogate decodes as U+FFFD.
            Rune.DecodeFromUtf16(text[at..], out Rune rune, out int consumed);
            at += consumed;
            written += rune.EncodeToUtf8(destination[written..]);
        }

        return (at, written);
    }
}
