using ArticleKit.Lexicons;

namespace ArticleKit.Parsing;

/// <summary>Reads a byline line: <c>[//] authors [// [place] [// …]]</c>, <c>// place</c>, <c>author / place</c>, or one name.</summary>
/// <remarks>
/// Two or more slashes are one separator, wherever they stand. What comes after the second separator could be several things and is left
/// unresolved. One slash alone separates a place only from a name of two words or more, because it divides places and sections as well.
/// </remarks>
internal static class BylineGrammar
{
    /// <summary>The score of a line with an author, slashes and a place.</summary>
    public const int WithPlace = 10;

    /// <summary>The score of a line of names with a role word before them.</summary>
    public const int WithRole = 8;

    private const int WithSlashes = 6;
    private const int WithOneSlash = 3;
    private const int UnlikelyName = -8;
    private const int TwoPersons = 4;
    private const int MaxLength = 400;

    /// <summary>Reads the line and weighs it against a line of text.</summary>
    /// <param name="source">The source.</param>
    /// <param name="line">The line, or a part of one.</param>
    /// <param name="lexicon">What role words are looked up in.</param>
    /// <param name="parts">Takes the parts.</param>
    /// <param name="facts">Of a whole line, what is known of it.</param>
    /// <returns>The score, or <see cref="LineScores.Never"/> where the line is no byline; then nothing is added.</returns>
    public static int Read(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, PartList parts, LineFacts? facts = null)
    {
        if (line.Length > MaxLength)
        {
            return LineScores.Never;
        }

        int mark = parts.Count;
        int score = ReadSlashed(source, line, lexicon, parts);
        if (score == LineScores.Never)
        {
            parts.Truncate(mark);
            score = ReadOneSlash(source, line, lexicon, parts);
        }

        if (score == LineScores.Never)
        {
            parts.Truncate(mark);
            score = ReadNames(source, line, lexicon, parts, facts);
        }

        if (score == LineScores.Never)
        {
            parts.Truncate(mark);
        }

        return score;
    }

    private static int ReadSlashed(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, PartList parts)
    {
        TextSpan before = NextSlashes(source, line.Start, line.End);
        if (before.IsEmpty)
        {
            return LineScores.Never;
        }

        TextSpan first = NextSegment(source, line.Start, line.End);
        if (first.IsEmpty)
        {
            return LineScores.Never;
        }

        TextSpan second = NextSegment(source, first.End, line.End);
        bool leads = before.Start < first.Start;
        bool trails = second.IsEmpty && !NextSlashes(source, first.End, line.End).IsEmpty;
        if (leads)
        {
            AddRest(source, TextSpan.FromBounds(line.Start, first.Start), lexicon, parts);
        }

        // "//place" has no author; "author//", "//author//" and "author//place" have one.
        TextSpan authors = leads && second.IsEmpty && !trails ? default : first;
        TextSpan place = authors.IsEmpty ? first : second;
        TextSpan byline = TextSpan.FromBounds(first.Start, place.IsEmpty ? first.End : place.End);
        parts.Add(ArticlePartKind.Byline, byline);

        // "Place//author" is the other way round.
        bool isTurned = !authors.IsEmpty && !place.IsEmpty && CreditLexicon.IsPlace(lexicon.Find(authors.Slice(source))) && lexicon.Find(place.Slice(source)) == CreditWordKind.None;
        if (!authors.IsEmpty && !(isTurned ? PlaceGrammar.TryRead(source, authors, parts, 1) : AuthorsGrammar.TryRead(source, authors, lexicon, parts, 1)))
        {
            return LineScores.Never;
        }

        if (!authors.IsEmpty && !place.IsEmpty)
        {
            parts.Add(ArticlePartKind.Separator, FieldTrimmer.Trim(source, TextSpan.FromBounds(authors.End, place.Start)), depth: 1);
        }

        if (!place.IsEmpty && !(isTurned ? AuthorsGrammar.TryRead(source, place, lexicon, parts, 1) : PlaceGrammar.TryRead(source, place, parts, 1)))
        {
            return LineScores.Never;
        }

        AddRest(source, TextSpan.FromBounds(byline.End, line.End), lexicon, parts);
        return place.IsEmpty || authors.IsEmpty ? WithSlashes : WithPlace;
    }

