namespace ArticleKit.Serialization;

/// <summary><c>gregorian</c> or <c>hijri</c>, in exactly this spelling.</summary>
internal sealed class CalendarConverter : ScalarConverter<ArticleCalendar>
{
    protected override string Form => "\"gregorian\" or \"hijri\"";

    protected override bool TryParse(ReadOnlySpan<char> text, out ArticleCalendar value)
    {
        value = text is "hijri" ? ArticleCalendar.Hijri : ArticleCalendar.Gregorian;
        return text is "gregorian" or "hijri";
    }

    protected override bool TryFormat(ArticleCalendar value, Span<char> destination, out int written) =>
        destination.TryWrite($"{(value == ArticleCalendar.Hijri ? "hijri" : "gregorian")}", out written);
}

/// <summary><c>rtl</c> or <c>ltr</c>, in exactly this spelling.</summary>
internal sealed class DirectionConverter : ScalarConverter<TextDirection>
{
    protected override string Form => "\"rtl\" or \"ltr\"";

    protected override bool TryParse(ReadOnlySpan<char> text, out TextDirection value)
    {
        value = text is "rtl" ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        return text is "rtl" or "ltr";
    }

    protected override bool TryFormat(TextDirection value, Span<char> destination, out int written) =>
        destination.TryWrite($"{(value == TextDirection.RightToLeft ? "rtl" : "ltr")}", out written);
}
