using System.Collections.Immutable;
using ArticleKit.Lexicons;
using ArticleKit.Templates;

namespace ArticleKit.Parsing;

/// <summary>Reads one line as one pattern: finds the fields, runs their grammars, adds their parts, and says how well it fits.</summary>
internal static class LineReader
{
    private const int Unlikely = -8;
    private const int MaxCountryWords = 4;
    private const int MinHeadlineWords = 5;
    private const int WordsOfParagraph = 20;

    /// <summary>Reads a line.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facts">The trimmed line, and what is known of it.</param>
    /// <param name="pattern">What the line may be.</param>
    /// <param name="parts">Takes the parts; nothing is added where the pattern doesn't fit.</param>
    /// <returns>The score against a line of body text, or <see cref="LineScores.Never"/>.</returns>
    public static int Read(ReadOnlySpan<char> source, LineFacts facts, LinePattern pattern, PartList parts)
    {
        int mark = parts.Count;
        int score = pattern.Items.Length == 1
            ? ReadField(source, facts, pattern.Items[0], parts)
            : ReadItems(source, facts, pattern.Items, parts);
        if (score == LineScores.Never)
        {
            parts.Truncate(mark);
        }

        return score;
    }

    private static int ReadField(ReadOnlySpan<char> source, LineFacts facts, LineItem item, PartList parts)
    {
        TextSpan line = facts.Line;
        if (item.Literal is { } literal)
        {
            TextSpan found = LiteralFinder.Find(source, line.Start, line.End, literal);
            parts.Add(ArticlePartKind.Separator, line);
            return found == line ? LineScores.LiteralFound : LineScores.Never;
        }

        switch (item.Field)
        {
            case TemplateField.Byline:
                return BylineGrammar.Read(source, line, facts.Lexicon, parts, facts);
            case TemplateField.Credits:
                return CreditLineGrammar.Read(source, facts, parts);
            case TemplateField.Title:
                int title = TitleLineGrammar.Read(source, line, parts);
                return title != LineScores.Never ? title : OutletSectionGrammar.Read(source, facts, parts);
            case TemplateField.Trailer:
                return TrailerGrammar.Read(source, facts, parts);
            case TemplateField.DateLine:
                return DateLineGrammar.Read(source, facts, parts);
            case TemplateField.Authors:
                return BylineGrammar.ReadNames(source, line, facts.Lexicon, parts, facts);
            case TemplateField.Place:
                return PlaceGrammar.TryRead(source, line, parts, 0) ? 0 : LineScores.Never;
            case TemplateField.Body:
                parts.Add(ArticlePartKind.Paragraph, line, parts.CountOf(ArticlePartKind.Paragraph));
                return 0;
            case TemplateField.Skip:
                parts.AddOther(OtherPartKind.Skipped, line);
                return -1;
            case TemplateField.KickerLine:
                parts.Add(ArticlePartKind.Kicker, line);
                return LineScores.Kicker(facts.Traits(source));
            case TemplateField.DeckLine or TemplateField.CaptionLine when CaptionGrammar.IsOne(source, facts):
                parts.Add(ArticlePartKind.Caption, line, parts.CountOf(ArticlePartKind.Caption));
                return LineScores.OfPicture;
            case TemplateField.DeckLine:
                parts.Add(ArticlePartKind.Deck, line);
                return LineScores.Deck(facts.Traits(source));
            case TemplateField.SectionLine:
                return ReadSection(source, facts, parts);
            case TemplateField.PageLine:
                parts.AddOther(BodyParts.OtherOf(facts.PageKind(source, out _)), line);
                return MenuLine.Is(source, facts) ? LineScores.OfPage : LineScores.Never;
            case TemplateField.KickerAbove:
                parts.Add(ArticlePartKind.Kicker, line);
                return KickerGrammar.Score(source, facts);
            case TemplateField.Masthead:
                return MastheadGrammar.Read(source, facts, parts);
            case TemplateField.CaptionLine:
                parts.Add(ArticlePartKind.Caption, line, parts.CountOf(ArticlePartKind.Caption));
                return LineScores.Caption(facts.Traits(source), facts.RepeatsHeader(source));
            case TemplateField.Unresolved:
                return ReadRemains(source, facts, parts);
            default:
                return ReadPlain(source, facts, item.Field, parts);
        }
    }

