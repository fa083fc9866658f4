using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Says for every line of the body whether it is a paragraph or something that stands between paragraphs or after them.</summary>
/// <remarks>One pass; what a heading of links or tags begins goes on until a line that reads like a sentence.</remarks>
internal static class BodyLines
{
    private const int MostLinkWords = 20;
    private const int MostTagWords = 5;
    private const int MostCaptionWords = 20;
    private const int MostStampWords = 4;
    private const int HeaderLines = 6;
    private const int LongestDateline = 80;
    private const string Cable = "(CNN)";
    private const int MinTags = 3;
    private const int MostTags = 20;
    private const int MostWordsOfTag = 3;
    private const int LongestTag = 40;

    private enum Open
    {
        Nothing,
        Links,
        Tags,
        Stamp,
        End,
    }

    /// <summary>Classifies the lines that are marked as paragraphs.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facts">What is known of the lines.</param>
    /// <param name="lines">All lines.</param>
    /// <param name="kinds">For each line whether it is of the body; takes what it is.</param>
    public static void Classify(ReadOnlySpan<char> source, LineFactsList facts, List<TextSpan> lines, Span<BodyLineKind> kinds)
    {
        Open open = Open.Nothing;
        bool text = false;
        for (int i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == BodyLineKind.NotBody)
            {
                continue;
            }

            ReadOnlySpan<char> line = lines[i].Slice(source);
            LineFacts own = facts[i];
            BodyLineKind kind = own.PageKind(source, out int rest);
            switch (kind)
            {
                case BodyLineKind.EndMark:
                    open = Open.End;
                    break;
                case BodyLineKind.Related:
                    open = rest == line.Length && !IsLinkAlone(line) ? Open.Links : Open.Nothing;
                    MarkCaption(source, lines, kinds, i, open);
                    break;
                case BodyLineKind.TagsHeading:
                    open = rest == line.Length ? Open.Tags : Open.Nothing;
                    break;
                case BodyLineKind.Paragraph when !text && i + 1 < kinds.Length && CaptionGrammar.IsOne(source, own):
                    kind = BodyLineKind.Caption;
                    break;
                case BodyLineKind.Paragraph when !text && i > 0 && kinds[i - 1] == BodyLineKind.NotBody && (IsBelowPhotographer(source, own) || IsAboveCabledLead(source, own)):
                    kind = BodyLineKind.Caption;
                    break;
                case BodyLineKind.Paragraph when !text && SectionWords.Has(line):
                    kind = BodyLineKind.Menu;
                    break;
                case BodyLineKind.Paragraph when text && EditorsGrammar.IsOne(source, lines[i], own.Lexicon):
                    kind = BodyLineKind.Editors;
                    break;
                case BodyLineKind.Paragraph:
                    kind = open == Open.Stamp && IsSignature(source, facts, kinds, i) ? BodyLineKind.Signature : Continue(source, own, i, ref open);
                    break;
            }

            text |= kind == BodyLineKind.Paragraph;
            kinds[i] = kind;
        }

