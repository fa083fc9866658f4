using System.Text;

namespace ArticleKit.Text.Folding;

/// <summary>How far the marks after a match reach.</summary>
internal static class MarkExtent
{
    /// <summary>The end of the marks at an offset, at most up to a limit. A lone surrogate is no mark.</summary>
    public static int EndOf(ReadOnlySpan<char> source, int end, int limit)
    {
        while (end < limit)
        {
            Rune.DecodeFromUtf16(source[end..limit], out Rune rune, out int length);
            if (WordScanner.OrderOf(rune.Value) == 0 && !WordContext.IsMark(rune.Value))
            {
                break;
            }

            end += length;
        }

        return end;
    }
}