    private static int ReadSection(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        TextSpan line = facts.Line;
        if (StatusLine.Is(source, line, facts.Lexicon, out TextSpan status))
        {
            CreditParts.AddGap(source, TextSpan.FromBounds(line.Start, status.Start), parts, 0);
            parts.Add(ArticlePartKind.Status, status);
            CreditParts.AddGap(source, TextSpan.FromBounds(status.End, line.End), parts, 0);
            return LineScores.Section;
        }

        parts.Add(ArticlePartKind.Section, line);
        return SectionWords.Has(line.Slice(source)) || IsCountryDesk(source, facts) ? LineScores.Section : LineScores.Never;
    }

    /// <summary>A country's name alone, above the headline: sites of several countries have a section for each.</summary>
    private static bool IsCountryDesk(ReadOnlySpan<char> source, LineFacts facts) =>
        facts.Words(source).Count <= MaxCountryWords && CreditLexicon.IsCountry(facts.Line.Slice(source))
        && facts.Next is { Next: not null } next && next.Traits(source) is { Words: >= MinHeadlineWords, EndsWithStop: false } && next.Words(source).Count < WordsOfParagraph;

    private static int ReadRemains(ReadOnlySpan<char> source, LineFacts facts, PartList parts)
    {
        TextSpan line = facts.Line;
        if ((facts.Marks(source) & LineMarks.Digit) != 0 && IssueLine.Is(line.Slice(source)))
        {
            parts.AddOther(OtherPartKind.Skipped, line);
            return LineScores.OfPage;
        }

        BodyLineKind kind = facts.PageKind(source, out _);
        bool isPage = kind is BodyLineKind.Menu or BodyLineKind.Share or BodyLineKind.Related;
        parts.AddOther(isPage ? BodyParts.OtherOf(kind) : OtherPartKind.Unresolved, line);
        return isPage ? LineScores.OfPage : LineScores.Unresolved(facts.Traits(source));
    }

    private static int ReadPlain(ReadOnlySpan<char> source, LineFacts facts, TemplateField field, PartList parts)
    {
        LineTraits traits = facts.Traits(source);
        AddPlain(source, facts.Line, field, 0, parts);
        return field switch
        {
            // A template may ask for what doesn't look like one; among several ways of reading, the likely one wins.
            TemplateField.Outlet => Math.Max(LineScores.Outlet(traits), Unlikely * 2),
            TemplateField.Headline => LineScores.Headline(traits, facts.NextWords(source)) + TitlePosition.ForHeadline(source, facts),
            TemplateField.Date => traits.HasDigit ? 2 : LineScores.Never,
            _ => traits.EndsWithStop ? Unlikely : 0,
        };
    }

    private static int ReadItems(ReadOnlySpan<char> source, LineFacts facts, ImmutableArray<LineItem> items, PartList parts)
    {
        TextSpan line = facts.Line;
        if (items is [{ Field: TemplateField.Authors, Literal: null }, { Literal: { } literal }, { Field: TemplateField.Place, Literal: null }]
            && literal.AsSpan().Trim() is "//")
        {
            return BylineGrammar.Read(source, line, facts.Lexicon, parts) is BylineGrammar.WithPlace and int whole ? whole : LineScores.Never;
        }

        TextSpan[]? cut = Cut(source, line, items);
        if (cut is null)
        {
            return LineScores.Never;
        }

        int score = LineScores.LiteralFound * items.Count(item => item.Literal is not null);
        (int first, int last) = CreditedRun(items);
        for (int i = 0; i < items.Length; i++)
        {
            int depth = i >= first && i <= last ? 1 : 0;
            if (i == first)
            {
                parts.Add(ArticlePartKind.Byline, TextSpan.FromBounds(cut[first].Start, cut[last].End));
            }

            if (items[i].Literal is not null)
            {
                AddSeparator(source, cut[i], depth, parts);
                continue;
            }

            if (!ReadPart(source, cut[i], facts.Lexicon, items[i].Field, depth, parts))
            {
                return LineScores.Never;
            }
        }

        return score;
    }

