using System.Text;

namespace ArticleKit.Transcoding;

/// <summary>Decodes a character at a time: what the kernels do where they meet something rare.</summary>
internal static class ScalarDecoding
{
    /// <summary>Decodes from one place until another is reached or passed.</summary>
    /// <returns>Where the next sequence begins, and where the next character goes.</returns>
    public static (int At, int Written) Decode(ReadOnlySpan<byte> source, Span<char> destination, int at, int end, int written)
    {
        while (at < end)
        {
            // A malformed sequence decodes as U+FFFD, of the length that the framework replaces at once.
            Rune.DecodeFromUtf8(source[at..], out Rune rune, out int consumed);
            at += consumed;
            written += rune.EncodeToUtf16(destination[written..]);
        }

        return (at, written);
    }
}
