namespace ArticleKit.Parsing;

/// <summary>Reads what stands after the body: the agency alone, a source, the mark of the end; on a line of its own or at the end of the last one.</summary>
internal static class TrailerGrammar
{
    private const int MaxLength = 60;
    private const int MaxSourceWords = 4;

    // Two agencies, one of them in initials, with a plus between.
    private const int MaxNamedWords = 6;
    private const int Certain = 10;

    /// <summary>Reads a line.</summary>
    /// <returns>The score, or <see cref="LineScores.Never"/> where the line is something else; then nothing is added.</returns>
    public static int Read(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        TextSpan line = facts.Line;
        if (line.Length > MaxLength)
        {
            return LineScores.Never;
        }

        if (!CreditClassifier.IsOfTrailer(source, ref facts.Segments(source, out _)))
        {
            return LineScores.Never;
        }

        ref CreditSegments segments = ref facts.Credits(source, out bool areCredits);

        // "Source: X": what is named is the source, whether it is known or not.
        bool named = (segments is { Count: 2, HasSentence: false } || (segments is { Count: 3, HasSentence: false } && segments[2].Before == ',')) && facts.Lexicon.Find(segments[0].Span.Slice(source)) == CreditWordKind.Source;
        if (named)
        {
            TextSpan name = TextSpan.FromBounds(segments[1].Span.Start, segments[segments.Count - 1].Span.End);
            AddAgency(source, line, name, parts);
            return WordSpans.CountIn(name.Slice(source)) <= MaxNamedWords ? Certain : LineScores.Never;
        }

        if (!areCredits)
        {
            return LineScores.Never;
        }

        int others = OtherCredits.Weigh(source, ref segments);
        if (others >= OtherCredits.Marked)
        {
            return CreditParts.Add(source, line, ref segments, parts) ? others : LineScores.Never;
        }

        // An editor's initials may stand before it.
        int first = segments.Count > 1 && CreditClassifier.AreInitials(segments[0].Span.Slice(source)) ? 1 : 0;
        for (int i = first; i < segments.Count; i++)
        {
            if (segments[i].Kind != CreditKind.Agency)
            {
                return LineScores.Never;
            }
        }

        if (first > 0)
        {
            parts.AddOther(OtherPartKind.Skipped, segments[0].Span);
            line = TextSpan.FromBounds(segments[0].Span.End, line.End);
        }

        AddAgency(source, line, TextSpan.FromBounds(segments[first].Span.Start, segments[segments.Count - 1].Span.End), parts);
        return Certain;
    }

    /// <summary>Reads "taken from X": the words for it, and a name of a few words.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facts">The line.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="mark">Up to where parts stay; what was added after is taken back where the line is one.</param>
    public static bool TryReadSource(ReadOnlySpan<char> source, LineFacts facts, PartList parts, int mark)
    {
        TextSpan line = facts.Line;
        ReadOnlySpan<char> text = line.Slice(source);
        if (line.Length > MaxLength)
        {
            return false;
        }

        ref readonly WordSpans words = ref facts.Words(source);
        if (words.Count is < 3 or > 2 + MaxSourceWords || facts.Lexicon.Find(text[..words[1].End]) != CreditWordKind.Source)
        {
            return false;
        }

        TextSpan name = TextSpan.FromBounds(line.Start + words[2].Start, line.End);
        if (!FieldCharacters.AreLettersOr(".-", name.Slice(source)))
        {
            return false;
        }

        parts.Truncate(mark);
        AddAgency(source, line, name, parts);
        return true;
    }

    private static void AddAgency(ReadOnlySpan<char> source, TextSpan line, TextSpan agency, PartList parts)
    {
        CreditParts.AddGap(source, TextSpan.FromBounds(line.Start, agency.Start), parts, 0);
        parts.Add(ArticlePartKind.Agency, agency);
        CreditParts.AddGap(source, TextSpan.FromBounds(agency.End, line.End), parts, 0);
    }

    /// <summary>Adds the agency in brackets or between dashes at the end of a paragraph, as a child of it.</summary>
    public static void ReadEnd(ReadOnlySpan<char> source, TextSpan paragraph, CreditLexicon lexicon, PartList parts)
    {
        ReadOnlySpan<char> end = source[Math.Max(paragraph.Start, paragraph.End - MaxLength)..paragraph.End];
        ReadOnlySpan<char> bare = FieldTrimmer.TrimMarksAtEnd(end, ".)]-\u2013" + FieldTrimmer.Unseen);
        int open = bare.LastIndexOfAny("([-\u2013");
        if (open < 0)
        {
            return;
        }

        bool closed = bare.Length < end.Length && end[bare.Length..].Trim(FieldTrimmer.Unseen) is not ("." or "");
        if (!closed && !(bare[open] != '(' && FieldTrimmer.IsBlank(bare[Math.Max(0, open - 1)]) && IsAfterSentence(bare[..open])))
        {
            return;
        }

        int start = paragraph.End - end.Length + open + 1;
        TextSpan inside = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, paragraph.End - end.Length + bare.Length));
        if (!inside.IsEmpty && lexicon.Find(inside.Slice(source)) == CreditWordKind.Agency)
        {
            parts.Add(ArticlePartKind.Agency, inside, depth: 1);
        }
    }

    // "... of the sea. a b c - agencies": a full stop, and nothing but the initials of an editor between it and the dash.
    private static bool IsAfterSentence(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimEnd(" \u00A0");
        while (rest.Length > 1 && char.IsLetter(rest[^1]) && FieldTrimmer.IsBlank(rest[^2]))
        {
            rest = rest[..^1].TrimEnd(" \u00A0");
        }

        return rest is [.., '.' or '!' or '\u061F' or '"' or '\u00BB']; // U+061F ARABIC QUESTION MARK
    }
}
