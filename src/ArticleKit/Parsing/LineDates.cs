using System.Runtime.CompilerServices;
using ArticleKit.Dates;

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
        if (!MayHave(source, line))
        {
            return dates;
        }

        // The enumerator is large: it stays where it was made.
        ArabicDateEnumerator found = ArabicDate.Enumerate(line.Slice(source));
        while (found.MoveNext())
        {
            ArabicDate date = found.Current;
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

    /// <summary>Where, up to a place, a date may start; the place, where none does before it.</summary>
    /// <remarks>Cheaper than looking for dates, and often all there is to know.</remarks>
    /// <param name="source">The source.</param>
    /// <param name="line">The line.</param>
    /// <param name="stop">Where to stop.</param>
    public static int Earliest(ReadOnlySpan<char> source, TextSpan line, int stop)
    {
        DateTokens tokens = new(line.Slice(source));
        while (tokens[0].Kind != DateTokenKind.End && line.Start + tokens[0].Start < stop)
        {
            if (ExpressionReader.MayBegin(tokens[0]))
            {
                return line.Start + tokens[0].Start;
            }

            tokens.Advance(1);
        }

        return stop;
    }

    // A header prints its day as a number, or as the first of the month; only these are worth looking for in every line.
    private static bool MayHave(ReadOnlySpan<char> source, TextSpan line)
    {
        ReadOnlySpan<char> text = line.Slice(source);
        return LineMarksFinder.HasDigit(source, line) || text.Contains(Opener, StringComparison.Ordinal) || text.Contains(NewMoon, StringComparison.Ordinal);
    }

    private const string Opener = "\u0641\u0627\u062A\u062D"; // FEH, ALEF, TEH, HAH
    private const string NewMoon = "\u063A\u0631\u0629"; // GHAIN, REH, TEH MARBUTA
}
