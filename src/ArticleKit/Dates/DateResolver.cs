namespace ArticleKit.Dates;

/// <summary>Works out the day of an expression, and what in it doesn't fit.</summary>
internal static class DateResolver
{
    public static ArabicDate Resolve(in PrintedExpression printed, ArabicDateOptions options)
    {
        ArabicDateProblem problem = ArabicDateProblem.None;
        ArabicDateNotes notes = ArabicDateNotes.None;
        DateOnly? day = printed.HasDate
            ? OfDate(printed, options, ref problem, ref notes)
            : OfRelative(printed, options.Reference, ref problem);
        problem = day is not null ? ArabicDateProblem.None : problem == ArabicDateProblem.None ? ArabicDateProblem.Impossible : problem;
        if (day is not null && printed.Weekday is { } weekday && (int)day.Value.DayOfWeek != weekday)
        {
            notes |= ArabicDateNotes.WeekdayMismatch;
            if (!printed.HasDate)
            {
                // Read against another day than the text was written for.
                day = null;
                problem = ArabicDateProblem.Contradiction;
            }
        }

        PrintedDate hijri = printed.HasOther && printed.Other.Calendar == ArticleCalendar.Hijri ? printed.Other : printed.Date;
        return new ArabicDate
        {
            Span = new TextSpan(printed.Start, printed.End - printed.Start),
            Gregorian = day,
            Hijri = day is null ? null : UmmAlQura.From(day.Value),
            PrintedHijri = printed.HasDate && hijri is { Calendar: ArticleCalendar.Hijri, Year: > 0, Day: >= 1 and <= 30, Month: >= 1 }
                ? new HijriDate(hijri.Year, hijri.Month, hijri.Day)
                : null,
            Calendar = printed.HasDate ? printed.Date.Calendar : ArticleCalendar.Gregorian,
            Time = printed.Clock.Time,
            Offset = printed.Clock.Offset,
            Problem = problem,
            Notes = notes,
        };
    }

    private static DateOnly? OfRelative(in PrintedExpression printed, DateOnly? reference, ref ArabicDateProblem problem)
    {
        if (reference is not { } today)
        {
            problem = ArabicDateProblem.NoReference;
            return null;
        }

        int days = printed.Relative ?? printed.WeekdayRule switch
        {
            YearRule.Past => -(((int)today.DayOfWeek - printed.Weekday!.Value + 6) % 7) - 1,
            _ => ((printed.Weekday!.Value - (int)today.DayOfWeek + 6) % 7) + 1,
        };
        long number = (long)today.DayNumber + days;
        if (number < 0 || number > DateOnly.MaxValue.DayNumber)
        {
            problem = ArabicDateProblem.Impossible;
            return null;
        }

        return DateOnly.FromDayNumber((int)number);
    }

    private static DateOnly? OfDate(in PrintedExpression printed, ArabicDateOptions options, ref ArabicDateProblem problem, ref ArabicDateNotes notes)
    {
        if (!printed.HasOther)
        {
            return OfOne(printed, printed.Date, options, ref problem);
        }

        bool hijriFirst = printed.Date.Calendar == ArticleCalendar.Hijri;
        PrintedDate gregorian = hijriFirst ? printed.Other : printed.Date;
        PrintedDate hijri = hijriFirst ? printed.Date : printed.Other;
        ArabicDateProblem ofHijri = ArabicDateProblem.None;
        DateOnly? converted = hijri.Year == 0 ? null : OfOne(printed, hijri, options, ref ofHijri);
        DateOnly? day = gregorian.Year == 0 && converted is { } near
            ? YearFinder.Nearest(gregorian, near, weekday: null)
            : OfOne(printed, gregorian, options, ref problem);
        if (day is { } known && hijri.Year != 0 && UmmAlQura.From(known) is not null)
        {
            // A day 30 that the calendar doesn't have is one day off too.
            int apart = converted is { } other ? YearFinder.Distance(known, other)
                : hijri.Day == 30 && YearFinder.Day(hijri with { Day = 29 }, hijri.Year) is { } last ? YearFinder.Distance(known, last.AddDays(1)) : 2;
            notes |= apart switch { 0 => ArabicDateNotes.None, 1 => ArabicDateNotes.HijriDayApart, _ => ArabicDateNotes.HijriMismatch };
        }

        return day;
    }

    private static DateOnly? OfOne(in PrintedExpression printed, PrintedDate date, ArabicDateOptions options, ref ArabicDateProblem problem)
    {
        if (date.IsShort)
        {
            if (options.LastYearOfTwoDigits is not { } last)
            {
                problem = ArabicDateProblem.TwoDigitYear;
                return null;
            }

            date.Year += last - (last % 100) - (date.Year > last % 100 ? 100 : 0);
        }

        DateOnly? day;
        if (date.Year != 0)
        {
            day = YearFinder.Day(date, date.Year);
            problem = day is not null ? ArabicDateProblem.None
                : date.Calendar == ArticleCalendar.Hijri && date.Year is < UmmAlQura.FirstYear or > UmmAlQura.LastYear ? ArabicDateProblem.OutOfRange
                : ArabicDateProblem.Impossible;
            return day;
        }

        if (options.Reference is not { } reference)
        {
            problem = date.Rule == YearRule.None && printed.Weekday is null ? ArabicDateProblem.NoYear : ArabicDateProblem.NoReference;
            return null;
        }

        // "Today, Thursday 14 November": the relative day gives the year, if it is that day.
        DateOnly? relative = printed.Relative is null ? null : OfRelative(printed, reference, ref problem);
        day = date.Rule != YearRule.None ? YearFinder.ByRule(date, reference)
            : relative is { } near ? YearFinder.Nearest(date, near, weekday: null) is { } found && found == near ? found : null
            : printed.Weekday is not null ? YearFinder.Nearest(date, reference, printed.Weekday) : null;
        problem = day is null ? ArabicDateProblem.NoYear : ArabicDateProblem.None;
        return day;
    }
}
