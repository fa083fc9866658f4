namespace ArticleKit.Parsing;

/// <summary>Reads a line that is a date, with its clock time and the label before it, and nothing else.</summary>
internal static class DateLineGrammar
{
    private const int MaxLength = 160;
    private const int MaxLabelWords = 3;
    private const int LongestLabel = 48;
    private const int LongestAgo = 48;
    private const int MaxRelativeWords = 7;
    private const int Certain = 11;
    private const string Since = "\u0645\u0646\u0630"; // MEEM, NOON, THAL
    private const string Before = "\u0642\u0628\u0644"; // QAF, BEH, LAM

    /// <summary>Whether a line is a date and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<char> source, LineFacts facts) => TryRead(source, facts, out _, out _, out _);

    /// <returns>The score, or <see cref="LineScores.Never"/> where the line is more than a date; then nothing is added.</returns>
    public static int Read(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        if (!TryRead(source, facts, out TextSpan before, out TextSpan date, out TextSpan after))
        {
            return LineScores.Never;
        }

        AddRest(before, parts);
        parts.Add(ArticlePartKind.Date, date);
        AddRest(after, parts);
        return Certain;
    }

    private static bool TryRead(ReadOnlySpan<char> source, LineFacts facts, out TextSpan before, out TextSpan date, out TextSpan after)
    {
        (before, date, after) = (default, default, default);
        TextSpan line = facts.Line;

        if (line.Length <= LongestAgo && (TryReadAgo(source, line, out before, out date) || TryReadRelative(source, facts, out before, out date)))
        {
            return true;
        }

        // A day is known by its year, and that is a number.
        if (line.Length > MaxLength || (facts.Marks(source) & LineMarks.Digit) == 0 || BeginsWithWords(source, line) || facts.Dates(source).First.IsEmpty)
        {
            return false;
        }

        ref readonly LineDates dates = ref facts.Dates(source);
        date = dates.First;
        before = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start, date.Start));
        after = FieldTrimmer.Trim(source, TextSpan.FromBounds(date.End, line.End));
        return dates.FirstProblem is ArabicDateProblem.None or ArabicDateProblem.OutOfRange or ArabicDateProblem.TwoDigitYear
            && !HasWords(after.Slice(source)) && (IsLabel(before.Slice(source)) || (IsPublished(before.Slice(source)) && !IsWord(after.Slice(source))));
    }

    /// <summary>"Three hours ago", with or without the label of a date before it.</summary>
    private static bool TryReadAgo(ReadOnlySpan<char> source, TextSpan line, out TextSpan label, out TextSpan ago)
    {
        (label, ago) = (default, line);
        ReadOnlySpan<char> text = line.Slice(source);
        if (!text.Contains(Since, StringComparison.Ordinal) && !text.Contains(Before, StringComparison.Ordinal))
        {
            return false;
        }

        if (PageLexicon.FindHead(text, out int rest) == PageWordKind.Published)
        {
            while (rest < text.Length && (FieldTrimmer.IsBlank(text[rest]) || text[rest] == ':'))
            {
                rest++;
            }

            ago = TextSpan.FromBounds(line.Start + rest, line.End);
            label = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start, ago.Start));
        }

        ArabicDateEnumerator found = ArabicDate.Enumerate(ago.Slice(source));
        return found.MoveNext() && found.Current.Span.Length == ago.Length;
    }

    /// <summary>"Yesterday evening", "published last Tuesday". "Today" alone is a newspaper's name.</summary>
    private static bool TryReadRelative(ReadOnlySpan<char> source, LineFacts facts, out TextSpan label, out TextSpan day)
    {
        TextSpan line = facts.Line;
        (label, day) = (default, default);
        if (facts.Words(source).Count > MaxRelativeWords)
        {
            return false;
        }

        TextSpan text = line;
        if (PageLexicon.FindHead(line.Slice(source), out int rest) == PageWordKind.Published && rest < line.Length)
        {
            text = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start + rest + (source[line.Start + rest] == ':' ? 1 : 0), line.End));
        }

        if (!RelativeDay.TryRead(source, text, out day) || (day == line && facts.Words(source).Count == 1 && facts.Lexicon.Find(line.Slice(source)) != CreditWordKind.None))
        {
            return false;
        }

        label = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start, day.Start));
        return true;
    }

    // "Published on", without a mark; the words after it are the time, not what was published.
    private static bool IsPublished(ReadOnlySpan<char> text) =>
        !text.IsEmpty && PageLexicon.FindHead(text, out int rest) == PageWordKind.Published && rest == text.Length;

    private static bool IsWord(ReadOnlySpan<char> after) => !after.IsEmpty && char.IsLetter(after[0]) && !after.ContainsAnyInRange('0', '9');

    // Nearly every line does that is no date, and then its dates needn't be found.
    private static bool BeginsWithWords(ReadOnlySpan<char> source, TextSpan line)
    {
        int stop = Math.Min(line.End, line.Start + LongestLabel);
        return HasWords(source[line.Start..stop]) && HasWords(source[line.Start..LineDates.Earliest(source, line, stop)]);
    }

    private static void AddRest(TextSpan rest, PartList parts)
    {
        if (!rest.IsEmpty)
        {
            parts.AddOther(OtherPartKind.Skipped, rest);
        }
    }

    // "Published on:", "last update:", a time with its zone; or nothing.
    private static bool IsLabel(ReadOnlySpan<char> text) =>
        text.IsEmpty || (!HasWords(text) && WordSpans.CountIn(text) <= MaxLabelWords && (text[^1] == ':' || text.ContainsAnyInRange('0', '9')));

    // A time, its zone, "last update": a few words at most that are longer than "a.m."
    private static bool HasWords(ReadOnlySpan<char> text)
    {
        int longWords = 0;
        int letters = 0;
        foreach (char c in text)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            longWords += letters == 3 ? 1 : 0;
        }

        return longWords > MaxLabelWords;
    }
}