    private static bool ReadPart(ReadOnlySpan<char> source, TextSpan span, CreditLexicon lexicon, TemplateField field, int depth, PartList parts)
    {
        switch (field)
        {
            case TemplateField.Authors:
                return AuthorsGrammar.TryRead(source, span, lexicon, parts, depth);
            case TemplateField.Place:
                return PlaceGrammar.TryRead(source, span, parts, depth);
            case TemplateField.Byline:
                return BylineGrammar.Read(source, span, lexicon, parts) != LineScores.Never;
            case TemplateField.Skip:
                parts.AddOther(OtherPartKind.Skipped, span, depth);
                return true;
            default:
                AddPlain(source, span, field, depth, parts);
                return true;
        }
    }

    private static void AddPlain(ReadOnlySpan<char> source, TextSpan span, TemplateField field, int depth, PartList parts)
    {
        if (field == TemplateField.Tag)
        {
            TagGrammar.Read(source, span, parts, depth);
            return;
        }

        ArticlePartKind kind = TemplateFields.PartOf(field);
        parts.Add(kind, span, TemplateFields.IsList(field) ? parts.CountOf(kind) : null, depth);
    }

    /// <summary>From the first to the last author or place, where there is an author: the byline. (-1, -1) where there is none.</summary>
    private static (int First, int Last) CreditedRun(ImmutableArray<LineItem> items)
    {
        int first = -1;
        int last = -1;
        bool hasAuthor = false;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i] is { Literal: null, Field: TemplateField.Authors or TemplateField.Place or TemplateField.Agency })
            {
                first = first < 0 ? i : first;
                last = i;
                hasAuthor |= items[i].Field == TemplateField.Authors;
            }
        }

        return hasAuthor ? (first, last) : (-1, -1);
    }

    /// <summary>Cuts the line at its literals, each at its first place; <c>null</c> where one is missing or a field would be empty.</summary>
    private static TextSpan[]? Cut(ReadOnlySpan<char> source, TextSpan line, ImmutableArray<LineItem> items)
    {
        TextSpan[] cut = new TextSpan[items.Length];
        int at = line.Start;
        for (int i = 0; i < items.Length; i++)
        {
            if (items[i].Literal is { } literal)
            {
                bool last = i == items.Length - 1;
                TextSpan found = last ? LiteralFinder.FindAtEnd(source, at, line.End, literal) : LiteralFinder.Find(source, at, line.End, literal);
                if (found.IsEmpty || (i == 0 && found.Start != line.Start))
                {
                    return null;
                }

                cut[i] = found;
                if (i > 0)
                {
                    cut[i - 1] = FieldTrimmer.Trim(source, TextSpan.FromBounds(at, found.Start));
                }

                at = found.End;
            }
            else if (i == items.Length - 1)
            {
                cut[i] = FieldTrimmer.Trim(source, TextSpan.FromBounds(at, line.End));
            }
        }

        return Array.Exists(cut, span => span.IsEmpty) ? null : cut;
    }

    private static void AddSeparator(ReadOnlySpan<char> source, TextSpan literal, int depth, PartList parts)
    {
        TextSpan bare = FieldTrimmer.Trim(source, literal);
        if (!bare.IsEmpty)
        {
            parts.Add(ArticlePartKind.Separator, bare, depth: depth);
        }
    }
}
