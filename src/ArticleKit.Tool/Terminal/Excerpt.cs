using System.Text;

namespace ArticleKit.Tool.Terminal;

/// <summary>A line cut to the width of a terminal around the place that a message is about, and the mark under it.</summary>
internal static class Excerpt
{
    private const string Cut = "…";

    /// <summary>The two lines to show; the second one is empty where there is nothing to mark.</summary>
    /// <param name="source">The whole source.</param>
    /// <param name="position">The line, as found for the start of the span.</param>
    /// <param name="span">The place, in bytes.</param>
    /// <param name="width">Columns to use.</param>
    public static (string Line, string Mark) Of(ReadOnlySpan<byte> source, SourcePosition position, TextSpan span, int width)
    {
        // The span may begin in the line end, and end lines further down.
        int markStart = Math.Clamp(span.Start, position.Start, position.End);
        int markEnd = Math.Clamp(span.End, markStart, position.End);
        (string marked, bool markedCut) = Forward(source[markStart..markEnd], Math.Max(8, width / 2));
        int rest = Math.Max(8, width - marked.Length - (2 * Cut.Length));
        (string before, bool beforeCut) = Backward(source[position.Start..markStart], rest / 2);
        (string after, bool afterCut) = markedCut ? ("", true) : Forward(source[markEnd..position.End], rest - before.Length);
        string lead = (beforeCut ? Cut : "") + before;
        string line = lead + marked + after + (afterCut ? Cut : "");
        return (line, Mark(line, lead.Length, marked));
    }

    // Arabic runs from right to left: some terminals reorder it and some don't, and its vowel marks take no column, so that a marker
    // under the line would point at other words. There the marked words are repeated instead, between guillemets that point outwards.
    private static string Mark(string line, int column, string marked)
    {
        const char LastOfSimpleLatin = '\u02FF';
        if (line.Length == 0)
        {
            return "";
        }

        return line.Any(c => c > LastOfSimpleLatin && c != Cut[0])
            ? marked.Length == 0 ? "" : $"» {marked} «"
            : new string(' ', column) + "^" + new string('~', Math.Max(0, marked.Length - 1));
    }

    private static (string Text, bool Cut) Forward(ReadOnlySpan<byte> source, int width)
    {
        StringBuilder text = new();
        while (!source.IsEmpty)
        {
            Rune.DecodeFromUtf8(source, out Rune rune, out int length);
            int before = text.Length;
            SafeText.Append(text, rune);
            if (text.Length > width)
            {
                text.Length = before;
                return (text.ToString(), true);
            }

            source = source[length..];
        }

        return (text.ToString(), false);
    }

    private static (string Text, bool Cut) Backward(ReadOnlySpan<byte> source, int width)
    {
        StringBuilder one = new();
        Stack<string> runes = new();
        int used = 0;
        while (!source.IsEmpty)
        {
            Rune.DecodeLastFromUtf8(source, out Rune rune, out int length);
            SafeText.Append(one.Clear(), rune);
            used += one.Length;
            if (used > width)
            {
                return (string.Concat(runes), true);
            }

            runes.Push(one.ToString());
            source = source[..^length];
        }

        return (string.Concat(runes), false);
    }
}
