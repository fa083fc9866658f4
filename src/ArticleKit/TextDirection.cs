using System.Text.Json.Serialization;

namespace ArticleKit;

/// <summary>The base direction of a text, by rules P2 and P3 of the Unicode Bidirectional Algorithm (UAX #9).</summary>
public enum TextDirection
{
    /// <summary>Left to right; <c>"ltr"</c> in JSON.</summary>
    [JsonStringEnumMemberName("ltr")]
    LeftToRight,

    /// <summary>Right to left; <c>"rtl"</c> in JSON.</summary>
    [JsonStringEnumMemberName("rtl")]
    RightToLeft,
}
