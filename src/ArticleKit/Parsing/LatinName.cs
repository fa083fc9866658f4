namespace ArticleKit.Parsing;

/// <summary>Tells a person's name in Latin letters from an outlet's: two or three words in capitals and small letters, none of which outlets have.</summary>
internal static class LatinName
{
    private const int MinWords = 2;
    private const int MaxWords = 3;

    private static readonly string[] OfOutlets =
    [
        "News", "Press", "Post", "Times", "Today", "TV", "Radio", "Online", "Media", "Agency", "Agence", "Channel", "Daily", "Weekly", "The", "Le", "La", "Les",
        "Al", "El", "Net", "Web", "Arabic", "Arabia", "Arab", "Arabe", "World", "Middle", "East", "Maghreb", "Monde", "Journal", "Tribune", "Herald", "Guardian",
        "Sport", "Sports", "Magazine", "Info", "Live", "Plus", "Voice", "Echo", "Mail", "Hour", "Report", "Review", "Observer", "Monitor", "Week", "Business",
    ];

    public static bool Is(ReadOnlySpan<char> text)
    {
        WordSpans words = WordSpans.Of(text, MaxWords + 1);
        if (words.Count is < MinWords or > MaxWords)
        {
            return false;
        }

        for (int i = 0; i < words.Count; i++)
        {
            ReadOnlySpan<char> word = words.Word(text, i);
            if (!IsCapitalized(word) || IsOfOutlets(word))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfOutlets(ReadOnlySpan<char> word)
    {
        foreach (string one in OfOutlets)
        {
            if (word.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // A capital and small letters, with what stands inside names; or an initial.
    private static bool IsCapitalized(ReadOnlySpan<char> word)
    {
        if (!char.IsAsciiLetterUpper(word[0]))
        {
            return false;
        }

        bool small = word is [_, '.'];
        foreach (char c in word[1..])
        {
            small |= char.IsAsciiLetterLower(c);
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '.' or '\u2019')) // RIGHT SINGLE QUOTATION MARK
            {
                return false;
            }
        }

        return small;
    }
}