        MarkTags(source, facts, kinds);
    }

    /// <summary>Three lines or more of a few words each, below a sentence and with nothing after them, are tags without their heading.</summary>
    private static void MarkTags(ReadOnlySpan<char> source, LineFactsList facts, Span<BodyLineKind> kinds)
    {
        int last = kinds.Length;
        while (last > 0 && kinds[last - 1] is BodyLineKind.Menu or BodyLineKind.Share)
        {
            last--;
        }

        int first = last;
        while (first > 0 && last - first < MostTags && kinds[first - 1] == BodyLineKind.Paragraph && IsTag(source, facts[first - 1]))
        {
            first--;
        }

        if (last - first >= MinTags && first > 0 && kinds[first - 1] == BodyLineKind.Paragraph && facts[first - 1].Traits(source).EndsWithStop)
        {
            kinds[first..last].Fill(BodyLineKind.Tag);
        }
    }

    private static bool IsTag(ReadOnlySpan<char> source, LineFacts facts) =>
        facts.Line.Length <= LongestTag && facts.Words(source).Count <= MostWordsOfTag && AuthorsGrammar.IsName(facts.Line.Slice(source))
        && facts.Traits(source) is { HasTitle: false, HasGivenName: false, EndsWithStop: false };

    /// <summary>Some words without a stop, above the lead and below who took the picture: what it shows.</summary>
    private static bool IsBelowPhotographer(ReadOnlySpan<char> source, LineFacts facts)
    {
        if (facts.Words(source).Count is < MinTags or > MostCaptionWords || facts.Traits(source) is { EndsWithStop: true } or { HasColon: true }
            || facts.NextWords(source) < facts.Words(source).Count + MinTags || facts.Previous is not { } above || above.Line.Length > CreditLineGrammar.MaxLength)
        {
            return false;
        }

        ref CreditSegments segments = ref above.Credits(source, out bool areCredits);
        return areCredits && (segments.Has(CreditKind.CreditRole) || segments.Has(CreditKind.Credit));
    }

    /// <summary>Some words without a stop between the headline and a lead that begins as those of CNN's pages do: what the picture there shows.</summary>
    private static bool IsAboveCabledLead(ReadOnlySpan<char> source, LineFacts facts)
    {
        if (facts.Words(source).Count is < MinTags or > MostCaptionWords || facts.Traits(source).EndsWithStop || facts.Next is not { } next || next.Words(source).Count < MostCaptionWords)
        {
            return false;
        }

        ReadOnlySpan<char> lead = next.Line.Slice(source);
        return lead[..Math.Min(lead.Length, LongestDateline)].Contains(Cable, StringComparison.Ordinal);
    }

    // "... more" is a link by itself, an address as well.
    private static bool IsLinkAlone(ReadOnlySpan<char> line) => line[0] is '.' or '\u2026' || char.IsAsciiLetter(line[0]);

    private static BodyLineKind Continue(ReadOnlySpan<char> source, LineFacts facts, int number, ref Open open)
    {
        ReadOnlySpan<char> line = facts.Line.Slice(source);
        if (line.Length > PageLineGrammar.MaxLength)
        {
            open = Open.Nothing;
            return BodyLineKind.Paragraph;
        }

        bool stops = line[^1] == '.' && !line.EndsWith("..", StringComparison.Ordinal);
        switch (open)
        {
            case Open.Links when !stops && facts.Words(source).Count <= MostLinkWords:
                return BodyLineKind.Related;
            case Open.Tags when !stops && facts.Words(source).Count <= MostTagWords:
                return BodyLineKind.Tag;
            case Open.End when !stops && facts.Words(source).Count <= MostStampWords:
                return BodyLineKind.EndMark;
        }

        bool date = (facts.Marks(source) & LineMarks.Digit) != 0 && (number < HeaderLines || facts.Words(source).Count <= MostStampWords)
            && DateLineGrammar.IsOne(source, facts);
        open = date && number >= HeaderLines ? Open.Stamp : Open.Nothing;
        return date ? BodyLineKind.Date : BodyLineKind.Paragraph;
    }

    /// <summary>Who put the article on the page: a name below the date stamp under the text, with nothing but the page after it.</summary>
    private static bool IsSignature(ReadOnlySpan<char> source, LineFactsList facts, ReadOnlySpan<BodyLineKind> kinds, int i)
    {
        TextSpan line = facts[i].Line;
        return line.Length <= PageLineGrammar.MaxLength
            && facts[i].Words(source).Count is >= 2 and <= MostStampWords
            && AuthorsGrammar.IsName(line.Slice(source))
            && (i + 1 == kinds.Length || kinds[i + 1] == BodyLineKind.NotBody || facts[i + 1].PageKind(source, out _) != BodyLineKind.Paragraph);
    }

    /// <summary>Above links that stand between paragraphs is a picture with its caption; a heading of a part of the text has no links below it.</summary>
    private static void MarkCaption(ReadOnlySpan<char> source, List<TextSpan> lines, Span<BodyLineKind> kinds, int i, Open open)
    {
        if (open != Open.Links || i < 1 || kinds[i - 1] != BodyLineKind.Paragraph)
        {
            return;
        }

        ReadOnlySpan<char> above = lines[i - 1].Slice(source);
        if (above.Length <= PageLineGrammar.MaxLength && above[^1] is not ('.' or ':') && WordSpans.CountIn(above) <= MostCaptionWords)
        {
            kinds[i - 1] = BodyLineKind.Caption;
        }
    }
}
