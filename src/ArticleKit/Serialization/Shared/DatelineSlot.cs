namespace ArticleKit.Serialization;

/// <summary>A dateline that is glued to the lead, in a format that has a place of its own for it.</summary>
/// <remarks>
/// The lead is written without it, from the very character that follows it; that is white space or a mark, and by that the reader knows that the
/// lead goes on where the dateline ended. A lead of its own is written without white space before it.
/// </remarks>
internal static class DatelineSlot
{
    /// <summary>The lead as it is written beside the dateline.</summary>
    public static string Cut(string? dateline, string lead)
    {
        if (string.IsNullOrEmpty(dateline))
        {
            return lead;
        }

        bool isGlued = lead.Length > dateline.Length
            && lead.StartsWith(dateline, StringComparison.Ordinal)
            && GoesOn(lead[dateline.Length])
            && !string.IsNullOrWhiteSpace(lead[dateline.Length..]);
        return isGlued ? lead[dateline.Length..] : lead.TrimStart();
    }

    /// <summary>The lead as it was printed.</summary>
    public static string PutBack(string? dateline, string lead) =>
        !string.IsNullOrEmpty(dateline) && lead.Length > 0 && GoesOn(lead[0]) ? dateline + lead : lead;

    // What newsrooms print between a dateline and the lead: a blank, a dash, a colon, a closing bracket or slash.
    private static bool GoesOn(char c) => char.IsWhiteSpace(c) || c is '-' or '\u2013' or '\u2014' or ':' or ')' or '/';
}
