using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Tells the caption of a picture below the headline: it says what the picture is, or ends with the agency in brackets that it is from.</summary>
internal static class CaptionGrammar
{
    private const int MaxLength = 200;
    private const int MinWords = 3;
    private const int MinWordsOfOld = 2;
    private const int MaxAgency = 40;
    private const int MinSceneWords = 4;
    private const int MaxSceneWords = 16;
    private const int MinEvent = 5;
    private const string While = "\u0623\u062B\u0646\u0627\u0621"; // ALEF WITH HAMZA ABOVE, THEH, NOON, ALEF, HAMZA
    private const string WhileBare = "\u0627\u062B\u0646\u0627\u0621"; // ALEF, THEH, NOON, ALEF, HAMZA
    private const string During = "\u062E\u0644\u0627\u0644"; // KHAH, LAM, ALEF, LAM
    private const string Archive = "\u0623\u0631\u0634\u064A\u0641"; // ALEF WITH HAMZA ABOVE, REH, SHEEN, YEH, FEH
    private const string ArchiveBare = "\u0627\u0631\u0634\u064A\u0641"; // the same without hamza
    private const string OfArchive = "\u0623\u0631\u0634\u064A\u0641\u064A\u0629"; // and with YEH, TEH MARBUTA
    private const string OfArchiveBare = "\u0627\u0631\u0634\u064A\u0641\u064A\u0629";
    private const string Ceremony = "\u0645\u0631\u0627\u0633\u0645"; // MEEM, REH, ALEF, SEEN, MEEM

    public static bool IsOne(ReadOnlySpan<char> source, LineFacts facts)
    {
        TextSpan line = facts.Line;
        return facts.PageKind(source, out _) == BodyLineKind.Caption || IsScene(source, facts)
            || (line.Length <= MaxLength && EndsWithSource(line.Slice(source), facts.Lexicon));
    }

    /// <summary>"The rescuers while they are at work", "the minister during the opening": who is seen, and when; no sentence.</summary>
    private static bool IsScene(ReadOnlySpan<char> source, LineFacts facts)
    {
        ref readonly WordSpans words = ref facts.Words(source);
        if (words.Count is < MinSceneWords or > MaxSceneWords || facts.IsFirst || (facts.NextWords(source) <= words.Count && !TitlePosition.IsNameAlone(source, facts.Next))
            || facts.Traits(source) is { EndsWithStop: true } or { HasColon: true } or { HasSentenceMarks: true })
        {
            return false;
        }

        ReadOnlySpan<char> line = facts.Line.Slice(source);
        if (PlainWord.IsPlain(line) && !line.Contains(While.AsSpan(1), StringComparison.Ordinal) && !line.Contains(During, StringComparison.Ordinal))
        {
            return false;
        }

        for (int i = 1; i + 1 < words.Count; i++)
        {
            ReadOnlySpan<char> word = words.Word(line, i);
            if (PlainWord.Is(word, While) || PlainWord.Is(word, WhileBare) || (PlainWord.Is(word, During) && IsEvent(words.Word(line, i + 1))))
            {
                return true;
            }
        }

        return false;
    }

    // "The opening of", "the ceremony of"; or "her visit".
    private static bool IsEvent(ReadOnlySpan<char> word) =>
        HeadlineNouns.Has(word) || PlainWord.Is(word, Ceremony) || (word.Length > MinEvent && (word[^1] == '\u0647' || word is [.., '\u0647', '\u0627'])); // HEH; HEH, ALEF

    /// <summary>"… (agency)", "… (archive - agency)", "… - archive": whose picture it is, or that it is an old one.</summary>
    private static bool EndsWithSource(ReadOnlySpan<char> line, CreditLexicon lexicon)
    {
        bool bracketed = line[^1] == ')';
        int open = bracketed ? line.LastIndexOf('(') : line.LastIndexOfAny('-', '\u2013'); // EN DASH
        if (open < 1 || line.Length - open > MaxAgency || line[..open].TrimEnd(FieldTrimmer.Unseen) is [] or [.., '.'])
        {
            return false;
        }

        ReadOnlySpan<char> rest = bracketed ? line[(open + 1)..^1] : line[(open + 1)..];
        bool archive = false;
        while (!rest.IsEmpty)
        {
            int next = rest.IndexOfAny('-', '/', '\u060C'); // ARABIC COMMA
            ReadOnlySpan<char> one = FieldTrimmer.TrimBlank(next < 0 ? rest : rest[..next]);
            bool isOld = IsArchive(one);
            if (one.IsEmpty || !(isOld || lexicon.Find(one) == CreditWordKind.Agency))
            {
                return false;
            }

            archive |= isOld;
            rest = next < 0 ? default : rest[(next + 1)..];
        }

        // An agency behind a dash is a byline's; only what is old says that a picture is meant.
        return archive ? WordSpans.CountIn(line[..open]) >= MinWordsOfOld : bracketed && WordSpans.CountIn(line[..open]) >= MinWords;
    }

    private static bool IsArchive(ReadOnlySpan<char> word) =>
        PlainWord.Is(word, Archive) || PlainWord.Is(word, ArchiveBare) || PlainWord.Is(word, OfArchive) || PlainWord.Is(word, OfArchiveBare);
}
