namespace ArticleKit.Parsing;

/// <summary>A date printed in a header: where it stands, and what it comes to.</summary>
/// <param name="Span">Its text.</param>
/// <param name="Value">What was read; without meaning unless <paramref name="IsRead"/>.</param>
/// <param name="IsRead">Whether it was read as a date at all.</param>
internal readonly record struct PrintedDate(TextSpan Span, ArabicDate Value, bool IsRead)
{
    /// <summary>Whether it comes to a day.</summary>
    public bool IsResolved => IsRead && Value.Gregorian is not null;

    public ArticleDate ToDate(ReadOnlySpan<char> source)
    {
        string text = Span.Slice(source).ToString();
        return !IsRead ? new ArticleDate { Text = text } : new ArticleDate
        {
            Text = text,
            Iso = Value.Gregorian,
            Hijri = Value.Hijri,
            Calendar = Value.Calendar,
            Time = Value.Time,
            Offset = Value.Offset,
        };
    }
}
