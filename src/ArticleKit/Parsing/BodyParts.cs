namespace ArticleKit.Parsing;

/// <summary>Turns the lines of the body into parts, in order.</summary>
/// <param name="lastParagraph">The number of the line that is the last paragraph.</param>
/// <param name="finds">Whether the layout is found: then what stands in a paragraph beside its sentences is too.</param>
/// <param name="cuts">Whether a dateline is cut off the lead.</param>
/// <param name="parts">Takes the parts.</param>
internal struct BodyParts(int lastParagraph, bool finds, bool cuts, PartList parts)
{
    private const int MostBeforeLead = 4;
    private const int MostOfSummary = 120;

    private int _paragraphs;
    private bool _hasSentence;
    private bool _hasLead;

    /// <summary>Adds a line.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facts">The line.</param>
    /// <param name="number">Its number.</param>
    /// <param name="kind">What it is.</param>
    public void Add(ReadOnlySpan<char> source, LineFacts facts, int number, BodyLineKind kind)
    {
        TextSpan line = facts.Line;
        switch (kind)
        {
            case BodyLineKind.Paragraph:
                if (finds)
                {
                    AddParagraph(source, line, facts.Lexicon, number);
                }
                else
                {
                    parts.Add(ArticlePartKind.Paragraph, line, _paragraphs++);
                }

                break;
            case BodyLineKind.Caption:
                parts.Add(ArticlePartKind.Caption, line, parts.CountOf(ArticlePartKind.Caption));
                break;
            case BodyLineKind.Tag:
                TagGrammar.Read(source, line, parts, 0, asOnPages: true);
                break;
            case BodyLineKind.TagsHeading:
                AddTags(source, line);
                break;
            case BodyLineKind.PhotoCredit:
                AddPhotoCredit(source, line);
                break;
            case BodyLineKind.Appeared:
                AddOutlet(source, line);
                break;
            case BodyLineKind.Date:
                DateLineGrammar.Read(source, facts, parts);
                break;
            case BodyLineKind.Editors:
                EditorsGrammar.Read(source, line, facts.Lexicon, parts);
                break;
            case BodyLineKind.AuthorNote:
                parts.AddOther(OtherPartKind.Skipped, line);
                break;
            case BodyLineKind.Signature:
                parts.Add(ArticlePartKind.Byline, line);
                AuthorsGrammar.TryRead(source, line, facts.Lexicon, parts, 1);
                break;
            default:
                parts.AddOther(OtherOf(kind), line);
                break;
        }
    }

    public static OtherPartKind OtherOf(BodyLineKind kind) => kind switch
    {
        BodyLineKind.EndMark => OtherPartKind.EndMark,
        BodyLineKind.Share => OtherPartKind.Share,
        BodyLineKind.Related => OtherPartKind.Related,
        _ => OtherPartKind.Menu,
    };

    private readonly void AddTags(ReadOnlySpan<char> source, TextSpan line)
    {
        PageLineGrammar.KindOf(line.Slice(source), out int rest);
        TextSpan heading = FieldTrimmer.Trim(source, new TextSpan(line.Start, rest));
        parts.AddOther(OtherPartKind.Menu, heading);
        TextSpan tags = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start + rest, line.End));
        if (!tags.IsEmpty)
        {
            TagGrammar.Read(source, tags, parts, 0, asOnPages: true);
        }
    }

    private readonly void AddPhotoCredit(ReadOnlySpan<char> source, TextSpan line)
    {
        TextSpan name = FieldTrimmer.Trim(source, TextSpan.FromBounds(line.Start + 1, line.End));
        if (name.IsEmpty)
        {
            parts.AddOther(OtherPartKind.Menu, line);
            return;
        }

        parts.Add(ArticlePartKind.Role, new TextSpan(line.Start, 1));
        parts.Add(ArticlePartKind.Credit, name, parts.CountOf(ArticlePartKind.Credit));
    }

    private readonly void AddOutlet(ReadOnlySpan<char> source, TextSpan line)
    {
        PageLineGrammar.KindOf(line.Slice(source), out int rest);
        TextSpan outlet = TextSpan.FromBounds(line.Start + rest, line.End);
        TextSpan bare = FieldTrimmer.Trim(source, source[outlet.End - 1] == '.' ? TextSpan.FromBounds(outlet.Start, outlet.End - 1) : outlet);
        if (bare.IsEmpty)
        {
            parts.AddOther(OtherPartKind.Related, line);
            return;
        }

        parts.AddOther(OtherPartKind.Related, FieldTrimmer.Trim(source, new TextSpan(line.Start, rest)));
        parts.Add(ArticlePartKind.Outlet, bare);
        CreditParts.AddGap(source, TextSpan.FromBounds(bare.End, line.End), parts, 0);
    }

    /// <summary>Adds a paragraph with what stands in it beside its sentences: a dateline or a byline at the start, an agency at the end.</summary>
    private void AddParagraph(ReadOnlySpan<char> source, TextSpan line, CreditLexicon lexicon, int number)
    {
        int mark = parts.Count;
        parts.Add(ArticlePartKind.Paragraph, line, _paragraphs);
        int lead = line.Start;
        if (!_hasLead && _paragraphs < MostBeforeLead)
        {
            // A caption or a summary may stand before the lead; behind a sentence only a dateline with its agency is one.
            lead = LeadGrammar.Read(source, line, lexicon, needsAgency: _hasSentence, 1, parts);
            _hasLead = lead > line.Start;
            TextSpan rest = FieldTrimmer.Trim(source, TextSpan.FromBounds(lead, line.End));
            if (_hasLead && cuts && !rest.IsEmpty)
            {
                parts.Truncate(mark);
                LeadGrammar.Read(source, line, lexicon, needsAgency: _hasSentence, 0, parts);
                parts.Add(ArticlePartKind.Paragraph, rest, _paragraphs);
            }
        }

        _paragraphs++;
        _hasSentence |= source[line.End - 1] == '.' || line.Length > MostOfSummary;
        if (number == lastParagraph)
        {
            TrailerGrammar.ReadEnd(source, TextSpan.FromBounds(lead, line.End), lexicon, parts);
        }
    }
}
