namespace ArticleKit.Parsing;

/// <summary>What a date printed in a header comes to, with the clock time that stands beside it in its line.</summary>
internal static class PrintedDateReader
{
    private const int Looked = 48;

    public static PrintedDate Read(ReadOnlySpan<char> source, TextSpan span, DateOnly? reference)
    {
        int start = LineStart(source, span.Start);
        int end = Math.Min(source.Length, span.End + Looked);
        int length = LineEnds.IndexIn(source[span.End..end]);
        ReadOnlySpan<char> around = source[start..(length < 0 ? end : span.End + length)];
        foreach (ArabicDate date in Enumerate(around, reference))
        {
            if (date.Span.Start + start == span.Start && date.Span.Length == span.Length)
            {
                return new PrintedDate(span, date, IsRead: true);
            }
        }

        // What stands around it makes it something else there: by itself it is what it says.
        bool isDate = ArabicDate.TryFind(span.Slice(source), reference, out ArabicDate alone) && alone.Span.Length == span.Length;
        return new PrintedDate(span, alone, isDate);
    }

    private static ArabicDateEnumerator Enumerate(ReadOnlySpan<char> text, DateOnly? reference) =>
        reference is { } day ? ArabicDate.Enumerate(text, day) : ArabicDate.Enumerate(text);

    private static int LineStart(ReadOnlySpan<char> source, int at)
    {
        int from = Math.Max(0, at - Looked);
        int mark = source[from..at].LastIndexOfAny(LineEnds.Characters);
        return mark < 0 ? from : from + mark + 1;
    }
}
