using System.Text;

namespace ArticleKit.Tool.Parse;

/// <summary>Where in its bytes a document of Markdown can't be read.</summary>
internal static class MarkdownPlaces
{
    /// <summary>The offset in bytes; the exception's is in UTF-16 code units.</summary>
    public static int Offset(ReadOnlySpan<byte> markdown, ArticleFormatException exception)
    {
        int units = exception.Diagnostics.FirstOrDefault()?.Span.Start ?? 0;
        int at = 0;
        while (units > 0 && at < markdown.Length)
        {
            Rune.DecodeFromUtf8(markdown[at..], out Rune rune, out int length);
            at += length;
            units -= rune.Utf16SequenceLength;
        }

        return at;
    }
}
