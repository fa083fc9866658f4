namespace ArticleKit.Serialization;

/// <summary>BCP 47 language tags, for formats that allow nothing else where a language stands.</summary>
internal static class LanguageTag
{
    private const int MaxSubtag = 8;

    /// <summary>Whether a text has the shape of a tag (RFC 5646, 2.1, and <c>xs:language</c>): letters, then subtags of letters and digits, one to eight each.</summary>
    /// <remarks>The shape only; the registry of subtags is not asked.</remarks>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        bool isFirst = true;
        foreach (Range range in text.Split('-'))
        {
            ReadOnlySpan<char> subtag = text[range];
            if (subtag.Length is < 1 or > MaxSubtag)
            {
                return false;
            }

            foreach (char c in subtag)
            {
                if (!(isFirst ? char.IsAsciiLetter(c) : char.IsAsciiLetterOrDigit(c)))
                {
                    return false;
                }
            }

            isFirst = false;
        }

        return true;
    }
}
