using System.Text.Json.Serialization;

namespace ArticleKit;

/// <summary>What a part of the source is. In JSON, the name in camel case.</summary>
public enum ArticlePartKind
{
    /// <summary>What is no field: <see cref="ArticlePart.Other"/> says what.</summary>
    [JsonStringEnumMemberName("other")] Other,

    /// <summary>What stands between fields in one line (<c>//</c>).</summary>
    [JsonStringEnumMemberName("separator")] Separator,

    /// <summary>The publishing medium.</summary>
    [JsonStringEnumMemberName("outlet")] Outlet,

    /// <summary>The section.</summary>
    [JsonStringEnumMemberName("section")] Section,

    /// <summary>From the first to the last credited character; its children are authors, roles, places and separators.</summary>
    [JsonStringEnumMemberName("byline")] Byline,

    /// <summary>One author's name.</summary>
    [JsonStringEnumMemberName("author")] Author,

    /// <summary>One name credited with something other than text.</summary>
    [JsonStringEnumMemberName("credit")] Credit,

    /// <summary>The role word of the author or credit with the same index.</summary>
    [JsonStringEnumMemberName("role")] Role,

    /// <summary>The dateline.</summary>
    [JsonStringEnumMemberName("dateline")] Dateline,

    /// <summary>A place: the printed run, and in it, where there are several, each with its index.</summary>
    [JsonStringEnumMemberName("place")] Place,

    /// <summary>An agency.</summary>
    [JsonStringEnumMemberName("agency")] Agency,

    /// <summary>The date expression.</summary>
    [JsonStringEnumMemberName("date")] Date,

    /// <summary>A status word.</summary>
    [JsonStringEnumMemberName("status")] Status,

    /// <summary>The line above the headline.</summary>
    [JsonStringEnumMemberName("kicker")] Kicker,

    /// <summary>The headline.</summary>
    [JsonStringEnumMemberName("headline")] Headline,

    /// <summary>The summary line below the headline.</summary>
    [JsonStringEnumMemberName("deck")] Deck,

    /// <summary>A caption.</summary>
    [JsonStringEnumMemberName("caption")] Caption,

    /// <summary>One paragraph of the body.</summary>
    [JsonStringEnumMemberName("paragraph")] Paragraph,

    /// <summary>One tag.</summary>
    [JsonStringEnumMemberName("tag")] Tag,
}
