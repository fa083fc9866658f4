using ArticleKit.Dates;

namespace ArticleKit.Parsing;

/// <summary>Tells a day that is said by another one: yesterday, last Tuesday, the 17th of this month. It is a date of the article, though no known day
/// without the reference date of the caller.</summary>
internal static class RelativeDay
{
    private const int MaxLength = 40;

    /// <summary>Reads a text of a few words that is one and nothing else, but for the part of the day before it.</summary>
    /// <param name="source">The source.</param>
    /// <param name="span">The text.</param>
    /// <param name="day">The day.</param>
    public static bool TryRead(ReadOnlySpan<char> source, TextSpan span, out TextSpan day)
    {
        day = default;
        if (span.IsEmpty || span.Length > MaxLength)
        {
            return false;
        }

        ReadOnlySpan<char> text = span.Slice(source);

        // One look at the first word, for nearly all begin otherwise.
        DateToken first = DateTokenizer.Next(text, 0);
        if (!ExpressionReader.MayBegin(first))
        {
            return false;
        }

        ArabicDateEnumerator found = ArabicDate.Enumerate(text);
        if (!found.MoveNext() || found.Current.Problem != ArabicDateProblem.NoReference)
        {
            return false;
        }

        day = new TextSpan(span.Start + found.Current.Span.Start, found.Current.Span.Length);
        return day.End == span.End && (day.Start == span.Start || (first.Is(DateWordKind.DayPart) && FieldTrimmer.Trim(source, TextSpan.FromBounds(span.Start + first.Length, day.Start)).IsEmpty));
    }
}
