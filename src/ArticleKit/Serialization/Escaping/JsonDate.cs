namespace ArticleKit.Serialization;

/// <summary>What the text of a date comes to.</summary>
internal readonly record struct JsonDate(DateOnly? Iso, HijriDate? Hijri, ArticleCalendar Calendar, TimeOnly? Time, TimeSpan? Offset);
