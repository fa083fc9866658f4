using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>The number of an issue, as mastheads print it: <c>issue 12</c>, <c>issue: 12</c>, <c>year three - issue 12</c>.</summary>
internal static class IssueLine
{
    private const int MaxLength = 48;
    private const int MostWords = 7;
    private const string Marks = ":-\u2013()|,\u060C" + FieldTrimmer.Unseen;

    /// <summary>Whether a text is the number of an issue and nothing else.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength || FieldTrimmer.TrimMarksAtEnd(text, Marks) is not [.., var last] || !char.IsDigit(last))
        {
            return false;
        }

        WordSpans words = WordSpans.Of(text, MostWords);
        if (words.Count is < 2 or > MostWords)
        {
            return false;
        }

        // From the end: a number, the word for one perhaps, the word for an issue; before that nothing but a year.
        int at = words.Count - 2;
        while (at > 0 && (Bare(words.Word(text, at)).IsEmpty || PlainWord.Is(Bare(words.Word(text, at)), Number)))
        {
            at--;
        }

        ReadOnlySpan<char> issue = Bare(words.Word(text, at));
        return IsNumber(Bare(words.Word(text, words.Count - 1)))
            && (PlainWord.Is(issue, Issue) || PlainWord.Is(issue, TheIssue))
            && (at == 0 || PlainWord.Is(Bare(words.Word(text, 0)), TheYear));
    }

    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> word) => word.Trim(Marks);

    private static bool IsNumber(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!char.IsDigit(c))
            {
                return false;
            }
        }

        return !word.IsEmpty;
    }

    private const string Issue = "\u0639\u062F\u062F"; // AIN, DAL, DAL
    private const string TheIssue = "\u0627\u0644\u0639\u062F\u062F"; // ALEF, LAM, AIN, DAL, DAL
    private const string Number = "\u0631\u0642\u0645"; // REH, QAF, MEEM
    private const string TheYear = "\u0627\u0644\u0633\u0646\u0629"; // ALEF, LAM, SEEN, NOON, TEH MARBUTA
}
