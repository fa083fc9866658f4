namespace ArticleKit.Parsing;

/// <summary>What a date printed in a header comes to, with the clock time that stands beside it in its line.</summary>
internal static class PrintedDateReader
{
    private const int Looked = 48;

    public static ArticleDate Read(ReadOnlySpan<char> source, TextSpan span, ArabicDateOptions options)
    {
        string text = span.Slice(source).ToString();
        int start = LineStart(source, span.Start);
        int end = Math.Min(source.Length, span.End + Looked);
        int length = source[span.End..end].IndexOfAny(LineEnds);
        ReadOnlySpan<char> around = source[start..(length < 0 ? end : span.End + length)];
        foreach (ArabicDate date in ArabicDate.Enumerate(around, options))
        {
            if (date.Span.Start + start == span.Start && date.Span.Length == span.Length)
            {
                return Make(text, date);
            }
        }

        // What stands around it makes it something else there: by itself it is what it says.
        return ArabicDate.TryFind(text, options.Reference, out ArabicDate alone) && alone.Span.Length == text.Length ? Make(text, alone) : new ArticleDate { Text = text };
    }

    private static ArticleDate Make(string text, in ArabicDate date) => new()
    {
        Text = text,
        Iso = date.Gregorian,
        Hijri = date.Hijri,
        Calendar = date.Calendar,
        Time = date.Time,
        Offset = date.Offset,
    };

    private static int LineStart(ReadOnlySpan<char> source, int at)
    {
        int from = Math.Max(0, at - Looked);
        int mark = source[from..at].LastIndexOfAny(LineEnds);
        return mark < 0 ? from : from + mark + 1;
    }

    // U+0085 NEXT LINE, U+2028 LINE SEPARATOR, U+2029 PARAGRAPH SEPARATOR.
    private static ReadOnlySpan<char> LineEnds => "\r\n\u0085\u2028\u2029";
}