    private static int ReadOneSlash(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, PartList parts)
    {
        ReadOnlySpan<char> text = line.Slice(source);
        int slash = text.IndexOf('/');
        if (slash < 1 || slash == text.Length - 1 || text.LastIndexOf('/') != slash)
        {
            return LineScores.Never;
        }

        TextSpan authors = FieldTrimmer.Trim(source, new TextSpan(line.Start, slash));
        TextSpan place = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start + slash + 1, line.End));
        int before = WordSpans.CountIn(authors.Slice(source));
        int after = WordSpans.CountIn(place.Slice(source));
        if (before is < 2 or > 6 || after is < 1 or > 3)
        {
            return LineScores.Never;
        }

        parts.Add(ArticlePartKind.Byline, TextSpan.FromBounds(authors.Start, place.End));
        if (!AuthorsGrammar.TryRead(source, authors, lexicon, parts, 1))
        {
            return LineScores.Never;
        }

        parts.Add(ArticlePartKind.Separator, new TextSpan(line.Start + slash, 1), depth: 1);
        return PlaceGrammar.TryRead(source, place, parts, 1) ? WithOneSlash : LineScores.Never;
    }

    /// <summary>Reads the line as names and nothing else.</summary>
    public static int ReadNames(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, PartList parts, LineFacts? facts = null)
    {
        if (facts is not null && (facts.Marks(source) & LineMarks.NoName) != 0 && !lexicon.HasOwn)
        {
            return LineScores.Never;
        }

        int authorsBefore = parts.CountOf(ArticlePartKind.Author);
        parts.Add(ArticlePartKind.Byline, line);
        if (!AuthorsGrammar.TryRead(source, line, lexicon, parts, 1, out bool hasRole, out int mostWords, facts))
        {
            return LineScores.Never;
        }

        if (hasRole)
        {
            return WithRole;
        }

        // What doesn't look like names can still stand where a template asks for a byline.
        LineTraits traits = facts?.Traits(source) ?? LineTraits.Of(source, line);
        int names = parts.CountOf(ArticlePartKind.Author) - authorsBefore;
        int score = names == 1 ? LineScores.PlainName(traits) : LineScores.PlainNames(traits, mostWords, HasFunctionWord(line.Slice(source)));

        // Two people, each with a given name and more, are no words of a sentence joined by "and".
        score = names > 1 && score != LineScores.Never && ArePersons(source, parts, authorsBefore) ? TwoPersons : score;
        return Math.Max(score, UnlikelyName);
    }

    private static bool ArePersons(ReadOnlySpan<char> source, PartList parts, int before)
    {
        int seen = 0;
        foreach (PartEntry part in parts.Entries)
        {
            if (part.Kind == ArticlePartKind.Author && seen++ >= before && !CreditPlaces.IsPerson(part.Span.Slice(source)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasFunctionWord(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> text = LineTraits.LookedAt(line);
        return WordSpans.Of(text).HasAny(text, FunctionWords.Contains);
    }

    /// <summary>Adds what stands around the byline in its line: slashes as separators, a status word, other text as unresolved.</summary>
    private static void AddRest(ReadOnlySpan<char> source, TextSpan rest, CreditLexicon lexicon, PartList parts)
    {
        int at = rest.Start;
        while (at < rest.End)
        {
            TextSpan slashes = NextSlashes(source, at, rest.End);
            TextSpan text = FieldTrimmer.Trim(source, TextSpan.FromBounds(at, slashes.IsEmpty ? rest.End : slashes.Start));
            if (!text.IsEmpty && lexicon.Find(text.Slice(source)) == CreditWordKind.Status)
            {
                parts.Add(ArticlePartKind.Status, text);
            }
            else if (!text.IsEmpty)
            {
                parts.AddOther(OtherPartKind.Unresolved, text);
            }

            if (slashes.IsEmpty)
            {
                return;
            }

            parts.Add(ArticlePartKind.Separator, slashes);
            at = slashes.End;
        }
    }

    /// <summary>The next trimmed text between runs of slashes; empty where there is none.</summary>
    private static TextSpan NextSegment(ReadOnlySpan<char> source, int start, int end)
    {
        while (start < end)
        {
            TextSpan slashes = NextSlashes(source, start, end);
            TextSpan segment = FieldTrimmer.Trim(source, TextSpan.FromBounds(start, slashes.IsEmpty ? end : slashes.Start));
            if (!segment.IsEmpty)
            {
                return segment;
            }

            start = slashes.IsEmpty ? end : slashes.End;
        }

        return default;
    }

    /// <summary>The next run of two or more slashes; empty where there is none.</summary>
    private static TextSpan NextSlashes(ReadOnlySpan<char> source, int start, int end)
    {
        int at = source[start..end].IndexOf("//", StringComparison.Ordinal);
        if (at < 0)
        {
            return default;
        }

        int stop = start + at;
        while (stop < end && source[stop] == '/')
        {
            stop++;
        }

        return TextSpan.FromBounds(start + at, stop);
    }
}
