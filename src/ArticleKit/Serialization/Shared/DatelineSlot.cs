using ArticleKit.Serialization.Printed;

namespace ArticleKit.Serialization;

/// <summary>A dateline that is glued to the lead, in a format that has a place of its own for it, but none for what stands between the two.</summary>
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

        bool isGlued = GluedDateline.Begins(dateline, lead)
            && lead.Length > dateline.Length
            && GoesOn(lead[dateline.Length])
            && !string.IsNullOrWhiteSpace(lead[dateline.Length..]);
        return isGlued ? lead[dateline.Length..] : lead.TrimStart();
    }

    /// <summary>The lead as it was printed.</summary>
    public static string PutBack(string? dateline, string lead) =>
        !string.IsNullOrEmpty(dateline) && lead.Length > 0 && GoesOn(lead[0]) ? dateline + lead : lead;

    private static bool GoesOn(char c) => char.IsWhiteSpace(c) || GluedDateline.IsDivider(c);
}
