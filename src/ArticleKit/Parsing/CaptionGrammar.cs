namespace ArticleKit.Parsing;

/// <summary>Tells the caption of a picture below the headline: it says what the picture is, or ends with the agency in brackets that it is from.</summary>
internal static class CaptionGrammar
{
    private const int MaxLength = 200;
    private const int MinWords = 3;
    private const int MaxAgency = 24;

    public static bool IsOne(ReadOnlySpan<char> source, LineFacts facts)
    {
        TextSpan line = facts.Line;
        return facts.PageKind(source, out _) == BodyLineKind.Caption
            || (source[line.End - 1] == ')' && line.Length <= MaxLength && EndsWithAgency(line.Slice(source), facts.Lexicon));
    }

    private static bool EndsWithAgency(ReadOnlySpan<char> line, CreditLexicon lexicon)
    {
        int open = line.LastIndexOf('(');
        ReadOnlySpan<char> agency = open < 0 || line.Length - open > MaxAgency ? default : FieldTrimmer.TrimBlank(line[(open + 1)..^1]);
        return !agency.IsEmpty && lexicon.Find(agency) == CreditWordKind.Agency && line[..open].TrimEnd(FieldTrimmer.Unseen) is not ([] or [.., '.'])
            && WordSpans.CountIn(line[..open]) >= MinWords;
    }
}
