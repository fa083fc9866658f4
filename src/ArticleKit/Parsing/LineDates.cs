using System.Runtime.CompilerServices;

namespace ArticleKit.Parsing;

/// <summary>The dates of a line: the first of any kind, and those that are printed as a day.</summary>
internal struct LineDates
{
    /// <summary>As many as a line of credits can have segments.</summary>
    private const int Capacity = CreditSegments.Capacity;

    private Spans _days;

    [InlineArray(Capacity)]
    private struct Spans
    {
        private TextSpan _first;
    }

    /// <summary>Where the first one stands in the source; empty where there is none.</summary>
    public TextSpan First { get; private set; }

    /// <summary>Why the first one is no known day.</summary>
    public ArabicDateProblem FirstProblem { get; private set; }

    /// <summary>The number of printed days, at most <see cref="Capacity"/>.</summary>
    public int Days { get; private set; }

    /// <summary>Where a printed day stands in the source.</summary>
    public readonly TextSpan this[int index] => _days[index];

    public static LineDates Of(ReadOnlySpan<char> source, TextSpan line)
    {
        LineDates dates = default;
        foreach (ArabicDate date in ArabicDate.Enumerate(line.Slice(source)))
        {
            TextSpan span = new(line.Start + date.Span.Start, date.Span.Length);
            if (dates.First.IsEmpty)
            {
                (dates.First, dates.FirstProblem) = (span, date.Problem);
            }

            // "Yesterday" is said in sentences; a credit has a date that is printed.
            if (date.Problem is ArabicDateProblem.None or ArabicDateProblem.NoYear or ArabicDateProblem.OutOfRange or ArabicDateProblem.TwoDigitYear)
            {
                dates._days[dates.Days++] = span;
            }

            if (dates.Days == Capacity)
            {
                break;
            }
        }

        return dates;
    }
}
