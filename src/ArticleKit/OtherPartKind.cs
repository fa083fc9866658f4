using System.Text.Json.Serialization;

namespace ArticleKit;

/// <summary>What a part is that is no field.</summary>
public enum OtherPartKind
{
    /// <summary>Not <see cref="ArticlePartKind.Other"/>: a field or a separator.</summary>
    [JsonStringEnumMemberName("none")] None,

    /// <summary>White space, line ends, a byte order mark, direction marks around a field.</summary>
    [JsonStringEnumMemberName("blank")] Blank,

    /// <summary>Text among the leading lines that could be several things; left alone rather than guessed.</summary>
    [JsonStringEnumMemberName("unresolved")] Unresolved,

    /// <summary>Text that the template skips.</summary>
    [JsonStringEnumMemberName("skipped")] Skipped,

    /// <summary>Text that was not read, because a limit was passed or the template doesn't fit.</summary>
    [JsonStringEnumMemberName("unread")] Unread,

    /// <summary>The mark that the text ends, and the time and initials after it.</summary>
    [JsonStringEnumMemberName("end-mark")] EndMark,

    /// <summary>Share buttons, and invitations to follow or subscribe.</summary>
    [JsonStringEnumMemberName("share")] Share,

    /// <summary>Links to the rest, to the page, or to other texts, with their heading.</summary>
    [JsonStringEnumMemberName("related")] Related,

    /// <summary>Remains of a page's menu.</summary>
    [JsonStringEnumMemberName("menu")] Menu,
}
