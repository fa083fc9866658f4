namespace ArticleKit.Parsing;

/// <summary>Tells the lines of a page that are around an article, and between its paragraphs, from the article's own.</summary>
internal static class PageLineGrammar
{
    /// <summary>A longer line is a paragraph.</summary>
    public const int MaxLength = 240;

    private const int MaxWords = 6;

    // "Home / business / transport": where a page stands in its site.
    private const int MaxTrailWords = 10;
    private const int MaxHeading = 80;
    private const int MaxAddressWords = 1;
    private const int MaxRightsWords = 10;
    private const int MaxPictureWords = 12;
    private const int MaxNoteWords = 14;

    /// <summary>Says what a line is by itself; a paragraph where nothing speaks for another thing.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="rest">Where what comes after the word that decided starts; the line's length where there is nothing more.</param>
    public static BodyLineKind KindOf(ReadOnlySpan<char> line, out int rest)
    {
        rest = line.Length;
        if (line.Length > MaxLength || line.IsEmpty)
        {
            return BodyLineKind.Paragraph;
        }

        if (line[0] == '\u00A9') // COPYRIGHT SIGN
        {
            rest = 1;
            return line.ContainsAnyInRange('0', '9') ? BodyLineKind.Menu : BodyLineKind.PhotoCredit;
        }

        if (line.StartsWith("The post ", StringComparison.Ordinal) && line.LastIndexOf(Appeared, StringComparison.Ordinal) is > 0 and int at)
        {
            rest = at + Appeared.Length;
            return BodyLineKind.Appeared;
        }

        if (line[0] == '#' && TagGrammar.AreHashtags(line))
        {
            return BodyLineKind.Tag;
        }

        int start = line.Length - FieldTrimmer.TrimMarksAtStart(line, " .\u2026/*-#(\u00BB\u203A<>" + FieldTrimmer.Unseen).Length;
        if (start == line.Length)
        {
            // A row of marks divides or ends.
            return line.Length >= 3 ? BodyLineKind.EndMark : BodyLineKind.Paragraph;
        }

        if (char.IsDigit(line[start]))
        {
            return IsCount(line[start..]) || IsClock(line[start..]) ? BodyLineKind.Menu : BodyLineKind.Paragraph;
        }

        PageWordKind word = PageLexicon.FindHead(line[start..], out int after);
        ReadOnlySpan<char> tail = word == PageWordKind.None ? line : line[(start + after)..].Trim(" :.\u2026/*-#)\u00AB\u2039<>" + FieldTrimmer.Unseen);
        bool alone = tail.IsEmpty;
        bool heads = word != PageWordKind.None && (alone || line[..(start + after)].TrimEnd(FieldTrimmer.Unseen)[^1] == ':' || line[(start + after)..].TrimStart(FieldTrimmer.Unseen) is [':', ..]);
        bool stops = line[^1] == '.' && !line.EndsWith("..", StringComparison.Ordinal);
        switch (word)
        {
            case PageWordKind.EndMark when alone || AreInitials(tail):
                return BodyLineKind.EndMark;
            case PageWordKind.More when alone:
                return BodyLineKind.Related;
            case PageWordKind.Related or PageWordKind.Neighbour when heads:
            case PageWordKind.Link when heads || IsAddress(tail) || (!stops && line.IndexOf(':') is > 0 and < MaxHeading):
                rest = alone ? line.Length : start + after;
                return BodyLineKind.Related;
            case PageWordKind.Tags when heads:
                rest = alone ? line.Length : line.Length - line[(start + after)..].TrimStart(":" + FieldTrimmer.Unseen).Length;
                return BodyLineKind.TagsHeading;
            case PageWordKind.Topic when line[^1] == ':' && alone:
                return BodyLineKind.Related;
            case PageWordKind.Share when alone || (IsShort(line, MaxWords) && !stops && !line.Contains('\u060C')):
                return BodyLineKind.Share;
            case PageWordKind.Invitation when !stops:
                return BodyLineKind.Share;
            case PageWordKind.Contact when IsShort(line, MaxNoteWords) && (heads || tail.Contains('@')):
                return BodyLineKind.Menu;
            case PageWordKind.Menu when alone || (heads && IsShort(line, MaxWords)):
            case PageWordKind.Menu when IsShort(line, MaxTrailWords) && line[(start + after)..].TrimStart(FieldTrimmer.Unseen) is ['/' or '|' or '>' or '\u00BB' or '\u203A' or '\u2190' or '\\', ..]:
                return BodyLineKind.Menu;
            case PageWordKind.Published or PageWordKind.Label when alone && line[^1] == ':':
                return BodyLineKind.Menu;
            case PageWordKind.Button when alone:
                return BodyLineKind.Share;
            case PageWordKind.Rights when IsDated(line) ? IsShort(line, MaxRightsWords) : !stops && IsShort(line, MaxWords):
            case PageWordKind.Count when (heads || tail.ContainsAnyInRange('0', '9')) && IsShort(line, MaxWords):
                return BodyLineKind.Menu;
            case PageWordKind.Picture when !stops && IsShort(line, MaxPictureWords):
                return BodyLineKind.Caption;
            case PageWordKind.AuthorNote when line[0] == '*' && !stops && IsShort(line, MaxNoteWords):
                return BodyLineKind.AuthorNote;
            default:
                if (char.IsAscii(line[0]) && line.Contains('@') && IsShort(line, MaxAddressWords))
                {
                    return BodyLineKind.Menu;
                }

                return char.IsAsciiLetter(line[0]) && IsAddress(line) && IsShort(line, MaxAddressWords) ? BodyLineKind.Related : BodyLineKind.Paragraph;
        }
    }

    /// <summary>"12 comments": a number and what pages count, nothing else.</summary>
    private static bool IsCount(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && char.IsDigit(line[digits]))
        {
            digits++;
        }

        ReadOnlySpan<char> rest = line[digits..].Trim(FieldTrimmer.Unseen);
        return !rest.IsEmpty && PageLexicon.FindHead(rest, out int after) is PageWordKind.Counted or PageWordKind.Menu && after == rest.Length;
    }

    /// <summary>"10:45": the time of day, with the half of the day behind it or without.</summary>
    private static bool IsClock(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = line.Trim(FieldTrimmer.Unseen);
        int colon = text.IndexOf(':');
        if (colon is < 1 or > 2 || text.Length < colon + 3 || text.Length > LongestClock || !char.IsDigit(text[colon - 1]) || !char.IsDigit(text[colon + 1]) || !char.IsDigit(text[colon + 2]))
        {
            return false;
        }

        // MEEM and SAD: post and ante meridiem.
        return text[(colon + 3)..].Trim(FieldTrimmer.Unseen) is [] or ['\u0645' or '\u0635'];
    }

    // Editors' initials, with the time: single letters, marks and digits.
    private static bool AreInitials(ReadOnlySpan<char> text)
    {
        bool letter = false;
        foreach (char c in text)
        {
            if (letter && char.IsLetter(c))
            {
                return false;
            }

            letter = char.IsLetter(c);
        }

        return text.Length <= MaxInitials;
    }

    // The year, or the sign.
    private static bool IsDated(ReadOnlySpan<char> line) => line.ContainsAnyInRange('0', '9') || line.Contains('\u00A9');

    private const int MaxInitials = 20;
    private const int LongestClock = 10;
    private const string Appeared = " appeared first on ";

    private static bool IsShort(ReadOnlySpan<char> line, int words) => WordSpans.Of(line, words).Count <= words;

    private static bool IsAddress(ReadOnlySpan<char> text) =>
        text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
