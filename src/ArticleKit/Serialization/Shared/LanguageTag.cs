namespace ArticleKit.Serialization;

/// <summary>BCP 47 language tags, for formats that allow nothing else where a language stands.</summary>
internal static class LanguageTag
{
    private const int MaxSubtag = 8;

    /// <summary>Whether a text has the shape that XML asks for (<c>xs:language</c>): letters, then subtags of letters and digits, one to eight each.</summary>
    /// <remarks>Wider than a well-formed tag: <c>a</c> is one here.</remarks>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        bool isFirst = true;
        foreach (Range range in text.Split('-'))
        {
            ReadOnlySpan<char> subtag = text[range];
            if (!IsSubtag(subtag) || (isFirst && !IsLetters(subtag)))
            {
                return false;
            }

            isFirst = false;
        }

        return true;
    }

    /// <summary>Whether a text is a well-formed tag (RFC 5646, 2.1) that begins with a language of two or three letters, or is for private use.</summary>
    /// <remarks>The registry of subtags is not asked, except for what holds for all of it: no language of more than three letters is registered.</remarks>
    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        Part part = Part.Start;
        bool isOpen = false;
        foreach (Range range in text.Split('-'))
        {
            ReadOnlySpan<char> subtag = text[range];
            if (!IsSubtag(subtag))
            {
                return false;
            }

            Part next = After(part, subtag);
            if (next == Part.None || (isOpen && subtag.Length == 1 && part != Part.PrivateUse))
            {
                return false;
            }

            // A singleton has to be followed by a subtag of its own.
            isOpen = subtag.Length == 1 && (part != Part.PrivateUse);
            part = next;
        }

        return !isOpen;
    }

    // The part of a tag that a subtag is, where the one before it was a given part; parts keep their order.
    private static Part After(Part part, ReadOnlySpan<char> subtag)
    {
        if (part == Part.PrivateUse || (subtag.Length == 1 && subtag[0] is 'x' or 'X'))
        {
            return Part.PrivateUse;
        }

        if (part == Part.Start)
        {
            return subtag.Length is 2 or 3 && IsLetters(subtag) ? Part.Language : Part.None;
        }

        if (part == Part.Extension || subtag.Length == 1)
        {
            return Part.Extension;
        }

        bool isLetters = IsLetters(subtag);
        return subtag.Length switch
        {
            3 when isLetters && part == Part.Language => Part.Language,
            4 when isLetters && part < Part.Script => Part.Script,
            2 when isLetters && part < Part.Region => Part.Region,
            3 when !subtag.ContainsAnyExceptInRange('0', '9') && part < Part.Region => Part.Region,
            4 when char.IsAsciiDigit(subtag[0]) => Part.Variant,
            > 4 => Part.Variant,
            _ => Part.None,
        };
    }

    private static bool IsSubtag(ReadOnlySpan<char> text)
    {
        if (text.Length is < 1 or > MaxSubtag)
        {
            return false;
        }

        foreach (char c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }

    private enum Part
    {
        None,
        Start,
        Language,
        Script,
        Region,
        Variant,
        Extension,
        PrivateUse,
    }
}
