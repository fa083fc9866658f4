using System.Text.Json.Serialization;

namespace ArticleKit;

/// <summary>A calendar that newsrooms print dates in.</summary>
public enum ArticleCalendar
{
    /// <summary>The Gregorian calendar; <c>"gregorian"</c> in JSON.</summary>
    [JsonStringEnumMemberName("gregorian")]
    Gregorian,

    /// <summary>The Hijri calendar, Umm al-Qura; <c>"hijri"</c> in JSON.</summary>
    [JsonStringEnumMemberName("hijri")]
    Hijri,
}
