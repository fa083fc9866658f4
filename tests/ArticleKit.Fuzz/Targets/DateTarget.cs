namespace ArticleKit.Fuzz.Targets;

/// <summary>Expressions of dates stand in order, lie in the text, and are resolved or say why not.</summary>
internal static class DateTarget
{
    private static readonly DateOnly?[] References = [null, new DateOnly(2024, 2, 29), DateOnly.MinValue, DateOnly.MaxValue];

    public static void Run(byte[] input)
    {
        string text = Inputs.Text(input);
        foreach (DateOnly? reference in References)
        {
            int end = 0;
            foreach (ArabicDate date in ArabicDate.Enumerate(text, new ArabicDateOptions { Reference = reference }))
            {
                Assert.InRange(date.Span.Start, end, text.Length);
                Assert.InRange(date.Span.End, date.Span.Start + 1, text.Length);
                Assert.Equal(date.Gregorian is null, date.Problem != ArabicDateProblem.None);
                end = date.Span.End;
            }

            Assert.True(ArabicDate.TryFind(text, reference, out ArabicDate first) == first.IsResolved);
            ArabicDate.TryParse(text, reference, out _);
        }

        if (HijriDate.TryParse(text, out HijriDate hijri))
        {
            Assert.Equal(text, hijri.ToString());
        }
    }
}
