using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads who prepared and edited a text, on a line below it: <c>(role name - role name)</c>, or each role with a colon.</summary>
internal static class EditorsGrammar
{
    private const string Editing = "\u062A\u062D\u0631\u064A\u0631"; // TEH, HAH, REH, YEH, REH
    private const string Preparing = "\u0625\u0639\u062F\u0627\u062F"; // ALEF WITH HAMZA BELOW, AIN, DAL, ALEF, DAL
    private const string PreparingBare = "\u0627\u0639\u062F\u0627\u062F"; // the same without hamza
    private const string Translating = "\u062A\u0631\u062C\u0645\u0629"; // TEH, REH, JEEM, MEEM, TEH MARBUTA
    private const int MaxLength = 160;
    private const int MaxItems = 4;
    private const int MinNameWords = 2;
    private const int MaxNameWords = 4;

    /// <summary>Whether a line is one, and nothing else.</summary>
    public static bool IsOne(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon) => TryRead(source, line, lexicon, null);

    /// <summary>Adds a role and a credit for each.</summary>
    public static void Read(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, PartList parts) => TryRead(source, line, lexicon, parts);

    private static bool TryRead(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, PartList? parts)
    {
        bool bracketed = source[line.Start] == '(' && source[line.End - 1] == ')';
        if (line.Length > MaxLength || !(bracketed || line.Slice(source).Contains(':')))
        {
            return false;
        }

        TextSpan inside = bracketed ? TextSpan.FromBounds(line.Start + 1, line.End - 1) : line;
        int done = line.Start;
        int start = inside.Start;
        for (int items = 1; items <= MaxItems; items++)
        {
            int length = source[start..inside.End].IndexOfAny("-\u2013\u2014,\u060C"); // U+060C ARABIC COMMA
            int end = length < 0 ? inside.End : start + length;
            TextSpan item = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, end));
            if (!TryReadItem(source, item, lexicon, bracketed, out TextSpan role, out TextSpan name, out TextSpan bulletin))
            {
                return false;
            }

            if (parts is not null && items == 1 && length < 0 && !bracketed && bulletin.IsEmpty && !IsEditors(role.Slice(source)))
            {
                // Alone on its line, and no editor's work: who wrote it.
                CreditParts.AddSigned(source, role, name, 0, parts);
                return true;
            }

            if (parts is not null)
            {
                CreditParts.AddGap(source, TextSpan.FromBounds(done, role.Start), parts, 0);
                parts.Add(ArticlePartKind.Role, role);
                CreditParts.AddGap(source, TextSpan.FromBounds(role.End, name.Start), parts, 0);
                parts.Add(ArticlePartKind.Credit, name, parts.CountOf(ArticlePartKind.Credit));
                if (!bulletin.IsEmpty)
                {
                    parts.AddOther(OtherPartKind.Skipped, bulletin);
                }
            }

            done = bulletin.IsEmpty ? name.End : bulletin.End;
            if (length < 0)
            {
                if (parts is not null)
                {
                    CreditParts.AddGap(source, TextSpan.FromBounds(done, line.End), parts, 0);
                }

                return true;
            }

            start = end + 1;
        }

        return false;
    }

    /// <summary>What is done to a text that others wrote: edited, prepared, translated.</summary>
    private static bool IsEditors(ReadOnlySpan<char> role)
    {
        WordSpans words = WordSpans.Of(role);
        ReadOnlySpan<char> first = words.Word(role, 0);
        return PlainWord.Is(first, Editing) || PlainWord.Is(first, Preparing) || PlainWord.Is(first, PreparingBare) || PlainWord.Is(first, Translating);
    }

    private static bool TryReadItem(
        ReadOnlySpan<char> source, TextSpan item, CreditLexicon lexicon, bool bracketed, out TextSpan role, out TextSpan name, out TextSpan bulletin)
    {
        (name, bulletin) = (default, default);
        if (item.IsEmpty || !AuthorsGrammar.TryReadRole(source, item, lexicon, out role, out TextSpan rest))
        {
            role = default;
            return false;
        }

        bool marked = source[role.End..rest.Start].Contains(':');
        ReadOnlySpan<char> text = rest.Slice(source);
        WordSpans words = WordSpans.Of(text);
        int count = words.Count;

        // "For the Arabic bulletin": LAM, LAM at the start of a word that no name has.
        for (int i = MinNameWords; i < words.Count; i++)
        {
            if (words.Word(text, i).StartsWith("\u0644\u0644", StringComparison.Ordinal))
            {
                count = i;
                bulletin = TextSpan.FromBounds(rest.Start + words[i].Start, rest.End);
                break;
            }
        }

        if (!(marked || bracketed) || count is < MinNameWords or > MaxNameWords)
        {
            return false;
        }

        name = FieldTrimmer.Trim(source, TextSpan.FromBounds(rest.Start, rest.Start + words[count - 1].End));
        return AuthorsGrammar.IsName(name.Slice(source));
    }
}
